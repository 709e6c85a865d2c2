#include <future>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "progress.hpp"
#include "rehearse/judge/machine_speed.hpp"
#include "rehearse/base/file.hpp"
#include "views/counterexample_text.hpp"
#include "views/report_of.hpp"

namespace rehearse {
namespace {

// As much as a source of 10 MB: the judge itself says what is too large.
constexpr std::uintmax_t most_bytes = 64U << 20U;

Result<const Language*> language_of(const Languages& languages, const Invocation& arguments, const std::string& file) {
  if (const auto name = arguments.value("lang")) return languages.find(*name);
  return languages.for_file(file);
}

// False if something is wrong with them, which is shown.
Result<bool> check_types(Console& console, Judge& judge, const Problem& problem, const Submission& submission) {
  const auto checked = judge.check(problem, submission);
  if (!checked) return unexpected(checked.error());
  if (!*checked) {
    return unexpected(ErrorCode::bad_input, "there is no check of types apart from the build in this language",
                      "leave --check-types out");
  }
  if ((*checked)->ok) return true;
  for (std::string_view rest = (*checked)->log; !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    console.message(std::string(line), style::plain);
  }
  return false;
}

// The simplest input on which it fails; what keeps it from being found is told, and changes nothing of the judgement.
std::optional<Counterexample> explain(Console& console, Judge& judge, const Problem& problem, const Submission& submission,
                                      const Judgement& judgement) {
  const auto failed = failed_case(judgement);
  if (!failed || !has_counterexample(*failed)) return std::nullopt;
  Progress progress(console, Progress::Counts::hidden);
  HuntOptions options;
  options.stop = progress.options().stop;
  options.progress = [&](const HuntProgress& hunt) { progress.tell(progress_text(hunt)); };
  auto found = find_counterexample(judge, problem, submission, *failed, options);
  progress.finish();
  if (found) return std::move(*found);
  console.message("no smaller input was looked for: " + found.error().message, style::warning);
  return std::nullopt;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  const auto languages = context.languages();
  if (!languages) return unexpected(languages.error());
  const auto bank = context.bank();
  if (!bank) return unexpected(bank.error());
  // The sandbox gets ready while the problem is read.
  auto starting = std::async(std::launch::async, [&] {
    return start_runner(environment->installation, environment->paths, *languages, environment->trust);
  });
  const std::string file = *arguments.value("file");
  const auto problem = bank->load(*arguments.value("slug"));
  if (!problem) return unexpected(problem.error());
  const auto language = language_of(*languages, arguments, file);
  if (!language) return unexpected(language.error());
  auto source = read_file(file, most_bytes);
  if (!source)
    return unexpected(source.error().code == ErrorCode::io
                          ? Error{ErrorCode::bad_input, source.error().message, source.error().hint}
                          : source.error());

  auto runner = starting.get();
  if (!runner) return unexpected(runner.error());
  Judge judge(*runner, *languages, environment->paths.cache, machine_slowness(environment->paths.cache));
  Console& console = context.console();
  Progress progress(console, Progress::Counts::shown);
  JudgeOptions options = progress.options();
  options.diagnose = arguments.has("diagnose") ? Diagnose::failures : Diagnose::crashes;
  const Submission submission{(*language)->id(), std::move(*source)};
  if (arguments.has("check-types")) {
    const auto checked = check_types(console, judge, *problem, submission);
    if (!checked) return unexpected(checked.error());
    if (!*checked) return ExitCode::compile_error;
  }
  const auto judgement = judge.judge(*problem, submission, options);
  progress.finish();
  if (!judgement) return unexpected(judgement.error());
  if (!console.json()) {
    const RunReport report = report_of(*judgement, ReportKind::judgement);
    console.print(report_lines(report, console.columns(), console.look().charset, ReportDetail::full));
  }
  static_cast<void>(console.flush());  // what could not be written is told at the end
  // The verdict does not wait for it.
  std::optional<Counterexample> found;
  if (!arguments.has("no-counterexample")) found = explain(console, judge, *problem, submission, *judgement);
  if (console.json()) {
    console.print_raw(judgement_json(*judgement, found, problem->signature));
  } else if (found) {
    console.print(
        counterexample_lines(counterexample_of(*found), console.columns(), console.look().charset, ReportDetail::full));
  }
  // All is seen before what is started ahead takes its time.
  static_cast<void>(console.flush());
  judge.start_ahead();
  return exit_code_of(judgement->verdict);
}

}  // namespace

CommandSpec judge_command() {
  return {.name = "judge",
          .group = CommandGroup::bank,
          .summary = "judge a file on all cases of a problem, without a session",
          .description = "Nothing is recorded. The language follows from the file's name unless --lang says it.",
          .options = {{"slug", "the problem", Arity::value, "SLUG", Completion::slug, true},
                      {"file", "the solution", Arity::value, "FILE", Completion::file, true},
                      {"--lang", "cpp, python, sql ...", Arity::value, "LANG", Completion::language},
                      {"--check-types", "look at the types first, where running does not (TypeScript)"},
                      {"--no-counterexample", "do not look for the smallest input that fails"},
                      {"--diagnose", "look for the cause of a wrong answer, too: overflows, reads out of bounds"}},
          .examples = {"rehearse judge two-sum solution.cpp", "rehearse judge two-sum answer.txt --lang python --json"},
          .next = "rehearse interview",
          .runs_code = true,
          .run = run};
}

}  // namespace rehearse
