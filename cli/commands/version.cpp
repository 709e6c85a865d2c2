#include "commands/commands.hpp"
#include "context.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation&) {
  Console& console = context.console();
  if (console.json()) {
    console.print_raw("{\"schema\": 1, \"version\": \"" REHEARSE_VERSION "\"}");
  } else {
    console.print(Line("rehearse " REHEARSE_VERSION));
  }
  return ExitCode::success;
}

}  // namespace

CommandSpec version_command() {
  return {.name = "version",
          .group = CommandGroup::program,
          .summary = "the version",
          .examples = {"rehearse --version"},
          .run = run};
}

}  // namespace rehearse
