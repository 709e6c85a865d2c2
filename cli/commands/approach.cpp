#include "commands/commands.hpp"
#include "session_flow.hpp"
#include "text_argument.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  if (const auto session = running_session(context); !session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto text = text_argument(context, arguments, "approach", "Your approach:");
  if (!text) return unexpected(text.error());
  if (auto done = (*practice)->state_approach(*text); !done) return unexpected(done.error());
  tell_recorded(context.console(), "Your approach is on record.");
  return ExitCode::success;
}

}  // namespace

CommandSpec approach_command() {
  return {.name = "approach",
          .group = CommandGroup::session,
          .summary = "say how you will solve it, before you code it",
          .options = {{"approach", "in your words", Arity::values, "TEXT"}},
          .examples = {"rehearse approach \"sort, then two pointers\""},
          .next = "rehearse complexity TIME SPACE",
          .run = run};
}

}  // namespace rehearse
