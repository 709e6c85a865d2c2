#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "rehearse/practice/thinking.hpp"
#include "session_flow.hpp"
#include "text_argument.hpp"

namespace rehearse {
namespace {

Result<int> task_of(const Session& session, const Invocation& arguments) {
  const std::string text = arguments.value("task").value_or("1");
  const bool digits = text.size() < 3 && !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
  const int number = digits ? std::stoi(text) : 0;
  if (number >= 1 && static_cast<std::size_t>(number) <= session.tasks.size()) return number - 1;
  return unexpected(ErrorCode::bad_input, fmt::format("the session has the tasks 1 to {}", session.tasks.size()));
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto view = current_session(context);
  if (!view) return unexpected(view.error());
  if (!view->session.ended) {
    return unexpected(ErrorCode::conflict, "explaining comes after the session",
                      "until then: rehearse note, rehearse approach");
  }
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto task = task_of(view->session, arguments);
  if (!task) return unexpected(task.error());
  Console& console = context.console();
  if (arguments.text("explanation").empty() && console.interactive()) console.print_wrapped(explanation_prompt);
  const auto text = text_argument(context, arguments, "explanation", "In your words:");
  if (!text) return unexpected(text.error());
  if (auto done = Thinking(**practice).explain(view->session.id, *task, *text); !done) return unexpected(done.error());
  tell_recorded(console, "Your explanation is on record, for the review.");
  return ExitCode::success;
}

}  // namespace

CommandSpec explain_command() {
  return {.name = "explain",
          .group = CommandGroup::afterwards,
          .summary = "explain your solution in words after a session, as to a colleague",
          .options = {{"explanation", "in your words; - reads standard input", Arity::values, "TEXT"},
                      {"--task", "of a session with several; 1 if absent", Arity::value, "N"}},
          .examples = {"rehearse explain \"one pass with a map from value to position ...\"", "rehearse explain - < words.txt"},
          .next = "rehearse postmortem",
          .run = run};
}

}  // namespace rehearse
