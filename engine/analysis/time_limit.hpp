#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include "rehearse/base/clock.hpp"

namespace rehearse {

[[nodiscard]] Millis monotonic_now();

// A budget of time: looked at between two runs, and its token ends one that goes on beyond it. A stop that the caller asks for
// is the end of the budget.
class TimeLimit {
 public:
  TimeLimit(Millis budget, std::function<Millis()> clock, const std::stop_token& outer);
  TimeLimit(const TimeLimit&) = delete;
  TimeLimit& operator=(const TimeLimit&) = delete;
  ~TimeLimit();

  [[nodiscard]] std::stop_token token() const { return source_.get_token(); }
  [[nodiscard]] Millis elapsed() const { return clock_() - start_; }
  [[nodiscard]] bool is_over() const { return source_.stop_requested() || elapsed() >= budget_; }
  // So many per cent of the budget are used up.
  [[nodiscard]] bool is_past(int percent) const { return is_over() || elapsed() * 100 >= budget_ * percent; }

 private:
  void watch(const std::stop_token& done);

  Millis budget_;
  std::function<Millis()> clock_;
  Millis start_;
  std::stop_source source_;
  std::stop_callback<std::function<void()>> outer_;
  std::mutex mutex_;
  std::condition_variable_any wakeup_;
  std::jthread watch_;
};

}  // namespace rehearse
