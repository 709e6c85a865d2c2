#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/debriefing.hpp"
#include "rehearse/review/review_json.hpp"
#include "views/review_text.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& /*arguments*/) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto bugs = Debriefing(**practice).bugs();
  if (!bugs) return unexpected(bugs.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(bugs_json(*bugs, bug_drill));
    return ExitCode::success;
  }
  if (bugs->empty()) {
    console.message("No bug of your own on record yet.");
    return ExitCode::success;
  }
  console.print(bug_lines(*bugs, console.table_columns(), console.look().charset));
  console.next(bug_drill(bugs->front()));
  return ExitCode::success;
}

}  // namespace

CommandSpec review_bugs_command() {
  return {
      .name = "review bugs",
      .group = CommandGroup::afterwards,
      .summary = "the personal bug list: kinds of run-time errors and of failing cases",
      .description = "Each with how often it happened, when last, how many attempts were clean since, and what practises it.",
      .examples = {"rehearse review bugs"},
      .next = "rehearse drill",
      .run = run};
}

}  // namespace rehearse
