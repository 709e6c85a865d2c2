#include "broken_pipe_guard.hpp"

#include <signal.h>
#include <time.h>

namespace rehearse {
namespace {

struct Held {
  int guards = 0;
  bool was_blocked = false;
  bool was_pending = false;
};

thread_local Held held;

sigset_t only_pipe() {
  sigset_t pipe{};
  ::sigemptyset(&pipe);
  ::sigaddset(&pipe, SIGPIPE);
  return pipe;
}

}  // namespace

BrokenPipeGuard::BrokenPipeGuard() {
  if (held.guards++ > 0) return;
  const sigset_t pipe = only_pipe();
  sigset_t before{};
  ::pthread_sigmask(SIG_BLOCK, &pipe, &before);
  held.was_blocked = ::sigismember(&before, SIGPIPE) == 1;
  sigset_t pending{};
  held.was_pending = held.was_blocked && ::sigpending(&pending) == 0 && ::sigismember(&pending, SIGPIPE) == 1;
}

BrokenPipeGuard::~BrokenPipeGuard() {
  if (--held.guards > 0 || held.was_blocked) return;
  const sigset_t pipe = only_pipe();
  ::pthread_sigmask(SIG_UNBLOCK, &pipe, nullptr);
}

void BrokenPipeGuard::take_back() const {
  if (held.was_pending) return;  // signals do not queue: it is the same one still
  const sigset_t pipe = only_pipe();
  const timespec no_wait{};
  ::sigtimedwait(&pipe, nullptr, &no_wait);
}

}  // namespace rehearse
