#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "screen/duration.hpp"
#include "views/session_text.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation&) {
  if (const auto session = running_session(context); !session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto view = (*practice)->resume();
  if (!view) return unexpected(view.error());
  if (context.console().json()) {
    context.console().print_raw(session_json(*view));
    return ExitCode::success;
  }
  const bool timed = view->session.timed();
  context.console().message(timed ? fmt::format("On we go: {} left.", countdown_text(view->session.time_left(view->now)))
                                  : "On we go.");
  return ExitCode::success;
}

}  // namespace

CommandSpec resume_command() {
  return {.name = "resume",
          .group = CommandGroup::session,
          .summary = "let a paused clock run again",
          .examples = {"rehearse resume"},
          .next = "rehearse interview",
          .run = run};
}

}  // namespace rehearse
