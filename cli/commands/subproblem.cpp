#include <charconv>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "rehearse/practice/thinking.hpp"
#include "text_argument.hpp"
#include "views/talk_of.hpp"

namespace rehearse {
namespace {

Result<ExitCode> show(Console& console, const Thinking& thinking) {
  const auto list = thinking.subproblems();
  if (!list) return unexpected(list.error());
  if (console.json()) {
    auto subproblems = nlohmann::ordered_json::array();
    for (const Subproblem& each : *list) subproblems.push_back({{"text", each.text}, {"done", each.done}});
    const nlohmann::ordered_json json{{"schema", 1}, {"subproblems", subproblems}};
    console.print_raw(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    return ExitCode::success;
  }
  if (list->empty()) console.message("None yet. Split the task: rehearse subproblem \"...\"");
  console.print(subproblem_lines(*list, console.columns(), console.look().charset));
  return ExitCode::success;
}

Result<void> tick(Console& console, Thinking& thinking, const std::string& text, bool done) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) {
    return unexpected(ErrorCode::bad_input, fmt::format("\"{}\" is no number of a subproblem", text),
                      "rehearse subproblem lists them with their numbers");
  }
  const auto ticked = thinking.tick_subproblem(number, done);
  if (!ticked) return unexpected(ticked.error());
  if (!console.json()) console.message(fmt::format("{}: {}", done ? "Done" : "Open again", ticked->text));
  return {};
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  if (const auto session = running_session(context); !session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  Thinking thinking(**practice);
  Console& console = context.console();
  const auto done = arguments.value("done");
  const auto undo = arguments.value("undo");
  if (done || undo) {
    if (auto ticked = tick(console, thinking, done ? *done : *undo, done.has_value()); !ticked) {
      return unexpected(ticked.error());
    }
    if (console.json()) return show(console, thinking);
    return ExitCode::success;
  }
  if (arguments.text("subproblem").empty()) return show(console, thinking);
  const auto text = text_argument(context, arguments, "subproblem", "The subproblem:");
  if (!text) return unexpected(text.error());
  if (auto added = thinking.add_subproblem(*text); !added) return unexpected(added.error());
  if (console.json()) return show(console, thinking);
  console.message("On your list.");
  return ExitCode::success;
}

}  // namespace

CommandSpec subproblem_command() {
  return {.name = "subproblem",
          .group = CommandGroup::session,
          .summary = "split the task: list its parts, add one, tick one off",
          .options = {{"subproblem", "in your words; - reads standard input; absent: the list", Arity::values, "TEXT"},
                      {"--done", "tick this one off", Arity::value, "N"},
                      {"--undo", "open it again", Arity::value, "N"}},
          .examples = {"rehearse subproblem \"parse the ranges\"", "rehearse subproblem", "rehearse subproblem --done 1"},
          .run = run};
}

}  // namespace rehearse
