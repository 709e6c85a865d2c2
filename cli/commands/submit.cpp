#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "progress.hpp"
#include "session_flow.hpp"
#include "views/counterexample_text.hpp"
#include "views/growth_text.hpp"
#include "views/report_of.hpp"

namespace rehearse {
namespace {

// The same words, code and JSON whatever the verdict is.
ExitCode show_sealed(Console& console) {
  if (console.json()) {
    console.print_raw("{\"schema\": 1, \"sealed\": true, \"recorded\": true}");
  } else {
    console.print(Line("recorded"));
    console.message("The result comes after the end of the session.", style::dim);
  }
  return ExitCode::success;
}

// What keeps it from being found is told, and changes nothing of the submission.
std::vector<CounterexampleSought> explain(Console& console, Practice& practice, const std::string& session) {
  Progress progress(console, Progress::Counts::hidden);
  HuntOptions options;
  options.stop = progress.options().stop;
  options.progress = [&](const HuntProgress& hunt) { progress.tell(progress_text(hunt)); };
  auto found = practice.explain_failures(session, options);
  progress.finish();
  if (found) return std::move(*found);
  console.message("no smaller input was looked for: " + found.error().message, style::warning);
  return {};
}

// How the cost of what was accepted grows. It was accepted before and stays so: what goes wrong here is no failure.
std::optional<Growth> measure(Console& console, Practice& practice) {
  Progress progress(console, Progress::Counts::shown, "accepted; measuring how its time grows (Ctrl-C skips it)");
  auto growth = practice.measure_growth(progress.growth_options());
  progress.finish();
  if (growth) return std::move(*growth);
  if (!console.json()) console.message("How its time grows was not measured: " + growth.error().message, style::dim);
  return std::nullopt;
}

std::string json_of(const std::string& judgement, const std::optional<Growth>& growth) {
  auto document = nlohmann::ordered_json::parse(judgement);
  document["growth"] = growth ? nlohmann::ordered_json::parse(to_json(*growth)) : nlohmann::ordered_json(nullptr);
  return document.dump(2);
}

Result<ExitCode> run(Context& context, const Invocation&) {
  const auto session = running_session(context);
  if (!session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  Console& console = context.console();
  Progress progress(console, session->session.started.strict ? Progress::Counts::hidden : Progress::Counts::shown);
  const auto receipt = (*practice)->submit(progress.options());
  progress.finish();
  if (!receipt) return unexpected(receipt.error());
  tell_alarms(context);
  if (!receipt->judgement) return show_sealed(console);
  const RunReport report = report_of(*receipt->judgement, ReportKind::submission);
  const bool accepted = report.verdict == Verdict::accepted;
  if (!console.json()) {
    console.print(report_lines(report, console.columns(), console.look().charset, ReportDetail::full));
  }
  // The verdict waits for neither.
  static_cast<void>(console.flush());
  const auto growth = accepted ? measure(console, **practice) : std::nullopt;
  const auto found = explain(console, **practice, session->session.id);
  if (console.json()) {
    console.print_raw(json_of(judgement_json(*receipt->judgement, found), growth));
    return exit_code_of(receipt->judgement->verdict);
  }
  if (growth) console.print(growth_lines(*growth, GrowthDetail::finding, console.columns(), console.look().charset));
  if (accepted) console.next("rehearse complexity TIME SPACE, then rehearse finish");
  if (!found.empty()) {
    console.print(
        counterexample_lines(counterexample_of(found.back()), console.columns(), console.look().charset, ReportDetail::full));
    console.next("trace it by hand, mend it, then rehearse run");
  }
  return exit_code_of(receipt->judgement->verdict);
}

}  // namespace

CommandSpec submit_command() {
  return {
      .name = "submit",
      .group = CommandGroup::session,
      .summary = "judge the saved solution on all cases",
      .description =
          "In a strict session the result stays sealed until the end: it says \"recorded\" and exits 0. Only a compile error "
          "shows, and is no submission.",
      .examples = {"rehearse submit", "rehearse submit --json"},
      .next = "rehearse finish",
      .runs_code = true,
      .run = run};
}

}  // namespace rehearse
