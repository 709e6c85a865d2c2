#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/debriefing.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const std::string id = *arguments.value("entry");
  const std::string text = arguments.text("text");
  if (text.empty() && !arguments.has("none")) {
    return unexpected(ErrorCode::bad_input, "what will you do differently?",
                      fmt::format("rehearse review intend {} \"two cases of my own first\"; --none takes it back", id));
  }
  if (auto set = Debriefing(**practice).intend(id, text); !set) return unexpected(set.error());
  Console& console = context.console();
  if (console.json()) {
    const nlohmann::ordered_json json{{"schema", 1}, {"entry", id}, {"intention", text}};
    console.print_raw(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    return ExitCode::success;
  }
  console.message(text.empty() ? "Taken back." : "Noted: it shows with the entry, and when you meet it again.");
  console.next(fmt::format("rehearse review retry {0}, or another of its kind: rehearse review variant {0}", id));
  return ExitCode::success;
}

}  // namespace

CommandSpec review_intend_command() {
  return {.name = "review intend",
          .group = CommandGroup::afterwards,
          .summary = "say what you will do differently next time",
          .options = {{"entry", "as the list names it", Arity::value, "ENTRY", Completion::failure, true},
                      {"text", "in your words", Arity::values, "TEXT"},
                      {"--none", "take it back"}},
          .examples = {"rehearse review intend ENTRY \"two cases of my own before a submission\""},
          .next = "rehearse review variant ENTRY",
          .run = run};
}

}  // namespace rehearse
