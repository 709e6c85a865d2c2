#include "rehearse/judge/judge.hpp"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <string_view>
#include <utility>

#include "batch.hpp"
#include "build_log.hpp"
#include "builder.hpp"
#include "checker_program.hpp"
#include "debugging.hpp"
#include "diagnosis.hpp"
#include "preparation.hpp"
#include "program_builder.hpp"
#include "stop_signal.hpp"
#include "trial.hpp"
#include "warm_programs.hpp"

namespace rehearse {
namespace {

class Stopwatch {
 public:
  [[nodiscard]] Millis elapsed() const { return std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now() - start_); }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

void report(const JudgeOptions& options, JudgeStage stage, int done = 0, int total = 0) {
  if (options.progress) options.progress({stage, done, total});
}

// The line of a compiler's log that says most: why it was stopped, or the first with "error" in it.
std::string headline(const std::string& log) {
  if (log.starts_with(compiler_note)) return log.substr(0, log.find('\n'));
  std::string first;
  for (std::string_view rest = log; !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    if (line.find("error") != std::string_view::npos || line.find("Error") != std::string_view::npos) return std::string(line);
    if (first.empty()) first = line;
  }
  return first;
}

// The driver compiles where there is no build: what it said before the first case is the compiler's log.
void turn_into_compile_error(Judgement& judgement) {
  judgement.build.ok = false;
  judgement.build.log = std::move(judgement.cases.back().reason);
  judgement.reason = headline(judgement.build.log);
  judgement.cases.clear();
  judgement.groups.clear();
}

bool wants(Diagnose diagnose, Verdict verdict) {
  switch (diagnose) {
    case Diagnose::never: return false;
    case Diagnose::crashes: return verdict == Verdict::run_time_error;
    case Diagnose::failures: return verdict == Verdict::run_time_error || verdict == Verdict::wrong_answer;
  }
  return false;
}

tl::unexpected<Error> stopped() { return unexpected(ErrorCode::interrupted, "judging was stopped"); }

std::size_t count_cases(const Problem& problem) {
  std::size_t count = problem.sample.size() + problem.edge.size();
  for (const CaseGroup group : {CaseGroup::random, CaseGroup::large}) {
    for (const Recipe& recipe : problem.recipes(group)) count += static_cast<std::size_t>(recipe.count);
  }
  return count;
}

// The cases that a package has as files.
CaseSet given_cases(const Problem& problem) {
  if (problem.signature.is_program) return {{CaseGroup::sample, problem.sample}, {CaseGroup::secret, problem.secret}};
  return {{CaseGroup::sample, problem.sample}, {CaseGroup::edge, problem.edge}};
}

CaseGroups borrow(const CaseSet& cases) {
  CaseGroups groups;
  for (const CaseSetGroup& group : cases) groups.push_back(&group);
  return groups;
}

}  // namespace

struct Judge::State {
  State(Runner& used_runner, const Languages& used_languages, const std::filesystem::path& cache, double machine_slowness)
      : runner(used_runner),
        languages(used_languages),
        slowness(machine_slowness),
        builder(used_runner, cache),
        preparation(used_runner, used_languages, builder, cache) {}

  // Builds, and says what is already decided by that.
  Result<Built> build(const Problem& problem, const Submission& submission, Judgement& judgement) {
    const auto language = languages.find(submission.language);
    if (!language) return unexpected(language.error());
    if (auto solves = languages.check_solves(**language, problem.signature); !solves) return unexpected(solves.error());
    judgement.language = (*language)->id();
    judgement.confinement = runner.report().confinement.value_or(Confinement::none);
    auto built = problem.signature.is_program
                     ? build_program(problem, **language, submission)
                     : builder.build({**language, problem.signature, problem.comparison.parameter, submission.source});
    if (!built) return built;
    judgement.build = built->build;
    if (!built->build.ok) {
      judgement.verdict = Verdict::compile_error;
      judgement.reason = headline(built->build.log);
    }
    return built;
  }

  // With what its output is held against.
  Result<Built> build_program(const Problem& problem, const Language& language, const Submission& submission) {
    auto built = rehearse::build_program(builder, program_of(language, submission.source));
    if (!built || !built->build.ok) return built;
    auto validator = build_validator(builder, languages, problem);
    if (!validator) return unexpected(validator.error());
    built->validator = std::move(*validator);
    return built;
  }

  // The cause of the first failure, which is the one that is shown, if it was asked for.
  void diagnose(const Problem& problem, const Submission& submission, const Language& language, const CaseGroups& cases,
                const JudgeOptions& options, const StopSignal& stop, Judgement& judgement) {
    const auto failure = std::find_if(judgement.cases.begin(), judgement.cases.end(),
                                      [](const CaseResult& result) { return result.verdict != Verdict::accepted; });
    if (problem.signature.is_program) return;  // sanitizers are for what a driver calls
    if (failure == judgement.cases.end() || !wants(options.diagnose, failure->verdict)) return;
    if (!Diagnosis::is_worthwhile(language.definition(), *failure)) return;
    report(options, JudgeStage::diagnosing);
    for (const CaseSetGroup* group : cases) {
      if (group->group != failure->group) continue;
      const auto place = std::find_if(group->cases.begin(), group->cases.end(),
                                      [&](const TestCase& test_case) { return test_case.name == failure->name; });
      if (place == group->cases.end()) continue;
      const auto index = static_cast<std::size_t>(place - group->cases.begin());
      auto found = Diagnosis(runner, builder, stop).find_cause(language, problem, submission, group->cases, index);
      if (found) take_cause(std::move(*found), language.file_name(), *failure);
      return;
    }
  }

  Result<void> run(const Problem& problem, const Submission& submission, const Language& language, Batch& batch,
                   const CaseGroups& cases, const JudgeOptions& options, const StopSignal& stop, Judgement& judgement) {
    std::size_t total = 0;
    for (const CaseSetGroup* group : cases) total += group->cases.size();
    report(options, JudgeStage::running, 0, static_cast<int>(total));
    const auto done = [&](int count) { report(options, JudgeStage::running, count, static_cast<int>(total)); };
    auto ran = batch.run_groups(cases, done, judgement);
    add_start(batch.next_start());
    if (ran && judgement.verdict == Verdict::compile_error) turn_into_compile_error(judgement);
    if (ran) diagnose(problem, submission, language, cases, options, stop, judgement);
    if (ran || ran.error().code == ErrorCode::interrupted) return ran;
    judgement.verdict = Verdict::judge_error;
    judgement.reason = ran.error().message;
    return {};
  }

  // All groups of the problem. The program gets ready while the cases are prepared.
  Result<void> run_all(const Problem& problem, const Submission& submission, const Built& built, const JudgeOptions& options,
                       const StopSignal& stop, Judgement& judgement) {
    const auto language = languages.find(judgement.language);
    if (!language) return unexpected(language.error());
    Batch batch(runner, problem, (*language)->definition(), built, Pressure::judged, count_cases(problem), stop, slowness,
                make_checker(runner, languages, builder, problem, stop));
    batch.start_early();
    report(options, JudgeStage::preparing_cases);
    const auto progress = [&](int done, int total) { report(options, JudgeStage::preparing_cases, done, total); };
    const auto generated = preparation.generated(problem, progress, stop);
    if (!generated && generated.error().code == ErrorCode::interrupted) return stopped();
    if (!generated) {
      judgement.verdict = Verdict::judge_error;
      judgement.reason = generated.error().message;
      return {};
    }
    const CaseSet given = given_cases(problem);
    CaseGroups groups = borrow(given);
    for (const CaseSetGroup& group : **generated) groups.push_back(&group);
    return run(problem, submission, **language, batch, groups, options, stop, judgement);
  }

  Result<void> run_given(const Problem& problem, const Submission& submission, const Built& built, const CaseSet& cases,
                         const JudgeOptions& options, const StopSignal& stop, Judgement& judgement) {
    const auto language = languages.find(judgement.language);
    if (!language) return unexpected(language.error());
    const CaseGroups groups = borrow(cases);
    std::size_t total = 0;
    for (const CaseSetGroup* group : groups) total += group->cases.size();
    Batch batch(runner, problem, (*language)->definition(), built, Pressure::judged, total, stop, slowness,
                make_checker(runner, languages, builder, problem, stop));
    return run(problem, submission, **language, batch, groups, options, stop, judgement);
  }

  void add_start(std::optional<WarmStart> start) {
    const std::lock_guard lock(mutex);
    if (start) to_start.push_back(std::move(*start));
  }

  Runner& runner;
  const Languages& languages;
  double slowness;
  Builder builder;
  Preparation preparation;
  std::mutex mutex;
  std::vector<WarmStart> to_start;  // once the verdict is shown; guarded by mutex
};

Judge::Judge(Runner& runner, const Languages& languages, std::filesystem::path cache, double slowness)
    : state_(std::make_unique<State>(runner, languages, cache, slowness)) {}
Judge::~Judge() { start_ahead(); }

void Judge::start_ahead() {
  std::vector<WarmStart> to_start;
  {
    const std::lock_guard lock(state_->mutex);
    to_start.swap(state_->to_start);
  }
  WarmPrograms programs(state_->runner);
  for (const WarmStart& start : to_start) programs.prepare(start.command, start.limits);
  state_->builder.start_services();
}

Result<Judgement> Judge::judge(const Problem& problem, const Submission& submission, const JudgeOptions& options) {
  const Stopwatch watch;
  const StopSignal stop(options.stop);
  Judgement judgement;
  report(options, JudgeStage::building);
  const auto built = state_->build(problem, submission, judgement);
  if (!built) return unexpected(built.error());
  if (stop.stopped()) return stopped();
  if (built->build.ok) {
    const auto ran = state_->run_all(problem, submission, *built, options, stop, judgement);
    if (!ran) return unexpected(ran.error());
  }
  judgement.total = watch.elapsed();
  return judgement;
}

Result<Judgement> Judge::judge(const Problem& problem, const Submission& submission, const CaseSet& cases,
                               const JudgeOptions& options) {
  const Stopwatch watch;
  const StopSignal stop(options.stop);
  Judgement judgement;
  report(options, JudgeStage::building);
  const auto built = state_->build(problem, submission, judgement);
  if (!built) return unexpected(built.error());
  if (stop.stopped()) return stopped();
  if (built->build.ok) {
    const auto ran = state_->run_given(problem, submission, *built, cases, options, stop, judgement);
    if (!ran) return unexpected(ran.error());
  }
  judgement.total = watch.elapsed();
  return judgement;
}

Result<CaseSet> Judge::prepare_cases(const Problem& problem, const JudgeOptions& options) {
  const StopSignal stop(options.stop);
  report(options, JudgeStage::preparing_cases);
  const auto progress = [&](int done, int total) { report(options, JudgeStage::preparing_cases, done, total); };
  const auto generated = state_->preparation.generated(problem, progress, stop);
  if (!generated) return unexpected(generated.error());
  CaseSet cases = given_cases(problem);
  cases.insert(cases.end(), (*generated)->begin(), (*generated)->end());
  return cases;
}

Result<CaseSet> Judge::generate_cases(const Problem& problem) { return state_->preparation.generate_anew(problem); }

Result<BuildResult> Judge::build(const Problem& problem, const Submission& submission, std::stop_token stop) {
  Judgement judgement;
  auto built = state_->build(problem, submission, judgement);
  if (!built) return unexpected(built.error());
  if (stop.stop_requested()) return stopped();
  const auto language = state_->languages.find(submission.language);
  if (!built->build.ok || !language || (*language)->definition().build) return built->build;
  // Its driver compiles: whether it can is known once it has tried.
  const StopSignal signal(stop);
  Batch batch(state_->runner, problem, (*language)->definition(), *built, Pressure::judged, 0, signal, state_->slowness);
  const auto tried = batch.try_start();
  if (!tried) return unexpected(tried.error());
  state_->add_start(batch.next_start());
  if (tried->verdict == Verdict::compile_error) {
    built->build.ok = false;
    built->build.log = tried->reason;
  }
  return built->build;
}

Result<Trial> Judge::try_out(const Problem& problem, const Submission& submission, std::stop_token stop, Pressure pressure) {
  Judgement judgement;
  auto built = state_->build(problem, submission, judgement);
  if (!built) return unexpected(built.error());
  const auto language = state_->languages.find(submission.language);
  if (!language) return unexpected(language.error());
  return Trial(std::make_unique<Trial::State>(state_->runner, state_->languages, state_->builder, problem, **language,
                                              std::move(*built), pressure, state_->slowness, std::move(stop)));
}

Result<Trial> Judge::oracle(const Problem& problem, std::stop_token stop) {
  const auto submission = state_->preparation.oracle(problem);
  if (!submission) return unexpected(submission.error());
  return try_out(as_answered(problem), *submission, std::move(stop), Pressure::relaxed);
}

Result<std::optional<Trial>> Judge::second_opinion(const Problem& problem, std::stop_token stop) {
  const auto submission = state_->preparation.second_opinion(problem);
  if (!submission) return unexpected(submission.error());
  if (!*submission) return std::nullopt;
  return try_out(problem, **submission, std::move(stop), Pressure::relaxed).map([](Trial trial) {
    return std::optional(std::move(trial));
  });
}

Result<std::vector<Arguments>> Judge::generate(const Problem& problem, const Recipe& recipe) {
  return state_->preparation.generate(problem, recipe);
}

Result<std::shared_ptr<const CaseSet>> Judge::generated_cases(const Problem& problem, std::stop_token stop) {
  return state_->preparation.generated(problem, {}, StopSignal(stop));
}

Result<DebugPlan> Judge::prepare_debugging(const Problem& problem, const Submission& submission, const DebugRequest& request,
                                           const JudgeOptions& options) {
  const StopSignal stop(options.stop);
  const auto language = state_->languages.find(submission.language);
  if (!language) return unexpected(language.error());
  if (problem.signature.is_program) {
    return unexpected(ErrorCode::bad_input, "a whole program needs no help to be debugged: it has a main of its own",
                      "build it with symbols and start your debugger on it, with the case as its standard input");
  }
  report(options, JudgeStage::building);
  return rehearse::prepare_debugging(state_->runner, state_->builder, **language, problem, submission, request, stop);
}

Result<InputCheck> Judge::check_input(const Problem& problem, const std::string& validator,
                                      const std::vector<std::string>& flags, std::string_view input) {
  const auto sources = read_program(state_->languages, problem.folder / validator);
  if (!sources) return unexpected(sources.error());
  const auto built = rehearse::build_program(state_->builder, *sources);
  if (!built) return unexpected(built.error());
  if (!built->build.ok) return unexpected(ErrorCode::bad_input, "it does not compile: " + headline(built->build.log));
  const auto word = validate_input(state_->runner, problem, *built, flags, input);
  if (!word) return unexpected(word.error());
  return InputCheck{word->kind == ValidatorWord::Kind::accepted, word->message};
}

Result<std::optional<BuildResult>> Judge::check(const Problem& problem, const Submission& submission) {
  const auto language = state_->languages.find(submission.language);
  if (!language) return unexpected(language.error());
  const auto& check = (*language)->definition().check;
  if (!check || problem.signature.is_program) return std::nullopt;
  const auto built =
      state_->builder.build({**language, problem.signature, problem.comparison.parameter, submission.source, &*check});
  if (!built) return unexpected(built.error());
  return built->build;
}

Result<void> Judge::warm_up(std::string_view language) {
  const auto found = state_->languages.find(language);
  if (!found) return unexpected(found.error());
  return state_->builder.warm_up(**found);
}

}  // namespace rehearse
