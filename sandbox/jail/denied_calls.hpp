#pragma once

#include <vector>

#include "rehearse/sandbox/run_result.hpp"

namespace rehearse::jail {

// Answers the calls that a slot's seccomp filter holds back, each with its error, and counts them.
class DeniedCalls {
 public:
  // Answers one call of those waiting at `listener`. False once nobody is left who could call.
  [[nodiscard]] bool answer_one(int listener);

  [[nodiscard]] const std::vector<DeniedCall>& seen() const { return seen_; }

 private:
  [[nodiscard]] int note(int number);
  std::vector<DeniedCall> seen_;
};

}  // namespace rehearse::jail
