#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/debriefing.hpp"
#include "rehearse/review/review_json.hpp"
#include "views/review_text.hpp"

namespace rehearse {
namespace {

void print_rules(Console& console, std::string_view title, const std::vector<Recurrence>& recurrences) {
  if (recurrences.empty()) return;
  console.print(Line(title, style::heading));
  console.print(recurrence_lines(recurrences, console.columns(), console.look().charset));
  console.print(Line());
}

Result<ExitCode> run(Context& context, const Invocation& /*arguments*/) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const Debriefing debriefing(**practice);
  const auto patterns = debriefing.failure_patterns();
  if (!patterns) return unexpected(patterns.error());
  const auto recurrences = debriefing.recurrences();
  if (!recurrences) return unexpected(recurrences.error());
  const auto& [timed, untimed] = *recurrences;
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(patterns_json(*patterns, timed, untimed));
    return ExitCode::success;
  }
  if (timed.empty() && untimed.empty() && patterns->entries == 0) {
    console.message("Nothing recurs yet. Patterns show after a few sessions: three of the last ten make one.");
    return ExitCode::success;
  }
  print_rules(console, "In timed sessions", timed);
  print_rules(console, "In untimed sessions", untimed);
  console.print(failure_pattern_lines(*patterns, console.columns(), console.look().charset));
  console.next("rehearse review bugs, or rehearse review");
  return ExitCode::success;
}

}  // namespace

CommandSpec review_patterns_command() {
  return {.name = "review patterns",
          .group = CommandGroup::afterwards,
          .summary = "what recurs: rules, topics by cause, and what failing cases were about",
          .description =
              "A rule is a pattern when it fired in three of the last ten comparable sessions: timed ones are compared with "
              "timed ones, untimed with untimed. What you rejected does not count.",
          .examples = {"rehearse review patterns", "rehearse review patterns --json"},
          .next = "rehearse review bugs",
          .run = run};
}

}  // namespace rehearse
