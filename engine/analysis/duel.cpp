#include "duel.hpp"

#include <algorithm>
#include <utility>

namespace rehearse {
namespace {

// Inputs are small, so that little time is plenty: an endless loop must not use up the time of the whole search.
constexpr Millis most_cpu{100};

bool is_failure(Verdict verdict) { return verdict == Verdict::wrong_answer || verdict == Verdict::run_time_error; }

// What is no opinion on an input must not silently leave it out. (Else a judge's error is an answer that cannot be checked.)
std::optional<Error> failure_of_judge(const CaseResult& result) {
  if (result.verdict != Verdict::judge_error || !result.reason.starts_with("the sandbox failed")) return std::nullopt;
  return Error{ErrorCode::unavailable, result.reason, "try it again; rehearse doctor looks at the sandbox"};
}

std::optional<Failure> failure_of(TestCase test_case, CaseResult result) {
  if (!is_failure(result.verdict)) return std::nullopt;
  return Failure{std::move(test_case), std::move(result)};
}

}  // namespace

Duel::Duel(Judge& judge, const Problem& problem, std::stop_token stop, Trial candidate, Trial oracle)
    : judge_(judge),
      problem_(problem),
      stop_(std::move(stop)),
      promise_(problem),
      candidate_(std::move(candidate)),
      oracle_(std::move(oracle)) {}

Result<Duel> Duel::open(Judge& judge, const Problem& problem, const Submission& submission, const std::stop_token& stop) {
  Problem hurried = problem;
  hurried.cpu_limit = std::min(problem.cpu_limit, most_cpu);
  auto candidate = judge.try_out(hurried, submission, stop);
  if (!candidate) return unexpected(candidate.error());
  auto oracle = judge.oracle(hurried, stop);
  if (!oracle) return unexpected(oracle.error());
  return Duel(judge, problem, stop, std::move(*candidate), std::move(*oracle));
}

Result<std::optional<Value>> Duel::answer(const TestCase& test_case) {
  TestCase open = test_case;
  open.answer.reset();
  auto outcome = oracle_.run(open);
  if (!outcome) return unexpected(outcome.error());
  if (auto failed = failure_of_judge(outcome->result)) return unexpected(*failed);
  if (outcome->result.verdict != Verdict::accepted || !outcome->output) return std::nullopt;
  if (promise_.is_tacit() && !promise_.allows(*outcome->output)) return std::nullopt;
  return std::move(outcome->output);
}

Result<bool> Duel::is_agreed(const TestCase& test_case) {
  if (!promise_.is_tacit()) return true;
  if (!std::exchange(has_asked_for_second_, true)) {
    auto second = judge_.second_opinion(problem_, stop_);
    if (!second) return unexpected(second.error());
    second_ = std::move(*second);
  }
  if (!second_) return true;
  const auto outcome = second_->run(test_case);
  if (!outcome) return unexpected(outcome.error());
  if (auto failed = failure_of_judge(outcome->result)) return unexpected(*failed);
  return outcome->result.verdict == Verdict::accepted;
}

Result<std::optional<Failure>> Duel::run(const TestCase& test_case) {
  const bool is_known = test_case.answer.has_value();
  TestCase full = test_case;
  if (!is_known) {
    auto given = answer(test_case);
    if (!given) return unexpected(given.error());
    if (!*given) return std::nullopt;
    full.answer = std::move(**given);
  }
  auto outcome = candidate_.run(full);
  if (!outcome) return unexpected(outcome.error());
  auto failure = failure_of(std::move(full), std::move(outcome->result));
  if (!failure || is_known) return failure;
  const auto agreed = is_agreed(failure->test_case);
  if (!agreed) return unexpected(agreed.error());
  return *agreed ? std::move(failure) : std::nullopt;
}

Result<std::optional<Failure>> Duel::run_alone(const TestCase& test_case) {
  auto outcome = candidate_.run_alone(test_case);
  if (!outcome) return unexpected(outcome.error());
  return failure_of(test_case, std::move(outcome->result));
}

}  // namespace rehearse
