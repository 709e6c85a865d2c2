#include "driver_process.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <thread>
#include <utility>

#include <poll.h>
#include <unistd.h>

#include "broken_pipe_guard.hpp"

namespace rehearse {
namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr auto closing_grace = 500ms;

// Reads what is there: a pipe that gives less than was asked for is empty. False once the other end is closed.
template <class Sink>
bool read_available(int fd, Sink&& sink) {
  std::array<char, 1U << 16U> buffer;
  for (;;) {
    const ssize_t count = ::read(fd, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno == EAGAIN;
    if (count == 0) return false;
    const std::string_view bytes(buffer.data(), static_cast<std::size_t>(count));
    if (!sink(bytes) || bytes.size() < buffer.size()) return true;
  }
}

void keep(std::string& kept, std::string_view bytes) {
  kept.append(bytes.substr(0, kept_output_bytes - std::min(kept_output_bytes, kept.size())));
}

void keep_end(std::string& kept, std::string_view bytes) {
  kept.append(bytes);
  if (kept.size() > 4 * kept_output_bytes) kept.erase(0, kept.size() - kept_output_bytes);
}

// One thread cannot use up `left` of CPU time sooner than that; all cores together can.
Micros earliest(Micros left) {
  static const unsigned cores = std::max(1U, std::thread::hardware_concurrency());  // asking costs a system call or three
  return left / cores;
}

// For poll(): no shorter than the time, and a second at most.
int milliseconds_of(Micros wait) { return static_cast<int>(std::clamp<std::int64_t>(wait.count() / 1000 + 1, 1, 1000)); }

}  // namespace

DriverProcess::DriverProcess(Run run, std::int64_t output_limit, const StopSignal& stop)
    : run_(std::move(run)), output_left_(output_limit), stop_(&stop) {}

Result<DriverProcess> DriverProcess::start(Runner& runner, const Command& command, const Limits& limits,
                                           const StopSignal& stop) {
  auto run = runner.start(command, limits);
  if (!run) return unexpected(run.error());
  return DriverProcess(std::move(*run), limits.output_bytes, stop);
}

Micros DriverProcess::cpu_used() const { return std::max(Micros{0}, run_.cpu_time() - cpu_at_start_); }
Micros DriverProcess::wall_used() const { return std::chrono::duration_cast<Micros>(SteadyClock::now() - started_); }

Turn DriverProcess::take_turn(std::string request, const CaseLimits& limits, ApiCalls* calls) {
  Turn turn;
  run_.reset_peak_memory();
  started_ = SteadyClock::now();
  outgoing_ = std::move(request);
  sent_ = 0;
  turn.status = converse(limits, calls, turn);
  if (calls != nullptr) turn.calls = calls->count();
  turn.wall = wall_used();
  if (turn.status == TurnStatus::replied) {
    turn.cpu = cpu_used();
    turn.memory_bytes = run_.peak_memory();
    if (turn.memory_bytes > limits.memory_bytes) turn.status = TurnStatus::out_of_memory;
    // The time limit holds for a reply that came between two looks at the clock, too.
    if (turn.cpu > limits.cpu) finish(turn.status = TurnStatus::timed_out, turn);
    cpu_at_start_ += turn.cpu;
  } else {
    finish(turn.status, turn);
  }
  return turn;
}

Turn DriverProcess::await_ready(const CaseLimits& limits, std::string load) {
  run_.pipes().standard_input.reset();  // a program that reads finds the end of its input
  return take_turn(std::move(load), limits, nullptr);
}

Turn DriverProcess::exchange(std::string request, const CaseLimits& limits, ApiCalls* calls) {
  set_turn(request, ++turn_);
  return take_turn(std::move(request), limits, calls);
}

TurnStatus DriverProcess::converse(const CaseLimits& limits, ApiCalls* calls, Turn& turn) {
  if (!frames_.empty()) {  // written before it was asked
    turn.frame = frames_.next().value_or("");
    static_cast<void>(take_turn_number(turn.frame, turn_));
    return is_call(turn.frame) ? TurnStatus::stray_call : TurnStatus::no_frame;
  }
  send_some();
  // Nothing can have come yet, nor is the limit near: the first look at the clock is after the first wait.
  int wait = first_wait(limits);
  for (;;) {
    std::array<pollfd, 6> waiting{{{run_.pipes().replies.get(), POLLIN, 0},
                                   {run_.finished_fd(), POLLIN, 0},
                                   {stop_->fd(), POLLIN, 0},
                                   {run_.pipes().standard_output.get(), POLLIN, 0},
                                   {run_.pipes().standard_error.get(), POLLIN, 0},
                                   {all_sent() ? -1 : run_.pipes().requests.get(), POLLOUT, 0}}};
    ::poll(waiting.data(), waiting.size(), wait);
    if (stop_->stopped()) return TurnStatus::stopped;
    const bool ended = waiting[1].revents != 0;  // one more look: its last words may still be in the pipes
    send_some();
    if (ended || waiting[0].revents != 0) read_replies();
    // The driver flushes before it replies: what belongs to this turn is in the pipes by now.
    if (const auto status = take_frame(calls, turn)) return *status;
    if (frames_.broken()) return TurnStatus::no_frame;
    if (!drain(turn)) return TurnStatus::output_exceeded;
    if (ended) return TurnStatus::ended;
    const Micros cpu = cpu_used();
    if (const auto late = overdue(limits, cpu)) return *late;
    wait = wait_for(limits, cpu);
  }
}

// What the next frame means for the turn; nothing if there is none, or if it was a call that is answered now.
std::optional<TurnStatus> DriverProcess::take_frame(ApiCalls* calls, Turn& turn) {
  auto frame = frames_.next();
  if (!frame) return std::nullopt;
  turn.frame = std::move(*frame);
  const bool of_this_turn = take_turn_number(turn.frame, turn_);
  if (is_call(turn.frame)) {
    if (!of_this_turn || calls == nullptr || turn_ == 0) return TurnStatus::stray_call;
    return answer_call(*calls, turn);
  }
  if (!of_this_turn) return TurnStatus::no_frame;
  return drain(turn) ? TurnStatus::replied : TurnStatus::output_exceeded;
}

std::optional<TurnStatus> DriverProcess::answer_call(ApiCalls& calls, Turn& turn) {
  if (!all_sent() || !frames_.empty()) return TurnStatus::no_frame;  // who does not wait for an answer is no driver
  const auto asked = SteadyClock::now();
  auto answer = calls.answer(std::string_view(turn.frame).substr(1));
  if (auto* refusal = std::get_if<CallRefusal>(&answer)) {
    turn.refusal = std::move(*refusal);
    return drain(turn) ? TurnStatus::call_refused : TurnStatus::output_exceeded;
  }
  outgoing_ = call_answer_frame(std::get<std::string>(answer));
  set_turn(outgoing_, turn_);
  sent_ = 0;
  send_some();
  started_ += SteadyClock::now() - asked;  // our time is not the program's
  return std::nullopt;
}

std::optional<TurnStatus> DriverProcess::overdue(const CaseLimits& limits, Micros cpu) {
  if (cpu > limits.cpu) return TurnStatus::timed_out;
  if (replies_closed_) {
    if (!grace_) grace_ = SteadyClock::now() + closing_grace;
    if (SteadyClock::now() > *grace_) return TurnStatus::channel_closed;
  }
  const Micros wall = wall_used();
  if (wall <= limits.wall) return std::nullopt;
  // A program that works but waits for a core on a busy machine is not idle; ten times the limit is enough of that, too.
  const bool works = cpu >= wall / 10 || wall - run_.time_waiting() <= limits.wall;
  if (works && wall <= 10 * limits.wall) return std::nullopt;
  return TurnStatus::idle_timed_out;
}

int DriverProcess::first_wait(const CaseLimits& limits) const {
  if (replies_closed_) return wait_for(limits, {});
  return milliseconds_of(std::min(earliest(limits.cpu), Micros(limits.wall)));
}

int DriverProcess::wait_for(const CaseLimits& limits, Micros cpu) const {
  Micros wait = earliest(Micros(limits.cpu) - cpu);
  const Micros wall = wall_used();
  if (wall < limits.wall) wait = std::min(wait, limits.wall - wall);
  if (replies_closed_) wait = std::min(wait, Micros(20ms));
  return milliseconds_of(wait);
}

void DriverProcess::send_some() {
  if (all_sent()) return;
  const BrokenPipeGuard guard;
  while (!all_sent()) {
    const ssize_t count = ::write(run_.pipes().requests.get(), outgoing_.data() + sent_, outgoing_.size() - sent_);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EAGAIN) return;
    if (count < 0 && errno == EPIPE) guard.take_back();
    // Closed by the program: it ends, or its time does.
    sent_ = count < 0 ? outgoing_.size() : sent_ + static_cast<std::size_t>(count);
  }
}

void DriverProcess::read_replies() {
  if (!run_.pipes().replies) return;
  const bool open = read_available(run_.pipes().replies.get(), [this](std::string_view bytes) {
    frames_.append(bytes);
    return !frames_.broken() && frames_.size() <= 2 * max_reply_bytes;
  });
  if (open) return;
  run_.pipes().replies.reset();
  replies_closed_ = true;
}

bool DriverProcess::drain(Turn& turn) {
  const auto read_into = [&](UniqueFd& fd, std::string& kept, std::string* end) {
    if (!fd) return;
    const bool open = read_available(fd.get(), [&](std::string_view bytes) {
      keep(kept, bytes);
      if (end != nullptr) keep_end(*end, bytes);
      output_left_ -= static_cast<std::int64_t>(bytes.size());
      return output_left_ >= 0;
    });
    if (!open) fd.reset();
  };
  RunPipes& pipes = run_.pipes();
  std::array<pollfd, 2> states{{{pipes.standard_output.get(), POLLIN, 0}, {pipes.standard_error.get(), POLLIN, 0}}};
  if (::poll(states.data(), states.size(), 0) == 0) return output_left_ >= 0;
  read_into(pipes.standard_output, turn.standard_output, nullptr);
  read_into(pipes.standard_error, turn.standard_error, &turn.standard_error_end);
  return output_left_ >= 0;
}

void DriverProcess::finish(TurnStatus status, Turn& turn) {
  alive_ = false;
  if (status != TurnStatus::ended) {
    turn.cpu = cpu_used();
    turn.memory_bytes = run_.peak_memory();
    run_.kill(status == TurnStatus::timed_out         ? RunStatus::timed_out
              : status == TurnStatus::idle_timed_out  ? RunStatus::idle_timed_out
              : status == TurnStatus::output_exceeded ? RunStatus::output_exceeded
                                                      : RunStatus::killed);
  }
  if (status != TurnStatus::output_exceeded) drain(turn);
  run_.pipes() = {};
  turn.result = run_.wait();
  // Once it is gone only its whole life can still be told.
  if (status == TurnStatus::ended) {
    turn.cpu = std::max(Micros{0}, turn.result->cpu - cpu_at_start_);
    turn.memory_bytes = turn.result->memory_bytes;
  }
}

}  // namespace rehearse
