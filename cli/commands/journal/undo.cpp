#include <optional>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/opened.hpp"
#include "views/journal_json.hpp"
#include "views/journal_text.hpp"
#include "views/json_document.hpp"

namespace rehearse {
namespace {

Result<ExitCode> undo(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  std::optional<std::int64_t> sequence;
  if (const auto text = arguments.value("change")) {
    const auto number = parse_number(*text, "the change", 1, 1'000'000'000);
    if (!number) return unexpected(number.error());
    sequence = *number;
  }
  const auto undone = opened->facade.undo(sequence);
  if (!undone) return unexpected(undone.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"undone", json_of(*undone)}}));
    return ExitCode::success;
  }
  console.message_whole(
      fmt::format("Taken back: change {} ({} {}: {})", undone->sequence, undone->kind, undone->id, undone->words));
  console.next("rehearse journal history");
  return ExitCode::success;
}

Result<ExitCode> history(Context& context, const Invocation&) {
  const auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"changes", json_of_all(opened->journal.changes)}}));
    return ExitCode::success;
  }
  if (opened->journal.changes.empty()) {
    console.message("Nothing was written yet.");
    return ExitCode::success;
  }
  console.print(change_table(opened->journal, console.table_columns(), console.look().charset));
  console.next("rehearse journal undo CHANGE");
  return ExitCode::success;
}

Result<ExitCode> remove(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  const std::string id = *arguments.value("id");
  if (auto removed = opened->facade.remove(id); !removed) return unexpected(removed.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"id", id}, {"removed", true}}));
    return ExitCode::success;
  }
  console.message_whole(fmt::format("Removed: {}. rehearse journal history says how to have it back.", id));
  return ExitCode::success;
}

}  // namespace

CommandSpec journal_undo_command() {
  return {.name = "journal undo",
          .group = CommandGroup::real,
          .summary = "take a change back: the last one, or one of the history",
          .description = "Nothing is lost by it: an undoing is a change, too, and can be undone.",
          .options = {{"change", "its number in the history", Arity::value, "CHANGE"}},
          .examples = {"rehearse journal undo", "rehearse journal undo 12"},
          .next = "rehearse journal history",
          .run = undo};
}

CommandSpec journal_history_command() {
  return {.name = "journal history",
          .group = CommandGroup::real,
          .summary = "every change of the journal, newest first",
          .examples = {"rehearse journal history"},
          .next = "rehearse journal undo CHANGE",
          .run = history};
}

CommandSpec journal_remove_command() {
  return {.name = "journal remove",
          .group = CommandGroup::real,
          .summary = "take an entry out, with all that hangs on it",
          .description = "It stays in the history. To delete for good: rehearse forget.",
          .options = {{"id", "the entry", Arity::value, "ID", Completion::journal_entry, true}},
          .examples = {"rehearse journal remove acme-1.2", "rehearse journal remove the-lost-index"},
          .next = "rehearse journal history",
          .run = remove};
}

}  // namespace rehearse
