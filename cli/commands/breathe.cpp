#include <fmt/format.h>

#include "commands/commands.hpp"
#include "interview/breathing.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const std::string minutes = arguments.value("minutes").value_or("2");
  const bool digits = minutes.size() <= 2 && !minutes.empty() && minutes.find_first_not_of("0123456789") == std::string::npos;
  const int count = digits ? std::stoi(minutes) : 0;
  if (count < 1 || count > 20) {
    return unexpected(ErrorCode::bad_input, fmt::format("--minutes is a whole number from 1 to 20, not \"{}\"", minutes));
  }
  if (context.console().json()) {
    context.console().print_raw(
        fmt::format("{{\"schema\": 1, \"minutes\": {}, \"in_s\": 4, \"hold_s\": 2, \"out_s\": 6}}", count));
    return ExitCode::success;
  }
  return breathe(context, std::chrono::minutes(count));
}

}  // namespace

CommandSpec breathe_command() {
  return {.name = "breathe",
          .group = CommandGroup::program,
          .summary = "two minutes of calm breathing, before a session or after one",
          .description = "In for 4 seconds, hold for 2, out for 6. q ends it at any time. Nothing of it is recorded.",
          .options = {{"--minutes", "2 if absent", Arity::value, "N"}},
          .examples = {"rehearse breathe", "rehearse breathe --minutes 1"},
          .next = "rehearse interview",
          .run = run};
}

}  // namespace rehearse
