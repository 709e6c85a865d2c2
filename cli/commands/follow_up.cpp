#include <algorithm>
#include <charconv>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "rehearse/practice/thinking.hpp"
#include "session_flow.hpp"
#include "text_argument.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

std::optional<int> number_of(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

void print_json(Console& console, const ordered_json& json) {
  console.print_raw(json.dump(2, ' ', false, ordered_json::error_handler_t::replace));
}

Result<ExitCode> list(Console& console, const Thinking& thinking) {
  const auto all = thinking.follow_ups();
  if (!all) return unexpected(all.error());
  if (console.json()) {
    auto questions = ordered_json::array();
    for (const FollowUpView& each : *all) {
      questions.push_back({{"number", each.index + 1}, {"question", each.question}, {"answer", each.answer}});
    }
    print_json(console, {{"schema", 1}, {"follow_ups", questions}});
    return ExitCode::success;
  }
  for (const FollowUpView& each : *all) {
    Line line(fmt::format("  {}  ", each.index + 1), style::accent);
    line.add(sanitize_line(each.question, console.look().charset));
    if (!each.answer.empty()) line.add("  (answered)", style::dim);
    console.print(wrapped(line, console.columns(), 5));
  }
  if (all->empty()) console.message("This problem has no follow-up question.");
  return ExitCode::success;
}

// The number in front of the words, if there is one, and the words.
struct Given {
  std::optional<int> number;
  std::string text;
};
Given given(const Invocation& arguments) {
  auto words = arguments.values("answer");
  Given result;
  if (!words.empty()) result.number = number_of(words.front());
  if (result.number) words.erase(words.begin());
  result.text = fmt::format("{}", fmt::join(words, " "));
  return result;
}

Result<ExitCode> answer(Context& context, Thinking& thinking, const Given& what) {
  Console& console = context.console();
  const auto question = thinking.ask_follow_up(what.number);
  if (!question) return unexpected(question.error());
  std::string text = what.text;
  if (text.empty() && console.json()) {
    print_json(console, {{"schema", 1}, {"number", question->index + 1}, {"question", question->question}});
    return ExitCode::success;
  }
  if (text.empty()) {
    console.print_wrapped(question->question);
    if (!console.interactive()) {
      console.next(fmt::format("rehearse follow-up {} \"your answer\"", question->index + 1));
      return ExitCode::success;
    }
    auto typed = console.ask(Line("Your answer:", style::accent).add(" "));
    if (!typed) return unexpected(typed.error());
    text = std::move(*typed);
  }
  if (text.find_first_not_of(' ') == std::string::npos) {
    return unexpected(ErrorCode::bad_input, "the answer is empty", "it waits: rehearse follow-up");
  }
  if (auto done = thinking.answer_follow_up(question->index + 1, text); !done) return unexpected(done.error());
  tell_recorded(console, "On record. What a good answer says comes after the session.");
  return ExitCode::success;
}

Result<std::vector<int>> positions(const std::string& text) {
  std::vector<int> found;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find_first_of(", ", start), text.size());
    const std::string word = text.substr(start, end - start);
    start = end + 1;
    if (word.empty() || word == "none") continue;
    const auto number = number_of(word);
    if (!number) {
      return unexpected(ErrorCode::bad_input, fmt::format("\"{}\" is no number of a point", word),
                        "numbers with commas between, or none: --covered 1,3");
    }
    found.push_back(*number - 1);
  }
  return found;
}

void print_points(Console& console, const FollowUpReview& review, int number) {
  console.print(wrapped(
      Line(fmt::format("{}  ", number), style::accent).add(sanitize_line(review.question, console.look().charset), style::bold),
      console.columns(), 3));
  const std::string own = review.answer.empty() ? "not answered" : review.answer;
  console.print(wrapped(Line("   you: ", style::dim).add(sanitize_line(own, console.look().charset)), console.columns(), 8));
  for (std::size_t i = 0; i < review.points.size(); ++i) {
    Line line(fmt::format("   {}  ", i + 1), style::accent);
    console.print(wrapped(line.add(sanitize_line(review.points[i], console.look().charset)), console.columns(), 6));
  }
}

ordered_json reviews_json(const std::vector<FollowUpReview>& reviews) {
  auto list = ordered_json::array();
  for (const FollowUpReview& each : reviews) {
    list.push_back({{"task", each.task + 1},
                    {"question", each.question},
                    {"answer", each.answer},
                    {"points", each.points},
                    {"checked", each.checked}});
  }
  return {{"schema", 1}, {"follow_ups", list}};
}

Result<ExitCode> check(Context& context, Thinking& thinking, const SessionView& view, const Given& what,
                       const std::optional<std::string>& covered) {
  Console& console = context.console();
  if (!covered && !what.text.empty()) {
    return unexpected(ErrorCode::conflict, "the session has ended: its answers stay as they are",
                      "tick what yours had: rehearse follow-up 1 --covered 1,3");
  }
  const auto reviews = thinking.follow_up_reviews(view.session.id);
  if (!reviews) return unexpected(reviews.error());
  if (!covered) {
    if (console.json()) {
      print_json(console, reviews_json(*reviews));
      return ExitCode::success;
    }
    if (reviews->empty()) console.message("No follow-up question was asked in this session.");
    for (std::size_t i = 0; i < reviews->size(); ++i) print_points(console, (*reviews)[i], static_cast<int>(i) + 1);
    if (!reviews->empty()) console.next("rehearse follow-up 1 --covered 1,3 ticks the points that you had");
    return ExitCode::success;
  }
  const int number = what.number.value_or(1);
  if (number < 1 || static_cast<std::size_t>(number) > reviews->size()) {
    return unexpected(ErrorCode::not_found, fmt::format("no follow-up question {} was asked in this session", number),
                      "rehearse follow-up lists them");
  }
  const auto points = positions(*covered);
  if (!points) return unexpected(points.error());
  const FollowUpReview& review = (*reviews)[static_cast<std::size_t>(number) - 1];
  if (auto done = thinking.check_follow_up(view.session.id, review, *points); !done) return unexpected(done.error());
  tell_recorded(console, fmt::format("{} of {} points: on record.", points->size(), review.points.size()));
  return ExitCode::success;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto view = current_session(context);
  if (!view) return unexpected(view.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  Thinking thinking(**practice);
  const Given what = given(arguments);
  if (view->session.ended) return check(context, thinking, *view, what, arguments.value("covered"));
  if (arguments.has("covered")) {
    return unexpected(ErrorCode::conflict, "what a good answer says comes after the session",
                      "answer first; then: rehearse finish");
  }
  if (arguments.has("list")) return list(context.console(), thinking);
  return answer(context, thinking, what);
}

}  // namespace

CommandSpec follow_up_command() {
  return {.name = "follow-up",
          .group = CommandGroup::session,
          .summary = "answer the interviewer's questions that follow the solution; afterwards, tick what you covered",
          .description =
              "In the phase analyse, or without a clock at any time, the next question is put, or the one with the number. "
              "After the "
              "session the points of a good answer are shown.",
          .options = {{"answer", "the question's number, if not the next, and your answer", Arity::values, "[N] TEXT"},
                      {"--list", "all questions, while the session runs"},
                      {"--covered", "afterwards: the points that your answer had, as in 1,3, or none", Arity::value, "POINTS"}},
          .examples = {"rehearse follow-up", "rehearse follow-up \"sort once, then two pointers\"",
                       "rehearse follow-up 2 \"a heap\"", "rehearse follow-up 1 --covered 1,3"},
          .next = "rehearse finish",
          .run = run};
}

}  // namespace rehearse
