#pragma once

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <vector>

#include "rehearse/bank/problem.hpp"
#include "rehearse/judge/case_set.hpp"
#include "rehearse/judge/judgement.hpp"
#include "rehearse/judge/trial.hpp"
#include "rehearse/sandbox/runner.hpp"
#include "builder.hpp"
#include "checker.hpp"
#include "conclusion.hpp"
#include "driver_process.hpp"
#include "language_definition.hpp"
#include "program_batch.hpp"
#include "warm_programs.hpp"

namespace rehearse {

using CaseGroups = std::vector<const CaseSetGroup*>;  // borrowed: large cases are not copied around

// One submission's program on one case after another, in as few processes as its failures allow.
class Batch {
 public:
  // Without a checker outputs are judged by value (value_checker).
  Batch(Runner& runner, const Problem& problem, const LanguageDefinition& language, const Built& built, Pressure pressure,
        std::size_t cases, const StopSignal& stop, double slowness = 1, std::unique_ptr<Checker> checker = nullptr);

  Batch(const Batch&) = delete;
  Batch& operator=(const Batch&) = delete;

  // Starts the program on a thread of its own, so that it gets ready while its cases are still being made.
  void start_early();

  struct Outcome {
    CaseResult result;
    std::optional<Value> output;
    std::chrono::nanoseconds driver_time{};
  };
  // An Error only if the sandbox cannot start a program at all.
  [[nodiscard]] Result<Outcome> run_case(const TestCase& test_case, CaseGroup group);

  // In a process of its own; the batch's stays as it is.
  [[nodiscard]] Result<Outcome> run_case_alone(const TestCase& test_case, CaseGroup group);

  // Of each case from now on, where that is less than the judge allows.
  void limit_cpu(Millis cpu);

  [[nodiscard]] Millis cpu_limit() const { return limits_.cpu; }  // of a case

  // Every group in order; a failure skips the rest of its group, the first time-out all that follows. Fills in everything of
  // the judgement that comes from running. ErrorCode::interrupted if it was stopped.
  [[nodiscard]] Result<void> run_groups(const CaseGroups& cases, const std::function<void(int)>& done, Judgement& judgement);

  // Starts the program without a case: what becomes of a solution that its driver compiles.
  [[nodiscard]] Result<Conclusion> try_start();

  // What a driver for the next submission would be started by, where drivers load their solutions by message.
  [[nodiscard]] std::optional<WarmStart> next_start() const;

 private:
  void explain(const Death& death, std::string_view said, CaseResult& result) const;
  [[nodiscard]] Result<DriverProcess> start_driver();
  [[nodiscard]] Result<Conclusion> ensure_started();
  [[nodiscard]] Result<Conclusion> start_now();
  [[nodiscard]] Result<Outcome> run_fresh_or_not(const TestCase& test_case, CaseGroup group);
  [[nodiscard]] Result<void> run_group(const CaseSetGroup& group, const std::function<void(int)>& done, Judgement& judgement);

  std::optional<ProgramBatch> programs_;  // in place of all below: the solution is a whole program
  Runner& runner_;
  const Problem& problem_;
  const LanguageDefinition& language_;
  const Built& built_;
  Command run_;  // with this problem's limits filled in
  const StopSignal& stop_;
  CaseLimits limits_;
  CaseLimits start_limits_;
  Limits process_limits_;
  WarmPrograms warm_;
  std::unique_ptr<Checker> checker_;
  std::optional<DriverProcess> process_;
  Turn start_;                 // of the process; its output is shown with the first case
  int cases_in_process_ = 0;   // that the process has answered, or is answering
  bool cannot_start_ = false;  // the program fails before its first case: no use in starting it again
  std::chrono::steady_clock::time_point early_since_;
  std::future<Result<Conclusion>> early_start_;  // the last member: its thread uses the others
};

}  // namespace rehearse
