#include "broken_pipe_guard.hpp"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

#include "rehearse/base/unique_fd.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

sigset_t only_pipe() {
  sigset_t pipe{};
  ::sigemptyset(&pipe);
  ::sigaddset(&pipe, SIGPIPE);
  return pipe;
}

bool is_blocked() {
  sigset_t mask{};
  ::pthread_sigmask(SIG_BLOCK, nullptr, &mask);
  return ::sigismember(&mask, SIGPIPE) == 1;
}

bool is_pending() {
  sigset_t pending{};
  ::sigpending(&pending);
  return ::sigismember(&pending, SIGPIPE) == 1;
}

// A write that raises SIGPIPE, which ends a program that does not look out.
void write_to_nobody() {
  std::array<int, 2> ends{};
  REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
  const UniqueFd writer(ends[1]);
  UniqueFd(ends[0]).reset();
  REQUIRE(::write(writer.get(), "x", 1) == -1);
  REQUIRE(errno == EPIPE);
}

// SIGPIPE does what it does by default, and this thread's mask and what is pending are its own.
class Signals {
 public:
  Signals() : action_(std::signal(SIGPIPE, SIG_DFL)) {
    const sigset_t pipe = only_pipe();
    ::pthread_sigmask(SIG_UNBLOCK, &pipe, &mask_);
  }
  Signals(const Signals&) = delete;
  Signals& operator=(const Signals&) = delete;
  ~Signals() {
    const sigset_t pipe = only_pipe();
    const timespec no_wait{};
    ::sigtimedwait(&pipe, nullptr, &no_wait);
    ::pthread_sigmask(SIG_SETMASK, &mask_, nullptr);
    std::signal(SIGPIPE, action_);
  }
  static void block() {
    const sigset_t pipe = only_pipe();
    ::pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
  }

 private:
  void (*action_)(int);
  sigset_t mask_{};
};

}  // namespace

TEST_CASE("a write to nobody within a guard raises nothing, and the mask is as before") {
  const Signals signals;
  {
    const BrokenPipeGuard guard;
    CHECK(is_blocked());
    write_to_nobody();
    guard.take_back();
    CHECK_FALSE(is_pending());
  }
  CHECK_FALSE(is_blocked());
}

TEST_CASE("a guard within another's life ends without letting the signal through") {
  const Signals signals;
  {
    const BrokenPipeGuard outer;
    {
      const BrokenPipeGuard inner;
      write_to_nobody();
      inner.take_back();
    }
    CHECK(is_blocked());
    write_to_nobody();
    outer.take_back();
  }
  CHECK_FALSE(is_blocked());
  CHECK_FALSE(is_pending());
}

TEST_CASE("who holds SIGPIPE back finds it held back, and pending only if it was") {
  const Signals signals;
  Signals::block();
  {
    const BrokenPipeGuard guard;
    write_to_nobody();
    guard.take_back();
  }
  CHECK(is_blocked());
  CHECK_FALSE(is_pending());
  write_to_nobody();  // the caller's own
  {
    const BrokenPipeGuard guard;
    write_to_nobody();
    guard.take_back();
  }
  CHECK(is_blocked());
  CHECK(is_pending());
}
