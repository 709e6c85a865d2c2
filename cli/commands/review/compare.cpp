#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/debriefing.hpp"
#include "rehearse/review/review_json.hpp"
#include "views/diff_text.hpp"
#include "views/review_text.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto compared = Debriefing(**practice).compare(*arguments.value("slug"));
  if (!compared) return unexpected(compared.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(comparison_json(*compared));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  console.print(Line(sanitize_line(compared->title, charset), style::heading));
  console.print(comparison_lines(*compared, console.table_columns(), charset));
  if (!compared->source_diff.empty()) {
    console.print(Line());
    console.print(Line("What changed in the source:", style::bold));
    console.print(diff_text(compared->source_diff, charset));
  }
  console.next(fmt::format("rehearse solve {}", compared->slug));
  return ExitCode::success;
}

}  // namespace

CommandSpec review_compare_command() {
  return {.name = "review compare",
          .group = CommandGroup::afterwards,
          .summary = "all attempts at one problem: times, verdicts, hints, cost, source",
          .options = {{"slug", "the problem", Arity::value, "SLUG", Completion::slug, true}},
          .examples = {"rehearse review compare two-sum"},
          .next = "rehearse solve SLUG",
          .run = run};
}

}  // namespace rehearse
