#pragma once

#include <string>

#include "rehearse/base/clock.hpp"
#include "rehearse/base/verdict.hpp"
#include "rehearse/bank/test_case.hpp"

namespace rehearse {

// The case that a program fails first, and how.
struct Fall {
  CaseGroup group = CaseGroup::sample;
  std::string name;  // of the case
  Verdict verdict = Verdict::wrong_answer;
  std::string reason;
  Micros cpu{};
  bool late = false;  // a time-out that answered all the same, beyond a limit stricter than the trial's own
};

}  // namespace rehearse
