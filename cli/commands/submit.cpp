#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "progress.hpp"
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

// How the cost of what was accepted grows. It was accepted before and stays so: what goes wrong here is no failure.
std::optional<Growth> measure(Console& console, Practice& practice) {
  Progress progress(console, Progress::Counts::shown, "accepted; measuring how its time grows (Ctrl-C skips it)");
  auto growth = practice.measure_growth(progress.growth_options());
  progress.finish();
  if (growth) return std::move(*growth);
  if (!console.json()) console.message("How its time grows was not measured: " + growth.error().message, style::dim);
  return std::nullopt;
}

std::string json_of(const Judgement& judgement, const std::optional<Growth>& growth) {
  auto document = nlohmann::ordered_json::parse(to_json(judgement));
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
  if (!receipt->judgement) return show_sealed(console);
  const bool accepted = receipt->judgement->verdict == Verdict::accepted;
  if (console.json()) {
    console.print_raw(json_of(*receipt->judgement, accepted ? measure(console, **practice) : std::nullopt));
    return exit_code_of(receipt->judgement->verdict);
  }
  const RunReport report = report_of(*receipt->judgement, ReportKind::submission);
  console.print(report_lines(report, console.columns(), console.look().charset, ReportDetail::full));
  if (accepted) {
    if (const auto growth = measure(console, **practice)) {
      console.print(growth_lines(*growth, GrowthDetail::finding, console.columns(), console.look().charset));
    }
    console.next("rehearse complexity TIME SPACE, then rehearse finish");
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
