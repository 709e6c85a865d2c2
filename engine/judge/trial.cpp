#include "trial.hpp"

#include <utility>

namespace rehearse {
namespace {

Result<TrialOutcome> outcome_of(Result<Batch::Outcome> outcome, const StopSignal& stop) {
  if (stop.stopped()) return unexpected(ErrorCode::interrupted, "the run was stopped");
  if (!outcome) return unexpected(outcome.error());
  return TrialOutcome{std::move(outcome->result), std::move(outcome->output), outcome->driver_time};
}

}  // namespace

Trial::Trial(std::unique_ptr<State> state) : state_(std::move(state)) {}
Trial::Trial(Trial&&) noexcept = default;
Trial& Trial::operator=(Trial&&) noexcept = default;
Trial::~Trial() = default;

const BuildResult& Trial::build() const { return state_->built.build; }

Result<TrialOutcome> Trial::run(const TestCase& test_case) {
  if (!state_->built.build.ok) return unexpected(ErrorCode::bad_input, "the submission does not compile");
  return outcome_of(state_->batch.run_case(test_case, CaseGroup::own), state_->stop);
}

void Trial::limit_cpu(Millis cpu) { state_->batch.limit_cpu(cpu); }

Result<TrialOutcome> Trial::run_alone(const TestCase& test_case) {
  if (!state_->built.build.ok) return unexpected(ErrorCode::bad_input, "the submission does not compile");
  return outcome_of(state_->batch.run_case_alone(test_case, CaseGroup::own), state_->stop);
}

}  // namespace rehearse
