#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "text_argument.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  if (const auto session = running_session(context); !session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto question = text_argument(context, arguments, "question", "Your question:");
  if (!question) return unexpected(question.error());
  const auto asked = (*practice)->ask(*question);
  if (!asked) return unexpected(asked.error());
  Console& console = context.console();
  if (console.json()) {
    const nlohmann::json json{
        {"schema", 1}, {"question", asked->question}, {"known", !asked->matched.empty()}, {"answer", asked->answer}};
    console.print_raw(json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
  } else {
    console.print_wrapped(asked->answer);
  }
  return ExitCode::success;
}

}  // namespace

CommandSpec ask_command() {
  return {.name = "ask",
          .group = CommandGroup::session,
          .summary = "ask the interviewer what the brief leaves open",
          .options = {{"question", "in your words", Arity::values, "QUESTION"}},
          .examples = {"rehearse ask \"can the list be empty?\""},
          .next = "rehearse approach",
          .run = run};
}

}  // namespace rehearse
