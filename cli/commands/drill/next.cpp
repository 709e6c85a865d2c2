#include "commands/commands.hpp"
#include "context.hpp"
#include "drill/drill_flow.hpp"
#include "progress.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation&) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  Progress progress(context.console(), Progress::Counts::hidden);
  const auto after = Drilling(**practice).next(progress.options());
  progress.finish();
  if (!after) return unexpected(after.error());
  return show_item(context, *after);
}

}  // namespace

CommandSpec drill_next_command() {
  return {.name = "drill next",
          .group = CommandGroup::session,
          .summary = "on to the next item of the drill; after the last one it ends",
          .examples = {"rehearse drill next"},
          .next = "rehearse drill answer",
          .runs_code = true,
          .run = run};
}

}  // namespace rehearse
