#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "journal/opened.hpp"
#include "views/json_document.hpp"

namespace rehearse {
namespace {

// "round=onsite", "welcome={\"rating\": 4}": a value that is an array, an object, true or a number is taken as such.
Result<nlohmann::json> changes_of(const std::vector<std::string>& words) {
  auto changes = nlohmann::json::object();
  for (const std::string& word : words) {
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos || equals == 0) {
      return unexpected(ErrorCode::bad_input, fmt::format("a change is not \"{}\"", word), "as in: round=onsite");
    }
    const std::string value = word.substr(equals + 1);
    auto parsed = nlohmann::json::parse(value, nullptr, false);
    changes[word.substr(0, equals)] = parsed.is_discarded() ? nlohmann::json(value) : parsed;
  }
  return changes;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  const std::string id = *arguments.value("id");
  const auto words = arguments.values("changes");
  if (words.empty()) {
    return unexpected(ErrorCode::bad_input, "what is to change?", fmt::format("rehearse journal edit {} round=onsite", id));
  }
  const auto changes = changes_of(words);
  if (!changes) return unexpected(changes.error());
  if (auto amended = opened->facade.amend(id, changes->dump()); !amended) return unexpected(amended.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"id", id}, {"changed", true}}));
    return ExitCode::success;
  }
  console.message_whole(fmt::format("Changed: {}. rehearse journal undo takes it back.", id));
  return ExitCode::success;
}

}  // namespace

CommandSpec journal_edit_command() {
  return {
      .name = "journal edit",
      .group = CommandGroup::real,
      .summary = "change any entry of the journal: interviews, questions, roles, stories, applications",
      .description = "A change is NAME=VALUE with the names that --json shows. What it was before stays in the history.",
      .options = {{"id", "the entry: acme-1, acme-1.2, a story, a role", Arity::value, "ID", Completion::journal_entry, true},
                  {"changes", "what changes", Arity::values, "NAME=VALUE"}},
      .examples = {"rehearse journal edit acme-1 round=onsite", "rehearse journal edit acme-1.2 'topics=[\"Array\"]'"},
      .next = "rehearse journal undo",
      .run = run};
}

}  // namespace rehearse
