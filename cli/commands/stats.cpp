#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/planning.hpp"
#include "views/statistics_text.hpp"

namespace rehearse {
namespace {

Error unknown_part(const std::string& name) {
  std::vector<std::string> names;
  for (const StatisticsPart& part : statistics_parts()) names.emplace_back(part.name);
  const auto near = nearest(name, names, 1);
  return {ErrorCode::bad_input, fmt::format("there are no statistics of \"{}\"", name),
          near.empty() ? fmt::format("one of: {}", fmt::join(names, ", ")) : fmt::format("did you mean {}?", near.front())};
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto what = arguments.value("what");
  const StatisticsPart* part = what ? find_statistics_part(*what) : nullptr;
  if (what && part == nullptr) return unexpected(unknown_part(*what));
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto statistics = Planning(**practice).statistics();
  if (!statistics) return unexpected(statistics.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(to_json(*statistics));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  if (part == nullptr) {
    console.print(statistics_overview(*statistics, console.columns(), charset));
    console.next("rehearse stats topics, or one of: phases, verdicts, calibration, activity, hours, languages, rubric, causes");
    return ExitCode::success;
  }
  console.print(Line(part->heading, style::heading));
  console.print(Line());
  console.print(part->lines(*statistics, console.columns(), charset));
  return ExitCode::success;
}

}  // namespace

CommandSpec stats_command() {
  return {.name = "stats",
          .group = CommandGroup::afterwards,
          .summary = "what all that you practised amounts to, in figures with their counts",
          .description =
              "An overview, or one part in detail: phases, verdicts, topics, calibration, activity, hours, languages, "
              "rubric, causes. With --json all figures of all parts.",
          .options = {{"what", "one of the parts; else the overview", Arity::value, "PART", Completion::statistics}},
          .examples = {"rehearse stats", "rehearse stats topics", "rehearse stats languages", "rehearse stats --json"},
          .next = "rehearse plan",
          .run = run};
}

}  // namespace rehearse
