#include "commands/commands.hpp"
#include "context.hpp"
#include "progress.hpp"
#include "session_flow.hpp"
#include "views/report_of.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  if (const auto session = running_session(context); !session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto text = arguments.value("case");
  if (!text && arguments.has("expected")) {
    return unexpected(ErrorCode::bad_input, "--expected is for one input", "give it: rehearse run --case '...' --expected");
  }
  Console& console = context.console();
  Progress progress(console, Progress::Counts::shown);
  const auto expected = arguments.has("expected") ? ExpectedAnswer::wanted : ExpectedAnswer::as_given;
  const auto judgement =
      text ? (*practice)->run_case(*text, expected, progress.options()) : (*practice)->run(false, progress.options());
  progress.finish();
  if (!judgement) return unexpected(judgement.error());
  tell_alarms(context);
  if (console.json()) {
    console.print_raw(to_json(*judgement));
  } else {
    console.print(report_lines(text ? report_of_case(*judgement) : report_of(*judgement, ReportKind::run), console.columns(),
                               console.look().charset, ReportDetail::full));
    const bool accepted = judgement->verdict == Verdict::accepted;
    if (text && accepted && !judgement->cases.empty() && judgement->cases.front().answer.text.empty()) {
      console.message("It ran, and was compared with nothing: the answer is not known here. --expected asks for it.");
    }
    console.next(accepted ? "rehearse submit" : "mend it, then rehearse run");
  }
  return exit_code_of(judgement->verdict);
}

}  // namespace

CommandSpec run_command() {
  return {.name = "run",
          .group = CommandGroup::session,
          .summary = "run the saved solution on the samples and on your own tests",
          .description =
              "Your own tests: one JSON object a line in tests.jsonl beside the solution, in the form of samples.jsonl; the "
              "answer may "
              "be left out. With --case only that input runs: as the statement shows one, or as JSON.",
          .options = {{"--case", "one input: 'nums = [3,3], target = 6'", Arity::value, "INPUT"},
                      {"--expected", "ask the problem's own solution for the answer to it"}},
          .examples = {"rehearse run", "rehearse run --case 'nums = [3,3], target = 6' --expected", "rehearse run --json"},
          .next = "rehearse submit",
          .runs_code = true,
          .run = run};
}

}  // namespace rehearse
