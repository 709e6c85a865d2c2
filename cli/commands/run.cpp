#include "commands/commands.hpp"
#include "context.hpp"
#include "progress.hpp"
#include "views/report_of.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation&) {
  if (const auto session = running_session(context); !session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  Console& console = context.console();
  Progress progress(console, Progress::Counts::shown);
  const auto judgement = (*practice)->run(false, progress.options());
  progress.finish();
  if (!judgement) return unexpected(judgement.error());
  if (console.json()) {
    console.print_raw(to_json(*judgement));
  } else {
    console.print(
        report_lines(report_of(*judgement, ReportKind::run), console.columns(), console.look().charset, ReportDetail::full));
    console.next(judgement->verdict == Verdict::accepted ? "rehearse submit" : "mend it, then rehearse run");
  }
  return exit_code_of(judgement->verdict);
}

}  // namespace

CommandSpec run_command() {
  return {
      .name = "run",
      .group = CommandGroup::session,
      .summary = "run the saved solution on the samples and on your own tests",
      .description = "Your own tests: one JSON object a line in tests.jsonl beside the solution, in the form of samples.jsonl.",
      .examples = {"rehearse run", "rehearse run --json"},
      .next = "rehearse submit",
      .runs_code = true,
      .run = run};
}

}  // namespace rehearse
