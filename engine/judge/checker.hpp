#pragma once

#include <memory>
#include <string>

#include "rehearse/base/verdict.hpp"
#include "rehearse/bank/problem.hpp"
#include "rehearse/bank/test_case.hpp"

namespace rehearse {

// What is made of an output.
struct Check {
  Verdict verdict = Verdict::accepted;  // or wrong_answer; judge_error where the checker itself failed
  std::string reason = {};              // in words; empty if accepted
};

// Decides on the outputs of one problem. Used by one thread at a time.
class Checker {
 public:
  Checker() = default;
  Checker(const Checker&) = delete;
  Checker& operator=(const Checker&) = delete;
  virtual ~Checker();

  // `output` is what is compared: the result, a parameter, or its prefix; it has the shape of the signature, and is hostile
  // otherwise. Where the case has no answer, whatever cannot be said without one is accepted.
  [[nodiscard]] virtual Check check(const TestCase& test_case, const Value& output) = 0;
};

// By value, by property, or among declared outcomes: all kinds of comparison that need no program. `problem` outlives it.
[[nodiscard]] std::unique_ptr<Checker> value_checker(const Problem& problem);

}  // namespace rehearse
