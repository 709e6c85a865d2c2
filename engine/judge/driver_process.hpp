#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "rehearse/base/clock.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/sandbox/runner.hpp"
#include "api_calls.hpp"
#include "stop_signal.hpp"
#include "wire.hpp"

namespace rehearse {

// What one case may use.
struct CaseLimits {
  Millis cpu{};
  Millis wall{};
  std::int64_t memory_bytes = 0;
};

enum class TurnStatus {
  replied,          // Turn::frame is the reply
  ended,            // the process ended before it; Turn::result says how
  timed_out,        // CPU limit
  idle_timed_out,   // wall limit, with hardly any CPU time used
  out_of_memory,    // above the limit, although it replied
  output_exceeded,  // stdout and stderr of the process above the cap
  no_frame,         // what came on descriptor 4 is no frame, or too much
  channel_closed,   // descriptor 4 was closed while the process went on
  call_refused,     // a call of the API that has no answer; Turn::refusal says why
  stray_call,       // a call of the API when no case was running; Turn::frame is it
  stopped,          // by the stop signal
};

// What happened between a request and its reply.
struct Turn {
  TurnStatus status = TurnStatus::ended;
  std::string frame;
  Micros cpu{};
  Micros wall{};
  std::int64_t memory_bytes = 0;
  std::string standard_output;  // the first kept_output_bytes of what was written during the turn
  std::string standard_error;
  std::string standard_error_end;  // the last kept_output_bytes of it, or more: where a program says why it dies
  int calls = 0;                   // of the API
  std::optional<CallRefusal> refusal;
  std::optional<RunResult> result;  // with ended, and where the judge ended it
};

inline constexpr std::size_t kept_output_bytes = 64U << 10U;

// A driver in the sandbox, in lock-step: one request, one reply, and all output until then. After any status but `replied`
// and `out_of_memory` the process is gone.
class DriverProcess {
 public:
  // `limits` bound the whole life of the process; output_bytes is enforced here.
  static Result<DriverProcess> start(Runner& runner, const Command& command, const Limits& limits, const StopSignal& stop);

  // One that was started before and waits.
  DriverProcess(Run run, std::int64_t output_limit, const StopSignal& stop);

  // The run again, as it is: between two requests.
  [[nodiscard]] Run release() && { return std::move(run_); }

  // Gives the driver what it is to load (a whole frame, or nothing), until the ready frame or whatever it says instead.
  [[nodiscard]] Turn await_ready(const CaseLimits& limits, std::string load = {});
  // `calls` answers the problem's API; null if it has none.
  [[nodiscard]] Turn exchange(std::string request, const CaseLimits& limits, ApiCalls* calls = nullptr);

  [[nodiscard]] bool alive() const { return alive_; }

 private:
  Turn take_turn(std::string request, const CaseLimits& limits, ApiCalls* calls);
  TurnStatus converse(const CaseLimits& limits, ApiCalls* calls, Turn& turn);
  std::optional<TurnStatus> take_frame(ApiCalls* calls, Turn& turn);
  std::optional<TurnStatus> answer_call(ApiCalls& calls, Turn& turn);
  [[nodiscard]] std::optional<TurnStatus> overdue(const CaseLimits& limits, Micros cpu);
  [[nodiscard]] int first_wait(const CaseLimits& limits) const;
  [[nodiscard]] int wait_for(const CaseLimits& limits, Micros cpu) const;
  [[nodiscard]] Micros cpu_used() const;
  [[nodiscard]] Micros wall_used() const;
  [[nodiscard]] bool all_sent() const { return sent_ == outgoing_.size(); }
  void send_some();
  void read_replies();
  bool drain(Turn& turn);
  void finish(TurnStatus status, Turn& turn);

  Run run_;
  std::int64_t output_left_;
  const StopSignal* stop_;
  FrameReader frames_;
  std::string outgoing_;  // a request, or the answer to a call
  std::size_t sent_ = 0;  // of it
  std::uint32_t turn_ = 0;
  bool alive_ = true;
  bool replies_closed_ = false;
  Micros cpu_at_start_{};  // at the end of the turn before: what runs between two turns is charged to the second
  std::chrono::steady_clock::time_point started_{};             // of the turn, later by the time that answering calls took
  std::optional<std::chrono::steady_clock::time_point> grace_;  // for a process whose channel is closed to end
};

}  // namespace rehearse
