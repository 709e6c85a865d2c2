#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/opened.hpp"
#include "views/journal_json.hpp"
#include "views/journal_text.hpp"
#include "views/json_document.hpp"

namespace rehearse {
namespace {

Result<ExitCode> list(Context& context, const Invocation&) {
  const auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  const Journal& journal = opened->journal;
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"interviews", json_of_all(journal.interviews, journal)}}));
    return ExitCode::success;
  }
  if (journal.interviews.empty()) {
    console.message("Nothing here yet. As soon as you walk out of an interview, take ten seconds:");
    console.message_whole("  rehearse journal add COMPANY");
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  console.print(interview_table(journal, console.table_columns(), charset));
  const auto due = reminders_due(journal, opened->facade.today());
  if (!due.empty()) {
    console.print(Line());
    console.print(reminder_table(due, opened->facade.today(), console.table_columns(), charset));
  }
  const RealInterview& newest = journal.interviews.back();
  console.next(next_step(newest, journal) ? fmt::format("rehearse journal walk {}", newest.id)
                                          : fmt::format("rehearse journal show {}", newest.id));
  return ExitCode::success;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  return list_unless_action(context, arguments, "journal", list);
}

}  // namespace

CommandSpec journal_command() {
  return {.name = "journal",
          .group = CommandGroup::real,
          .summary = "real interviews: what was asked, how it went, what it shows",
          .description = "Private: nothing of it stands in any report that is shared.",
          .options = {{"action", "what to do; the list without one", Arity::value, "ACTION"}},
          .examples = {"rehearse journal add Acme --round \"phone screen\" --role backend", "rehearse journal walk",
                       "rehearse journal show"},
          .next = "rehearse journal add COMPANY",
          .run = run};
}

CommandSpec journal_list_command() {
  return {.name = "journal list",
          .group = CommandGroup::real,
          .summary = "the interviews, newest first, and what is due",
          .examples = {"rehearse journal list", "rehearse journal list --json"},
          .next = "rehearse journal show ENTRY",
          .run = list};
}

}  // namespace rehearse
