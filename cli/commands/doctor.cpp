#include <algorithm>
#include <iterator>

#include "commands/commands.hpp"
#include "context.hpp"
#include "doctor/checkup_text.hpp"
#include "doctor/terminal_state.hpp"
#include "progress.hpp"
#include "rehearse/doctor/checkup.hpp"

namespace rehearse {
namespace {

ExitCode exit_code_of(Readiness readiness) {
  switch (readiness) {
    case Readiness::ready: return ExitCode::success;
    case Readiness::worth_fixing: return ExitCode::not_accepted;
    case Readiness::not_ready: return ExitCode::environment;
  }
  return ExitCode::environment;
}

Result<void> measure(Context& context, Checkup& checkup, const Result<Paths>& paths, const Result<Installation>& installation) {
  Progress progress(context.console(), Progress::Counts::shown, "measuring");
  const JudgeOptions shown = progress.options();
  CalibrationOptions options;
  options.stop = shown.stop;
  if (shown.progress) {
    options.progress = [&](int done, int total) { shown.progress({JudgeStage::running, done, total}); };
  }
  auto measured = calibrate(checkup, paths, installation, context.clock().now().wall, options);
  progress.finish();
  return measured;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  Console& console = context.console();
  const Environment environment = process_environment();
  const auto paths = Paths::from_environment(environment);
  const auto installation = Installation::of_this_process();
  Checkup checkup = examine(paths, installation);
  if (!arguments.has("quick")) {
    if (auto measured = measure(context, checkup, paths, installation); !measured) return unexpected(measured.error());
  }
  const TerminalState terminal = examine_terminal(console.look(), environment);
  std::vector<Advice> advice = advice_of(checkup);
  auto more = advice_of(terminal);
  std::move(more.begin(), more.end(), std::back_inserter(advice));
  std::stable_sort(advice.begin(), advice.end(), [](const Advice& a, const Advice& b) { return a.level > b.level; });

  const Readiness readiness = readiness_of(advice);
  if (console.json()) {
    console.print_raw(to_json(checkup, advice, to_json(terminal)));
  } else {
    console.print(checkup_lines(checkup, terminal, advice, console.columns(), console.look().charset));
    if (readiness != Readiness::not_ready) console.next("rehearse interview");
  }
  return exit_code_of(readiness);
}

}  // namespace

CommandSpec doctor_command() {
  return {
      .name = "doctor",
      .group = CommandGroup::program,
      .summary = "what this machine has for rehearse, and what to do about what it lacks",
      .description =
          "It looks and measures for a second; it changes nothing but the measurement that it keeps in the cache folder. Exit "
          "code 0: ready; 1: it works, and something is worth fixing; 5: nothing can be judged or kept until something is "
          "mended.",
      .options = {{"--quick", "measure nothing, show the last measurement"}},
      .examples = {"rehearse doctor", "rehearse doctor --quick --json"},
      .next = "rehearse interview",
      .run = run};
}

}  // namespace rehearse
