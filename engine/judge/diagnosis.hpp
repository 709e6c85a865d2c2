#pragma once

#include <optional>

#include "rehearse/bank/problem.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/judge/case_set.hpp"
#include "rehearse/judge/judgement.hpp"
#include "rehearse/judge/language.hpp"
#include "rehearse/judge/submission.hpp"
#include "builder.hpp"
#include "stop_signal.hpp"

namespace rehearse {

// Looks for the cause of a failure: the submission is built once more as its language's "diagnosis" says (sanitizers), and run
// on the failing case alone; if nothing shows there, on the cases of its group up to it. Never changes a verdict.
class Diagnosis {
 public:
  Diagnosis(Runner& runner, Builder& builder, const StopSignal& stop) : runner_(runner), builder_(builder), stop_(stop) {}

  // Whether an instrumented run could tell more than is known already.
  [[nodiscard]] static bool is_worthwhile(const LanguageDefinition& language, const CaseResult& failure);

  // Nothing if nothing was found, the tool-chain cannot do it, or time was up. `cases` is the group, `failing` the index of
  // the case that failed.
  [[nodiscard]] std::optional<Crash> find_cause(const Language& language, const Problem& problem, const Submission& submission,
                                                const std::vector<TestCase>& cases, std::size_t failing);

 private:
  [[nodiscard]] std::optional<Crash> run(const LanguageDefinition& language, const Problem& problem, const Built& built,
                                         const std::vector<TestCase>& cases, std::size_t first, std::size_t last);

  Runner& runner_;
  Builder& builder_;
  const StopSignal& stop_;
};

// What is known of the crash of a case together with what an instrumented run found; the case's reason tells it.
void take_cause(Crash found, const std::string& solution_file, CaseResult& failure);

}  // namespace rehearse
