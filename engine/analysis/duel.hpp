#pragma once

#include <optional>
#include <stop_token>

#include "contest.hpp"
#include "promise.hpp"
#include "rehearse/judge/judge.hpp"

namespace rehearse {

// The submission against the problem's oracle, each in a process that stays.
class Duel final : public Contest {
 public:
  // The submission may not compile: look at build().
  [[nodiscard]] static Result<Duel> open(Judge& judge, const Problem& problem, const Submission& submission,
                                         const std::stop_token& stop);

  [[nodiscard]] const BuildResult& build() const { return candidate_.build(); }
  [[nodiscard]] Result<std::optional<Failure>> run(const TestCase& test_case) override;
  [[nodiscard]] Result<std::optional<Failure>> run_alone(const TestCase& test_case) override;

 private:
  Duel(Judge& judge, const Problem& problem, std::stop_token stop, Trial candidate, Trial oracle);
  // The oracle's answer; nothing where it has none.
  [[nodiscard]] Result<std::optional<Value>> answer(const TestCase& test_case);
  // Whether another accepted submission gives the same answer, where that is in doubt.
  [[nodiscard]] Result<bool> is_agreed(const TestCase& test_case);

  Judge& judge_;
  const Problem& problem_;
  std::stop_token stop_;
  Promise promise_;
  Trial candidate_;
  Trial oracle_;
  std::optional<Trial> second_;
  bool has_asked_for_second_ = false;
};

}  // namespace rehearse
