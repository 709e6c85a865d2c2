#include "progress.hpp"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

#include <fmt/format.h>

#include "rehearse/base/unique_fd.hpp"

namespace rehearse {
namespace {

using namespace std::chrono_literals;

volatile std::sig_atomic_t wake_fd = -1;  // NOLINT: a signal handler sees nothing but globals

extern "C" void on_interrupt(int) {
  const int saved_errno = errno;
  [[maybe_unused]] const auto written = ::write(wake_fd, "x", 1);
  errno = saved_errno;
}

std::string_view stage_name(JudgeStage stage) {
  switch (stage) {
    case JudgeStage::building: return "building";
    case JudgeStage::preparing_cases: return "preparing the cases";
    case JudgeStage::running: return "judging";
    case JudgeStage::diagnosing: return "looking for the cause";
  }
  return "judging";
}

}  // namespace

// Passes SIGINT and SIGTERM on to a stop source, outside of the handler's narrow world.
class Progress::Interrupt {
 public:
  Interrupt() {
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0) return;
    read_.reset(ends[0]);
    write_.reset(ends[1]);
    wake_fd = write_.get();
    struct sigaction action {};
    action.sa_handler = on_interrupt;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, &previous_interrupt_);
    ::sigaction(SIGTERM, &action, &previous_terminate_);
    waiter_ = std::thread([this] {
      char byte = 0;
      while (::read(read_.get(), &byte, 1) < 0 && errno == EINTR) {
      }
      if (byte == 'x') stop_.request_stop();
    });
  }

  ~Interrupt() {
    if (!waiter_.joinable()) return;
    ::sigaction(SIGINT, &previous_interrupt_, nullptr);
    ::sigaction(SIGTERM, &previous_terminate_, nullptr);
    wake_fd = -1;
    write_.reset();  // end of file wakes the waiter
    waiter_.join();
  }

  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  [[nodiscard]] std::stop_token token() const { return stop_.get_token(); }

 private:
  UniqueFd read_, write_;
  std::stop_source stop_;
  std::thread waiter_;
  struct sigaction previous_interrupt_ {};
  struct sigaction previous_terminate_ {};
};

Progress::Progress(Console& console, Counts counts, std::string activity)
    : console_(console),
      counts_(counts),
      activity_(std::move(activity)),
      started_(std::chrono::steady_clock::now()),
      interrupt_(std::make_unique<Interrupt>()) {}

Progress::~Progress() { finish(); }

JudgeOptions Progress::options() {
  JudgeOptions options;
  options.stop = interrupt_->token();
  if (is_wanted()) options.progress = [this](const JudgeProgress& progress) { show(progress); };
  return options;
}

GrowthOptions Progress::growth_options() {
  const JudgeOptions judge = options();
  GrowthOptions growth;
  growth.stop = judge.stop;
  if (judge.progress) {
    growth.progress = [show = judge.progress](const GrowthProgress& done) { show({JudgeStage::running, done.percent, 100}); };
  }
  return growth;
}

bool Progress::is_wanted() const { return !console_.options().quiet && !console_.json() && ::isatty(STDERR_FILENO) != 0; }

void Progress::tell(const std::string& text) {
  if (!is_wanted()) return;
  const auto now = std::chrono::steady_clock::now();
  if (now - started_ < 400ms || (shown_ && now - shown_at_ < 100ms)) return;
  shown_ = true;
  shown_at_ = now;
  fmt::print(stderr, "\r\x1b[K{} ...", text);
  std::fflush(stderr);
}

void Progress::show(const JudgeProgress& progress) {
  std::string text(counts_ == Counts::hidden ? "working" : stage_name(progress.stage));
  if (!activity_.empty()) text = activity_;
  if (counts_ == Counts::shown && progress.total > 0) text += fmt::format(" {}/{}", progress.done, progress.total);
  tell(text);
}

void Progress::finish() {
  if (!shown_) return;
  shown_ = false;
  fmt::print(stderr, "\r\x1b[K");
  std::fflush(stderr);
}

}  // namespace rehearse
