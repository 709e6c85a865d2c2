#include <charconv>
#include <limits>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "progress.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/judge/machine_speed.hpp"
#include "screen/duration.hpp"
#include "views/counterexample_text.hpp"

namespace rehearse {
namespace {

constexpr std::int64_t most_seconds = 24 * 60 * 60;
constexpr std::int64_t most_size = 1000;

Result<std::int64_t> number_of(const Invocation& arguments, std::string_view key, std::int64_t fallback, std::int64_t least,
                               std::int64_t most) {
  const auto text = arguments.value(key);
  if (!text) return fallback;
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
  if (error == std::errc() && end == text->data() + text->size() && number >= least && number <= most) return number;
  return unexpected(ErrorCode::bad_input,
                    fmt::format("--{}: expected a whole number from {} to {}, found \"{}\"", key, least, most, *text));
}

Result<HuntOptions> options_of(const Invocation& arguments) {
  const auto seconds = number_of(arguments, "time", 30, 1, most_seconds);
  if (!seconds) return unexpected(seconds.error());
  const auto seed = number_of(arguments, "seed", 1, 0, std::numeric_limits<std::int64_t>::max());
  if (!seed) return unexpected(seed.error());
  const auto size = number_of(arguments, "size", 12, 1, most_size);
  if (!size) return unexpected(size.error());
  HuntOptions options;
  options.budget = std::chrono::seconds{*seconds};
  options.seed = static_cast<std::uint64_t>(*seed);
  options.largest = *size;
  return options;
}

struct Stressed {
  StressOutcome outcome;
  Signature signature;
};

Result<Stressed> stress_session(Context& context, const HuntOptions& options) {
  if (const auto session = current_session(context); !session) {
    return unexpected(Error{session.error().code, session.error().message,
                            "start one: rehearse interview; or give problem and file: rehearse stress SLUG FILE"});
  }
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto problem = (*practice)->problem();
  if (!problem) return unexpected(problem.error());
  auto outcome = (*practice)->stress(options);
  if (!outcome) return unexpected(outcome.error());
  return Stressed{std::move(*outcome), problem->signature};
}

Result<Stressed> stress_file(Context& context, const Invocation& arguments, const HuntOptions& options) {
  const auto file = arguments.value("file");
  if (!file) {
    return unexpected(ErrorCode::bad_input, "which file? Give the solution after the problem",
                      fmt::format("rehearse stress {} solution.cpp", *arguments.value("slug")));
  }
  const auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  const auto languages = context.languages();
  if (!languages) return unexpected(languages.error());
  const auto bank = context.bank();
  if (!bank) return unexpected(bank.error());
  const auto problem = bank->load(*arguments.value("slug"));
  if (!problem) return unexpected(problem.error());
  const auto name = arguments.value("lang");
  const auto language = name ? languages->find(*name) : languages->for_file(*file);
  if (!language) return unexpected(language.error());
  auto source = read_file(*file, max_source_bytes);
  if (!source) return unexpected(Error{ErrorCode::bad_input, source.error().message, source.error().hint});
  auto runner = start_runner(environment->installation, environment->paths, *languages, environment->trust);
  if (!runner) return unexpected(runner.error());
  Judge judge(*runner, *languages, environment->paths.cache, machine_slowness(environment->paths.cache));
  auto outcome = stress(judge, *problem, {(*language)->id(), std::move(*source)}, options);
  if (!outcome) return unexpected(outcome.error());
  return Stressed{std::move(*outcome), problem->signature};
}

ExitCode show(Console& console, const Stressed& stressed) {
  const StressOutcome& outcome = stressed.outcome;
  const double seconds = static_cast<double>(outcome.took.count()) / 1000;
  if (console.json()) {
    console.print_raw(stress_json(outcome, stressed.signature));
  } else if (!outcome.build.ok) {
    console.print(Line("it does not compile", style::bad));
    console.message(outcome.build.log);
  } else if (outcome.found) {
    RunReport::Counterexample found = counterexample_of(*outcome.found);
    found.saved_as = outcome.saved_as;
    console.print(counterexample_lines(found, console.columns(), console.look().charset, ReportDetail::full));
  } else {
    console.print(Line(fmt::format("{} inputs up to size {} in {:.1f} s: no failure", outcome.tried, outcome.size, seconds)));
    if (!outcome.stopped) console.next("more time or larger inputs: rehearse stress --time 120 --size 40 --seed 2");
  }
  if (!outcome.build.ok) return ExitCode::compile_error;
  if (outcome.found) return ExitCode::not_accepted;
  return outcome.stopped ? ExitCode::interrupted : ExitCode::success;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  auto options = options_of(arguments);
  if (!options) return unexpected(options.error());
  Console& console = context.console();
  Progress progress(console, Progress::Counts::hidden);
  options->stop = progress.options().stop;
  options->progress = [&](const HuntProgress& hunt) { progress.tell(progress_text(hunt)); };
  const auto stressed = arguments.value("slug") ? stress_file(context, arguments, *options) : stress_session(context, *options);
  progress.finish();
  if (!stressed) return unexpected(stressed.error());
  return show(console, *stressed);
}

}  // namespace

CommandSpec stress_command() {
  return {
      .name = "stress",
      .group = CommandGroup::session,
      .summary = "search small inputs on which a solution fails",
      .description =
          "Compares it with the problem's own solution on small inputs of growing size, until one fails or time is up, and "
          "makes "
          "that one as small as it can be. In a session it is the saved solution, and what is found goes into tests.jsonl; not "
          "in a strict one. Ctrl-C ends it.",
      .options = {{"slug", "the problem; absent: the session's", Arity::value, "SLUG", Completion::slug},
                  {"file", "the solution", Arity::value, "FILE", Completion::file},
                  {"--lang", "cpp, python, sql ...", Arity::value, "LANG", Completion::language},
                  {"--time", "seconds to search (30)", Arity::value, "SECONDS"},
                  {"--size", "how large inputs may become: elements, nodes, calls (12)", Arity::value, "N"},
                  {"--seed", "other inputs than those of seed 1", Arity::value, "N"}},
      .examples = {"rehearse stress", "rehearse stress two-sum solution.cpp --time 60",
                   "rehearse stress lru-cache cache.py --size 30 --seed 7"},
      .next = "rehearse run",
      .runs_code = true,
      .run = run};
}

}  // namespace rehearse
