#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/drilling.hpp"
#include "views/session_text.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation&) {
  if (const auto session = running_session(context); !session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto view = (*practice)->next_task();
  if (!view) return unexpected(view.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(session_json(*view));
  } else {
    console.print(session_lines(*view, console.look().charset));
    if (is_drill(view->session)) console.next("rehearse drill");
  }
  return ExitCode::success;
}

}  // namespace

CommandSpec next_command() {
  return {.name = "next",
          .group = CommandGroup::session,
          .summary = "leave this task and go on to the next one of the session",
          .examples = {"rehearse next"},
          .next = "rehearse status",
          .runs_code = true,
          .run = run};
}

}  // namespace rehearse
