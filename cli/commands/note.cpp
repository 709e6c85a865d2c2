#include "commands/commands.hpp"
#include "session_flow.hpp"
#include "text_argument.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  if (const auto session = running_session(context); !session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto text = text_argument(context, arguments, "note", "Your note:");
  if (!text) return unexpected(text.error());
  if (auto done = (*practice)->note(*text); !done) return unexpected(done.error());
  tell_recorded(context.console(), "Noted.");
  return ExitCode::success;
}

}  // namespace

CommandSpec note_command() {
  return {.name = "note",
          .group = CommandGroup::session,
          .summary = "think aloud: a thought on the record",
          .options = {{"note", "in your words; - reads standard input", Arity::values, "TEXT"}},
          .examples = {"rehearse note \"stuck on the empty case\"", "rehearse note - < thoughts.txt"},
          .run = run};
}

}  // namespace rehearse
