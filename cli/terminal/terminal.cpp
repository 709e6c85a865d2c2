#include "rehearse/terminal/terminal.hpp"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <utility>

#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace rehearse {
namespace {

constexpr std::string_view enter_sequence = "\x1b[?1049h\x1b[?2004h\x1b[?25l";
constexpr std::string_view leave_sequence = "\x1b[0m\x1b[?2004l\x1b[?25h\x1b[?1049l";

// What the handler of a fatal signal needs to give the terminal back.
termios saved_modes;  // NOLINT: a signal handler sees nothing but globals
std::atomic<bool> modes_changed = false;

void give_back() noexcept {
  if (!modes_changed.exchange(false)) return;
  [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, leave_sequence.data(), leave_sequence.size());
  ::tcsetattr(STDIN_FILENO, TCSADRAIN, &saved_modes);
}

constexpr std::array fatal_signals{SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL};

extern "C" void on_fatal_signal(int signal) {
  const int saved_errno = errno;
  give_back();
  errno = saved_errno;
  ::raise(signal);  // the handler was reset to the default one
}

void handle_fatal_signals() {
  struct sigaction action {};
  action.sa_handler = on_fatal_signal;
  action.sa_flags = static_cast<int>(SA_RESETHAND | SA_NODEFER);
  sigemptyset(&action.sa_mask);
  for (const int signal : fatal_signals) {
    struct sigaction current {};
    // A sanitizer's handler reports more than a tidy screen is worth.
    if (::sigaction(signal, nullptr, &current) == 0 && current.sa_handler == SIG_DFL) ::sigaction(signal, &action, nullptr);
  }
}

}  // namespace

struct Terminal::State {
  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() { give_back(); }
};

Terminal::Terminal(std::unique_ptr<State> state) : state_(std::move(state)) {}
Terminal::Terminal(Terminal&&) noexcept = default;
Terminal& Terminal::operator=(Terminal&&) noexcept = default;
Terminal::~Terminal() = default;

Result<Terminal> Terminal::open() {
  if (::isatty(STDIN_FILENO) == 0 || ::isatty(STDOUT_FILENO) == 0) {
    return unexpected(ErrorCode::unavailable, "standard input and output are not a terminal",
                      "use --plain, or run it in a terminal");
  }
  const char* term = std::getenv("TERM");  // NOLINT(concurrency-mt-unsafe): nothing here changes the environment
  if (term == nullptr || std::string_view(term).empty() || std::string_view(term) == "dumb") {
    return unexpected(ErrorCode::unavailable, "the terminal is dumb (TERM)",
                      "use --plain, or set TERM to what your terminal is");
  }
  return Terminal(std::make_unique<State>());
}

Result<void> Terminal::enter() {
  if (modes_changed) return {};
  if (::tcgetattr(STDIN_FILENO, &saved_modes) != 0) return unexpected(system_error("reading the terminal's modes", errno));
  termios raw = saved_modes;
  ::cfmakeraw(&raw);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  handle_fatal_signals();
  modes_changed = true;
  if (::tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) != 0) {
    const int error = errno;
    modes_changed = false;
    return unexpected(system_error("setting the terminal's modes", error));
  }
  return write(enter_sequence);
}

void Terminal::leave() noexcept { give_back(); }

Result<void> Terminal::suspend() {
  leave();
  struct sigaction stop {};
  stop.sa_handler = SIG_DFL;
  struct sigaction previous {};
  ::sigaction(SIGTSTP, &stop, &previous);
  ::kill(0, SIGTSTP);  // the whole job, as the terminal itself would; an orphaned one is not stopped
  ::sigaction(SIGTSTP, &previous, nullptr);
  return enter();
}

Size Terminal::size() const {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return {};
  return {size.ws_col, size.ws_row};
}

Result<void> Terminal::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EAGAIN) {  // standard output may share non-blocking mode with the input
      pollfd waiting{STDOUT_FILENO, POLLOUT, 0};
      ::poll(&waiting, 1, 1000);
    } else if (errno != EINTR) {
      return unexpected(system_error("writing to the terminal", errno));
    }
  }
  return {};
}

}  // namespace rehearse
