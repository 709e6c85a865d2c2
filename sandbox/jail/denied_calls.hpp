#pragma once

#include <vector>

#include <sys/types.h>

#include "rehearse/sandbox/run_result.hpp"

namespace rehearse::jail {

// Answers the calls that a slot's seccomp filter holds back, each with its error, and counts them.
class DeniedCalls {
 public:
  // Answers one call of those waiting at `listener`. False once nobody is left who could call. Where the slot's processes have
  // no namespaces, `group` is what holds them together and what they may signal; else 0.
  [[nodiscard]] bool answer_one(int listener, pid_t group);

  [[nodiscard]] const std::vector<DeniedCall>& seen() const { return seen_; }

 private:
  [[nodiscard]] int note(int number);
  std::vector<DeniedCall> seen_;
};

}  // namespace rehearse::jail
