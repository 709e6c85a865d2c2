#pragma once

#include <csignal>
#include <ctime>

#include <pthread.h>

namespace rehearse {

// A program that has closed its end must cost us an EPIPE, not our life: SIGPIPE is held back from this thread for a while.
class BrokenPipeGuard {
 public:
  BrokenPipeGuard() {
    ::sigemptyset(&pipe_);
    ::sigaddset(&pipe_, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
  }
  BrokenPipeGuard(const BrokenPipeGuard&) = delete;
  BrokenPipeGuard& operator=(const BrokenPipeGuard&) = delete;
  ~BrokenPipeGuard() {
    if (::sigismember(&before_, SIGPIPE) == 1) return;
    const timespec no_wait{};
    ::sigtimedwait(&pipe_, nullptr, &no_wait);  // takes back the one that our write may have raised
    ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }

 private:
  sigset_t pipe_{};
  sigset_t before_{};
};

}  // namespace rehearse
