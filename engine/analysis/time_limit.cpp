#include "time_limit.hpp"

#include <chrono>
#include <utility>

namespace rehearse {

Millis monotonic_now() { return std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now().time_since_epoch()); }

TimeLimit::TimeLimit(Millis budget, std::function<Millis()> clock, const std::stop_token& outer)
    : budget_(budget),
      clock_(clock ? std::move(clock) : monotonic_now),
      start_(clock_()),
      outer_(outer, [this] { source_.request_stop(); }),
      watch_([this](const std::stop_token& done) { watch(done); }) {}

TimeLimit::~TimeLimit() = default;

// Without this a program that neither answers nor works would hold everything up for its own wall limit.
void TimeLimit::watch(const std::stop_token& done) {
  std::unique_lock lock(mutex_);
  wakeup_.wait_for(lock, done, budget_, [] { return false; });
  if (!done.stop_requested()) source_.request_stop();
}

}  // namespace rehearse
