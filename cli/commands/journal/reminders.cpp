#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/opened.hpp"
#include "views/journal_json.hpp"
#include "views/journal_text.hpp"
#include "views/json_document.hpp"

namespace rehearse {
namespace {

Result<ExitCode> list(Console& console, const Journaling& journaling) {
  const auto journal = journaling.journal();
  if (!journal) return unexpected(journal.error());
  const auto all = reminders(*journal);
  if (console.json()) {
    console.print_raw(json_document({{"today", to_string(journaling.today())},
                                     {"due", json_of_all(reminders_due(*journal, journaling.today()))},
                                     {"reminders", json_of_all(all)}}));
    return ExitCode::success;
  }
  if (all.empty()) {
    console.message("Nothing to be reminded of.");
    return ExitCode::success;
  }
  console.print(reminder_table(all, journaling.today(), console.table_columns(), console.look().charset));
  console.next(fmt::format("rehearse journal reminders {} --done", all.front().id));
  return ExitCode::success;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  Journaling& journaling = opened->facade;
  const auto id = arguments.value("reminder");
  const auto words = arguments.value("add");
  const auto on = arguments.value("on");
  if (words) {
    const auto day = journaling.day_of(on.value_or("tomorrow"), journaling.today());
    if (!day) return unexpected(day.error());
    if (auto added = journaling.add_reminder(*words, *day); !added) return unexpected(added.error());
  } else if (id && arguments.has("done")) {
    if (auto done = journaling.finish_reminder(*id); !done) return unexpected(done.error());
  } else if (id && on) {
    const auto day = journaling.day_of(*on, journaling.today());
    if (!day) return unexpected(day.error());
    if (auto moved = journaling.move_reminder(*id, *day); !moved) return unexpected(moved.error());
  } else if (id) {
    return unexpected(
        ErrorCode::bad_input, "done, or another day?",
        fmt::format("rehearse journal reminders {0} --done, or rehearse journal reminders {0} --on \"in 2 days\"", *id));
  }
  return list(context.console(), journaling);
}

}  // namespace

CommandSpec journal_remind_command() {
  return {.name = "journal reminders",
          .group = CommandGroup::real,
          .summary = "reminders: thank-you notes, asking for feedback, re-applying, next steps",
          .description = "Most follow from the journal and the pipeline; days can be moved, and your own added.",
          .options = {{"reminder", "which one; the list without it", Arity::value, "REMINDER", Completion::reminder},
                      {"--done", "it is done"},
                      {"--on", "the day to move it to, or that of the new one", Arity::value, "DAY"},
                      {"--add", "one of your own", Arity::value, "TEXT"}},
          .examples = {"rehearse journal reminders", "rehearse journal reminders acme-1:thank-you --done",
                       "rehearse journal reminders --add \"call the recruiter\" --on tomorrow"},
          .next = "rehearse journal letter ENTRY thank-you",
          .run = run};
}

}  // namespace rehearse
