#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation&) {
  if (const auto session = running_session(context); !session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto hint = (*practice)->hint();
  if (!hint) return unexpected(hint.error());
  Console& console = context.console();
  if (console.json()) {
    const nlohmann::json json{{"schema", 1}, {"level", hint->level}, {"text", hint->text}};
    console.print_raw(json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
  } else {
    console.print_wrapped(fmt::format("Hint {}: {}", hint->level, hint->text));
  }
  return ExitCode::success;
}

}  // namespace

CommandSpec hint_command() {
  return {.name = "hint",
          .group = CommandGroup::session,
          .summary = "take the next hint: direction, technique, algorithm, key insight",
          .examples = {"rehearse hint"},
          .next = "rehearse note",
          .run = run};
}

}  // namespace rehearse
