#include "interaction.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <fmt/core.h>
#include <poll.h>
#include <unistd.h>

#include "broken_pipe_guard.hpp"

namespace rehearse {
namespace {

constexpr std::size_t kept_error_bytes = 64U << 10U;
constexpr std::size_t max_report_bytes = 16U << 10U;
constexpr std::size_t buffer_bytes = 64U << 10U;

// Reads what is there; false once the other end is closed.
template <class Take>
bool read_some(int fd, Take take) {
  std::array<char, buffer_bytes> buffer{};
  const ssize_t count = ::read(fd, buffer.data(), buffer.size());
  if (count > 0) take(std::string_view(buffer.data(), static_cast<std::size_t>(count)));
  return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR));
}

void keep(std::string& kept, std::string_view text, std::size_t most) {
  kept += text.substr(0, most - std::min(most, kept.size()));
}

// What one of the two writes, on its way to the other. What the other does not take any more is dropped.
class Pipe {
 public:
  Pipe(UniqueFd& from, UniqueFd& to) : from_(from), to_(to) {}

  void prepare(pollfd& reading, pollfd& writing) const {
    reading = {from_ && waiting_.size() < buffer_bytes ? from_.get() : -1, POLLIN, 0};
    writing = {to_ && !waiting_.empty() ? to_.get() : -1, POLLOUT, 0};
  }

  template <class Take>
  void read(const pollfd& reading, Take take) {
    if (reading.revents == 0) return;
    const bool open = read_some(from_.get(), [&](std::string_view said) {
      take(said);
      if (to_) waiting_ += said;
    });
    if (!open) from_.reset();
    if (!from_ && waiting_.empty()) to_.reset();
  }

  void write(const pollfd& writing) {
    if (writing.revents == 0) return;
    const ssize_t count = ::write(to_.get(), waiting_.data(), waiting_.size());
    if (count > 0) waiting_.erase(0, static_cast<std::size_t>(count));
    if (count < 0 && errno != EAGAIN && errno != EINTR) {
      to_.reset();
      waiting_.clear();
    }
    if (!from_ && waiting_.empty()) to_.reset();
  }

  [[nodiscard]] bool ended() const { return !from_; }

 private:
  UniqueFd& from_;
  UniqueFd& to_;
  std::string waiting_;
};

class Meeting {
 public:
  Meeting(Run program, Run validator, std::int64_t output_limit, const StopSignal& stop)
      : program_(std::move(program)), validator_(std::move(validator)), output_left_(output_limit), stop_(stop) {
    program_.pipes().requests.reset();
    program_.pipes().replies.reset();
    validator_.pipes().requests.reset();
  }

  Result<Interaction> hold() {
    const BrokenPipeGuard guard;
    while (!done()) {
      if (stop_.stopped()) return unexpected(ErrorCode::interrupted, "judging was stopped");
      turn();
    }
    outcome_.program = program_.wait();
    outcome_.validator = validator_.wait();
    return std::move(outcome_);
  }

 private:
  enum Place {
    program_out,
    validator_in,
    validator_out,
    program_in,
    program_err,
    validator_err,
    report,
    program_end,
    validator_end,
    stop_asked,
    places
  };
  using Polled = std::array<pollfd, places>;

  [[nodiscard]] bool done() {
    return program_ended_ && validator_ended_ && to_validator_.ended() && to_program_.ended() &&
           !program_.pipes().standard_error && !validator_.pipes().standard_error && !validator_.pipes().replies;
  }

  void turn() {
    Polled polled{};
    to_validator_.prepare(polled[program_out], polled[validator_in]);
    to_program_.prepare(polled[validator_out], polled[program_in]);
    polled[program_err] = {program_.pipes().standard_error.get(), POLLIN, 0};
    polled[validator_err] = {validator_.pipes().standard_error.get(), POLLIN, 0};
    polled[report] = {validator_.pipes().replies.get(), POLLIN, 0};
    polled[program_end] = {program_ended_ ? -1 : program_.finished_fd(), POLLIN, 0};
    polled[validator_end] = {validator_ended_ ? -1 : validator_.finished_fd(), POLLIN, 0};
    polled[stop_asked] = {stop_.fd(), POLLIN, 0};
    if (::poll(polled.data(), polled.size(), -1) < 0) return;
    carry(polled);
    listen(polled);
    program_ended_ = program_ended_ || polled[program_end].revents != 0;
    validator_ended_ = validator_ended_ || polled[validator_end].revents != 0;
    // What is lost already need not be waited for. A program that fell silent first may be dying: how, is its own word.
    const bool refused = validator_ended_ && !validator_.pipes().replies && outcome_.report.starts_with("43\n");
    if (refused && !outcome_.program_first) program_.kill();
  }

  void carry(const Polled& polled) {
    to_validator_.read(polled[program_out], [&](std::string_view said) {
      outcome_.conversation.add(Conversation::Side::program, said);
      output_left_ -= static_cast<std::int64_t>(said.size());
      if (output_left_ < 0) program_.kill(RunStatus::output_exceeded);
    });
    if (to_validator_.ended() && !first_known_) outcome_.program_first = first_known_ = true;
    to_program_.read(polled[validator_out],
                     [&](std::string_view said) { outcome_.conversation.add(Conversation::Side::judge, said); });
    if (to_program_.ended()) first_known_ = true;
    to_validator_.write(polled[validator_in]);
    to_program_.write(polled[program_in]);
  }

  void listen(const Polled& polled) {
    const auto drain = [&](Place place, UniqueFd& from, std::string& kept, std::size_t most) {
      if (polled[place].revents == 0) return;
      if (!read_some(from.get(), [&](std::string_view said) { keep(kept, said, most); })) from.reset();
    };
    drain(program_err, program_.pipes().standard_error, outcome_.program_error, kept_error_bytes);
    drain(validator_err, validator_.pipes().standard_error, outcome_.validator_error, kept_error_bytes);
    drain(report, validator_.pipes().replies, outcome_.report, max_report_bytes);
  }

  Run program_;
  Run validator_;
  Pipe to_validator_{program_.pipes().standard_output, validator_.pipes().standard_input};
  Pipe to_program_{validator_.pipes().standard_output, program_.pipes().standard_input};
  std::int64_t output_left_;
  const StopSignal& stop_;
  Interaction outcome_;
  bool program_ended_ = false;
  bool validator_ended_ = false;
  bool first_known_ = false;
};

std::string left_out_line(std::size_t bytes) { return fmt::format("... {} bytes are left out ...\n", bytes); }

}  // namespace

void Conversation::append(std::string_view text) {
  const std::size_t to_head = std::min(text.size(), kept_bytes - std::min(kept_bytes, head_.size()));
  head_ += text.substr(0, to_head);
  tail_ += text.substr(to_head);
  if (tail_.size() <= 2 * kept_bytes) return;
  const std::size_t most = tail_.size() - kept_bytes;
  left_out_ += most;
  tail_.erase(0, most);
}

void Conversation::add(Side side, std::string_view said) {
  if (in_line_ && side != last_) {
    append("\n");
    in_line_ = false;
  }
  last_ = side;
  while (!said.empty()) {
    if (!in_line_) append(side == Side::judge ? "< " : "> ");
    const std::size_t end = std::min(said.find('\n'), said.size());
    append(said.substr(0, end));
    in_line_ = end == said.size();
    if (!in_line_) append("\n");
    said.remove_prefix(std::min(end + 1, said.size()));
  }
}

std::string Conversation::text() const {
  std::string tail = tail_;
  std::size_t left_out = left_out_;
  if (tail.size() > kept_bytes) {
    left_out += tail.size() - kept_bytes;
    tail.erase(0, tail.size() - kept_bytes);
  }
  if (left_out == 0) return head_ + tail;
  // Whole lines only, where there are any.
  std::string head = head_.substr(0, head_.rfind('\n') + 1);
  left_out += head_.size() - head.size();
  const std::size_t cut = std::min(tail.find('\n') + 1, tail.size());
  return head + left_out_line(left_out + cut) + tail.substr(cut);
}

Result<Interaction> interact(Runner& runner, const Command& program, const Limits& program_limits, const Command& validator,
                             const Limits& validator_limits, const StopSignal& stop) {
  auto judge = runner.start(validator, validator_limits);
  if (!judge) return unexpected(judge.error());
  auto solution = runner.start(program, program_limits);
  if (!solution) return unexpected(solution.error());
  return Meeting(std::move(*solution), std::move(*judge), program_limits.output_bytes, stop).hold();
}

}  // namespace rehearse
