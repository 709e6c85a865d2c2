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
  const auto record = Debriefing(**practice).calibration();
  if (!record) return unexpected(record.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(calibration_json(*record));
    return ExitCode::success;
  }
  if (record->points.empty()) {
    console.message("No self-score and no prediction on record yet: rehearse postmortem asks for both.");
    return ExitCode::success;
  }
  console.print(calibration_plot(*record, console.columns(), console.look().charset));
  console.print(Line());
  console.print_wrapped(calibration_text(*record));
  console.next("rehearse interview");
  return ExitCode::success;
}

}  // namespace

CommandSpec review_calibration_command() {
  return {.name = "review calibration",
          .group = CommandGroup::afterwards,
          .summary = "your self-scores and predictions against what was measured",
          .description =
              "Session by session: the mean of the four self-scores and of the measured ones, from 1 to 4. Below, whether the "
              "predicted verdict came true; one that was given after the verdict had shown is dim and does not count.",
          .examples = {"rehearse review calibration", "rehearse review calibration --json"},
          .next = "rehearse interview",
          .run = run};
}

}  // namespace rehearse
