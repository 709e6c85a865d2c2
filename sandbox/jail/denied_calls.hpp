#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <sys/types.h>

#include "rehearse/base/unique_fd.hpp"
#include "rehearse/sandbox/run_result.hpp"

namespace rehearse::jail {

// A call that the seccomp filter holds back until it is answered.
struct HeldCall {
  std::uint64_t id = 0;
  pid_t pid = 0;  // of the thread, as seen from here
  int number = 0;
  std::array<std::uint64_t, 6> arguments{};  // the registers
};

// The other end of a filter, if there is one.
class DenialListener {
 public:
  DenialListener() = default;
  explicit DenialListener(UniqueFd listener) : listener_(std::move(listener)) {}

  [[nodiscard]] int descriptor() const { return listener_.get(); }

  // One of those that wait, or nothing.
  [[nodiscard]] std::optional<HeldCall> next() const;
  void deny(const HeldCall& call, int error) const;
  // The call was done in its caller's place and returns 0.
  void answer(const HeldCall& call) const { deny(call, 0); }
  // Only for a call that was judged by its registers: memory can change before the kernel looks.
  void let_pass(const HeldCall& call) const;
  // Nobody is left who could call.
  [[nodiscard]] bool unused() const;

 private:
  UniqueFd listener_;
};

// The denied calls of one run.
class DeniedCalls {
 public:
  // Counts one and returns the error that it answers.
  [[nodiscard]] int note(int number);

  [[nodiscard]] const std::vector<DeniedCall>& seen() const { return seen_; }

 private:
  std::vector<DeniedCall> seen_;
};

}  // namespace rehearse::jail
