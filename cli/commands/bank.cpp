#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& /*context*/, const Invocation& arguments) {
  std::string known;
  for (const CommandSpec& command : commands()) {
    if (command.name.starts_with("bank ")) known += fmt::format("{}rehearse {}", known.empty() ? "" : ", ", command.name);
  }
  const auto action = arguments.value("action");
  return unexpected(ErrorCode::bad_input,
                    action ? fmt::format("bank cannot \"{}\"", *action) : std::string("bank needs to know what to do"), known);
}

}  // namespace

CommandSpec bank_command() {
  return {.name = "bank",
          .group = CommandGroup::bank,
          .summary = "what can be done with problem packages",
          .options = {{"action", "what to do", Arity::value, "ACTION"}},
          .hidden = true,
          .run = run};
}

}  // namespace rehearse
