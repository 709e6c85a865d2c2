#include "commands/commands.hpp"
#include "context.hpp"
#include "views/session_text.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation&) {
  if (const auto session = running_session(context); !session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  if (auto done = (*practice)->pause(); !done) return unexpected(done.error());
  Console& console = context.console();
  if (console.json()) {
    const auto view = current_session(context);
    if (!view) return unexpected(view.error());
    console.print_raw(session_json(*view));
    return ExitCode::success;
  }
  console.message("Paused: the clock stands still. Go on with: rehearse resume");
  return ExitCode::success;
}

}  // namespace

CommandSpec pause_command() {
  return {.name = "pause",
          .group = CommandGroup::session,
          .summary = "stop the clock (not in a strict session)",
          .examples = {"rehearse pause"},
          .next = "rehearse resume",
          .run = run};
}

}  // namespace rehearse
