#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "interviewer/controller.hpp"
#include "rehearse/bank/bank.hpp"

namespace rehearse {
namespace {

const std::vector<std::string>& actions() {
  static const std::vector<std::string> all{"sheet", "answer", "say", "hint", "ask", "note", "score"};
  return all;
}

std::optional<int> number_of(const std::string& text) {
  if (text.empty() || text.size() > 2 || text.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
  return std::stoi(text);
}

Result<int> needed_number(const std::string& action, const std::string& text) {
  if (const auto number = number_of(text)) return *number;
  return unexpected(ErrorCode::bad_input, fmt::format("interviewer {} takes a number", action),
                    "rehearse interviewer sheet shows them");
}

Result<std::string> act(Conducting& conducting, const std::string& action, const std::string& text) {
  if (action == "score") {
    return parse_score(text).and_then([&](const InterviewerScored& score) { return conducting.score(score); }).map([] {
      return std::string("Scored. It shows in the review.");
    });
  }
  if (action == "answer" || action == "hint") {
    const auto number = needed_number(action, text);
    if (!number) return unexpected(number.error());
    if (action == "hint") return conducting.hint(*number).map([](const HintTaken& hint) { return "Given: " + hint.text; });
    return conducting.answer(*number).map([](const ClarificationAsked& asked) { return "Given: " + asked.answer; });
  }
  if (text.empty()) return unexpected(ErrorCode::bad_input, fmt::format("interviewer {} takes your words", action));
  if (action == "say") return conducting.say(text).map([] { return std::string("Said."); });
  if (action == "note") return conducting.note(text).map([] { return std::string("Noted, for you alone."); });
  const auto number = number_of(text);
  const auto asked = number ? conducting.ask(*number) : conducting.ask(std::string_view(text));
  return asked.map([](const FollowUpAsked& question) { return "Asked: " + question.text; });
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const std::string action = arguments.value("action").value_or("sheet");
  if (std::ranges::find(actions(), action) == actions().end()) {
    const auto near = nearest(action, actions(), 1);
    return unexpected(
        ErrorCode::bad_input, fmt::format("interviewer cannot \"{}\"", action),
        near.empty() ? fmt::format("one of: {}", fmt::join(actions(), ", ")) : fmt::format("did you mean {}?", near.front()));
  }
  const auto session = current_session(context);
  if (!session) return unexpected(session.error());
  if (action == "sheet") return print_sheet(context);
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  Conducting conducting(**practice);
  const auto done = act(conducting, action, arguments.text("words"));
  if (!done) return unexpected(done.error());
  if (context.console().json()) {
    const nlohmann::ordered_json json{{"schema", 1}, {"done", action}, {"text", *done}};
    context.console().print_raw(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
  } else {
    context.console().message(*done);
  }
  return ExitCode::success;
}

}  // namespace

CommandSpec interviewer_command() {
  return {
      .name = "interviewer",
      .group = CommandGroup::session,
      .summary = "a friend's side of the running session: the sheet, and what the friend gives",
      .description =
          "sheet (the statement, answers, hints, follow-ups, usual mistakes), answer N, hint LEVEL, ask N or your own "
          "question, "
          "say TEXT, note TEXT (private until the end), score with four marks from 1 to 4: communication, problem solving, "
          "technical, testing. The candidate sees at once what is given. On a terminal: rehearse interview --interviewer.",
      .options = {{"action", "sheet if absent", Arity::value, "ACTION"},
                  {"words", "a number, or your words", Arity::values, "N|TEXT"}},
      .examples = {"rehearse interviewer", "rehearse interviewer answer 2", "rehearse interviewer hint 1",
                   "rehearse interviewer ask \"what if it does not fit into memory?\"", "rehearse interviewer score 3 3 2 4"},
      .next = "rehearse interview --interviewer",
      .run = run};
}

}  // namespace rehearse
