#pragma once

#include <string>

#include "rehearse/bank/problem.hpp"
#include "rehearse/judge/judgement.hpp"
#include "rehearse/judge/trial.hpp"
#include "rehearse/sandbox/runner.hpp"
#include "builder.hpp"
#include "interaction.hpp"
#include "language_definition.hpp"
#include "stop_signal.hpp"
#include "validator.hpp"

namespace rehearse {

// A whole program on one case after another, each in a process of its own: standard input is the case, standard output what is
// compared, or said to the validator of an interactive problem. The limit of CPU time is the problem's own in every language,
// start included, as the format of such problems has it; the machine's slowness counts.
class ProgramBatch {
 public:
  ProgramBatch(Runner& runner, const Problem& problem, const LanguageDefinition& language, const Built& built,
               Pressure pressure, const StopSignal& stop, double slowness);

  // An Error only if the sandbox cannot start a program at all, or after a stop.
  [[nodiscard]] Result<TrialOutcome> run_case(const TestCase& test_case, CaseGroup group);

 private:
  struct Texts {
    std::string input;
    std::string answer;
    bool has_answer = false;
  };
  [[nodiscard]] static Result<Texts> texts_of(const TestCase& test_case);
  [[nodiscard]] Command command_for(const TestCase& test_case) const;
  [[nodiscard]] std::vector<std::string> flags_of(const TestCase& test_case) const;
  [[nodiscard]] Result<void> run_alone(const TestCase& test_case, const Texts& texts, TrialOutcome& outcome);
  [[nodiscard]] Result<void> run_interactively(const TestCase& test_case, const Texts& texts, TrialOutcome& outcome);
  [[nodiscard]] bool ended_well(const RunResult& run, std::string_view standard_error, CaseResult& result) const;
  [[nodiscard]] Result<void> compare(const TestCase& test_case, const Texts& texts, const std::string& output,
                                     CaseResult& result);
  static void take_word(const ValidatorWord& word, CaseResult& result);

  Runner& runner_;
  const Problem& problem_;
  const LanguageDefinition& language_;
  const Built& built_;
  const StopSignal& stop_;
  Command run_;  // with this problem's limits filled in
  Limits limits_;
};

}  // namespace rehearse
