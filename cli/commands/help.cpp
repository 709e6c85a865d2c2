#include "help.hpp"

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const std::string name = arguments.text("command");
  const CommandSpec* command = find_command(name);
  if (command == nullptr) {
    return unexpected(ErrorCode::bad_input, fmt::format("unknown command \"{}\"", name), "rehearse help lists them");
  }
  print_help(context.console(), *command);
  return ExitCode::success;
}

}  // namespace

CommandSpec help_command() {
  return {.name = "help",
          .group = CommandGroup::program,
          .summary = "all commands, or one in detail",
          .options = {{"command", "its name", Arity::values, "COMMAND"}},
          .examples = {"rehearse help", "rehearse help interview"},
          .run = run};
}

}  // namespace rehearse
