#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <stop_token>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/problem.hpp"
#include "rehearse/judge/case_set.hpp"
#include "rehearse/judge/debugging.hpp"
#include "rehearse/judge/judgement.hpp"
#include "rehearse/judge/language.hpp"
#include "rehearse/judge/submission.hpp"
#include "rehearse/judge/trial.hpp"
#include "rehearse/sandbox/runner.hpp"

namespace rehearse {

enum class JudgeStage { building, preparing_cases, running, diagnosing };
struct JudgeProgress {
  JudgeStage stage = JudgeStage::building;
  int done = 0;   // cases
  int total = 0;  // cases; 0 while unknown
};

// After which failures a second, instrumented program is built and run, to find out why (language.json, "diagnosis"). Takes
// seconds; the verdict is what it was.
enum class Diagnose { never, crashes, failures };  // failures: wrong answers too

struct JudgeOptions {
  std::function<void(const JudgeProgress&)> progress;  // called on the calling thread; may be empty
  Diagnose diagnose = Diagnose::never;
  std::stop_token stop;  // ends it early with ErrorCode::interrupted
};

// What a validator of inputs says of one.
struct InputCheck {
  bool ok = false;
  std::string message;
};

// Builds a submission, runs it on cases in the sandbox, and says how it fared. Writes nothing but its cache folder.
class Judge {
 public:
  // `runner`, `languages` outlive the judge; `cache` holds builds and answers by content. `slowness` is what CPU limits are
  // multiplied by (machine_slowness).
  Judge(Runner& runner, const Languages& languages, std::filesystem::path cache, double slowness = 1);
  ~Judge();

  // All groups of the problem, in order. An Error is the judge's own failure before there was anything to judge (unknown
  // language, no compiler, no sandbox); a failure afterwards is a Judgement with judge_error.
  [[nodiscard]] Result<Judgement> judge(const Problem& problem, const Submission& submission, const JudgeOptions& options = {});

  // The given cases only: samples, the user's own. A case without an answer is run and shown; it passes if it ends cleanly.
  [[nodiscard]] Result<Judgement> judge(const Problem& problem, const Submission& submission, const CaseSet& cases,
                                        const JudgeOptions& options = {});

  // Sample, edge, and generated cases with their answers, from the cache or made now by the oracle. Worth calling ahead.
  [[nodiscard]] Result<CaseSet> prepare_cases(const Problem& problem, const JudgeOptions& options = {});

  // The generated cases, made anew and without answers: the same at every call, if the package is sound.
  [[nodiscard]] Result<CaseSet> generate_cases(const Problem& problem);

  // Builds only, so that a later judge() finds it in the cache.
  [[nodiscard]] Result<BuildResult> build(const Problem& problem, const Submission& submission, std::stop_token stop = {});

  // The submission, built, for inputs of the caller's choice. Errors as judge(); that it does not compile is in Trial::build().
  // A trial must not outlive the judge.
  [[nodiscard]] Result<Trial> try_out(const Problem& problem, const Submission& submission, std::stop_token stop = {},
                                      Pressure pressure = Pressure::judged);

  // The same of the program that answers the problem's generated cases, under relaxed limits: an accepted submission, or where
  // answers declare outcomes what lists them. Its outputs are answers.
  [[nodiscard]] Result<Trial> oracle(const Problem& problem, std::stop_token stop = {});

  // Of another accepted submission, by another approach if there is one, likewise: what it and the oracle answer differently is
  // outside of what the problem promises. Absent where there is no other that can run here.
  [[nodiscard]] Result<std::optional<Trial>> second_opinion(const Problem& problem, std::stop_token stop = {});

  // The inputs of a recipe, whose seed and count need not be the package's: from the input model or the generator program.
  [[nodiscard]] Result<std::vector<Arguments>> generate(const Problem& problem, const Recipe& recipe);

  // The random and large cases with their answers, as prepare_cases() has them, without a copy.
  [[nodiscard]] Result<std::shared_ptr<const CaseSet>> generated_cases(const Problem& problem, std::stop_token stop = {});

  // Makes an ordinary program that calls the submission with one case, and what a debugger needs, in the request's folder.
  // ErrorCode::unavailable with the install command where there is no debugger.
  [[nodiscard]] Result<DebugPlan> prepare_debugging(const Problem& problem, const Submission& submission,
                                                    const DebugRequest& request, const JudgeOptions& options = {});

  // Asks a validator of inputs of the problem's package (a path below its folder: a file, or a folder of sources). bad_input:
  // it cannot be run here, or does not compile.
  [[nodiscard]] Result<InputCheck> check_input(const Problem& problem, const std::string& validator,
                                               const std::vector<std::string>& flags, std::string_view input);

  // What the build does not look at, where the language has such a check (the types of TypeScript); nothing where it has none.
  [[nodiscard]] Result<std::optional<BuildResult>> check(const Problem& problem, const Submission& submission);

  // Starts what the next submission will want (a driver, a compiler), so that it is ready then. Worth calling once the verdict
  // is shown; the destructor does it as well.
  void start_ahead();

  // Makes what all builds of a language share (C++: a precompiled header, which takes seconds once and spares two thirds of
  // every build after it). Worth calling when there is time: at set-up, before an interview. Does nothing if it is there.
  [[nodiscard]] Result<void> warm_up(std::string_view language);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace rehearse
