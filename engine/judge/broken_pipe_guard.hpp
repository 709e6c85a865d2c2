#pragma once

namespace rehearse {

// A program that has closed its end must cost us an EPIPE, not our life: holds SIGPIPE back from this thread while it lives. A
// guard within another's life costs nothing, so whoever writes often holds one around all of it. Afterwards the thread's mask
// is what it was, and so is what was pending before.
class BrokenPipeGuard {
 public:
  BrokenPipeGuard();
  BrokenPipeGuard(const BrokenPipeGuard&) = delete;
  BrokenPipeGuard& operator=(const BrokenPipeGuard&) = delete;
  ~BrokenPipeGuard();

  // Takes back the signal of a write that failed with EPIPE just now; not one that was pending before.
  void take_back() const;
};

}  // namespace rehearse
