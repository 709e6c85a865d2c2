#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "progress.hpp"
#include "rehearse/analysis/growth.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/judge/machine_speed.hpp"
#include "session_flow.hpp"
#include "views/growth_text.hpp"

namespace rehearse {
namespace {

constexpr Millis usual_budget{3000};  // who asks waits longer than who has just submitted
constexpr double most_seconds = 120;

Error two_words(const char* what) { return {ErrorCode::bad_input, what, "rehearse complexity --help"}; }

Result<Millis> budget_of(const Invocation& arguments) {
  const auto text = arguments.value("time");
  if (!text) return usual_budget;
  double seconds = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), seconds);
  if (error != std::errc() || end != text->data() + text->size() || !(seconds >= 0.2 && seconds <= most_seconds)) {
    return unexpected(ErrorCode::bad_input,
                      fmt::format("--time: \"{}\" is no number of seconds from 0.2 to {:.0f}", *text, most_seconds));
  }
  return Millis{std::llround(seconds * 1000)};
}

GrowthOptions growth_options(Progress& progress, Millis budget) {
  GrowthOptions options = progress.growth_options();
  options.budget = budget;
  return options;
}

ExitCode show(Console& console, const Growth& growth) {
  if (console.json()) {
    console.print_raw(to_json(growth));
  } else {
    console.print(growth_lines(growth, GrowthDetail::full, console.columns(), console.look().charset));
  }
  return ExitCode::success;
}

Result<ExitCode> measure_file(Context& context, const std::string& slug, const std::string& file, const Invocation& arguments) {
  const auto budget = budget_of(arguments);
  if (!budget) return unexpected(budget.error());
  const auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  const auto languages = context.languages();
  if (!languages) return unexpected(languages.error());
  const auto bank = context.bank();
  if (!bank) return unexpected(bank.error());
  const auto problem = bank->load(slug);
  if (!problem) return unexpected(problem.error());
  const auto name = arguments.value("lang");
  const auto language = name ? languages->find(*name) : languages->for_file(file);
  if (!language) return unexpected(language.error());
  auto source = read_file(file, 64U << 20U);
  if (!source) return unexpected(ErrorCode::bad_input, source.error().message, source.error().hint);
  auto runner = start_runner(environment->installation, environment->paths, *languages, environment->trust);
  if (!runner) return unexpected(runner.error());
  Judge judge(*runner, *languages, environment->paths.cache, machine_slowness(environment->paths.cache));
  Progress progress(context.console(), Progress::Counts::shown, "measuring");
  const auto growth =
      measure_growth(judge, *problem, {(*language)->id(), std::move(*source)}, growth_options(progress, *budget));
  progress.finish();
  if (!growth) return unexpected(growth.error());
  return show(context.console(), *growth);
}

Result<ExitCode> measure_session(Context& context, const Invocation& arguments) {
  const auto budget = budget_of(arguments);
  if (!budget) return unexpected(budget.error());
  if (const auto session = running_session(context); !session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  Progress progress(context.console(), Progress::Counts::shown, "measuring");
  const auto growth = (*practice)->measure_growth(growth_options(progress, *budget));
  progress.finish();
  if (!growth) return unexpected(growth.error());
  return show(context.console(), *growth);
}

Result<ExitCode> state(Context& context, const std::string& time, const std::string& space) {
  if (const auto session = running_session(context); !session) return unexpected(session.error());
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  if (auto done = (*practice)->predict_complexity(time, space); !done) return unexpected(done.error());
  tell_recorded(context.console(), "Your complexity is on record.");
  return ExitCode::success;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto words = arguments.values("words");
  if (arguments.has("measure")) {
    if (words.empty()) return measure_session(context, arguments);
    if (words.size() != 2) return unexpected(two_words("to measure a file, give the problem and the file: SLUG FILE"));
    return measure_file(context, words[0], words[1], arguments);
  }
  if (arguments.has("time") || arguments.has("lang")) {
    return unexpected(two_words("--time and --lang belong to --measure"));
  }
  if (words.size() < 2)
    return unexpected(two_words(words.empty() ? "complexity needs TIME and SPACE" : "complexity needs SPACE"));
  if (words.size() > 2) return unexpected(two_words("complexity takes two words, TIME and SPACE: put each in quotes"));
  return state(context, words[0], words[1]);
}

}  // namespace

CommandSpec complexity_command() {
  return {
      .name = "complexity",
      .group = CommandGroup::session,
      .summary = "state the time and the space your solution takes, or measure them",
      .description =
          "With --measure the saved solution of the session, or a FILE, is run on inputs of rising size, random and not, and "
          "the "
          "curve that its time follows is named. Nothing is decided by it. In a sealed session that is possible afterwards "
          "only.",
      .options = {{"words", "in big O; with --measure a problem and a file", Arity::values, "TIME SPACE", Completion::nothing},
                  {"--measure", "measure instead"},
                  {"--time", "with --measure: how long it may take, 3 if absent", Arity::value, "SECONDS"},
                  {"--lang", "with --measure FILE: its language, if its name does not tell", Arity::value, "LANG",
                   Completion::language}},
      .examples = {"rehearse complexity \"O(n log n)\" \"O(1)\"", "rehearse complexity --measure",
                   "rehearse complexity --measure two-sum solution.cpp --time 5"},
      .next = "rehearse finish",
      .runs_code = true,
      .run = run};
}

}  // namespace rehearse
