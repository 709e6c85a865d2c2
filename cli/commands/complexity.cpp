#include "commands/commands.hpp"
#include "context.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  if (const auto session = running_session(context); !session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  if (auto done = (*practice)->predict_complexity(*arguments.value("time"), *arguments.value("space")); !done) {
    return unexpected(done.error());
  }
  context.console().message("Your complexity is on record.");
  return ExitCode::success;
}

}  // namespace

CommandSpec complexity_command() {
  return {.name = "complexity",
          .group = CommandGroup::session,
          .summary = "state the time and the space your solution takes",
          .options = {{"time", "in big O", Arity::value, "TIME", Completion::nothing, true},
                      {"space", "likewise", Arity::value, "SPACE", Completion::nothing, true}},
          .examples = {"rehearse complexity \"O(n log n)\" \"O(1)\""},
          .next = "rehearse finish",
          .run = run};
}

}  // namespace rehearse
