#include "recorder.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>

#include "rehearse/base/unique_fd.hpp"

namespace rehearse {
namespace {

constexpr std::chrono::milliseconds closing_time{2000};
constexpr std::chrono::milliseconds look_again{10};

struct Program {
  std::string name;
  std::filesystem::path path;
};

std::optional<Program> find_recorder(const Environment& environment) {
  const std::string folders = environment("PATH").value_or("/usr/bin:/bin");
  for (const char* name : {"arecord", "pw-record"}) {
    for (std::size_t start = 0; start <= folders.size();) {
      const std::size_t end = std::min(folders.find(':', start), folders.size());
      const std::filesystem::path path = std::filesystem::path(folders.substr(start, end - start)) / name;
      if (end > start && ::access(path.c_str(), X_OK) == 0) return Program{name, path};
      start = end + 1;
    }
  }
  return std::nullopt;
}

std::vector<std::string> command_line(const Program& program, const std::filesystem::path& file) {
  const std::string rate = std::to_string(Recorder::samples_a_second);
  if (program.name == "arecord") return {"arecord", "-q", "-t", "wav", "-f", "S16_LE", "-c", "1", "-r", rate, file.string()};
  return {"pw-record", "--rate", rate, "--channels", "1", "--format", "s16", file.string()};
}

// Between fork and exec only what is safe there: no memory is asked for.
[[noreturn]] void become(const char* path, char* const* arguments, int null, pid_t parent) {
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (::getppid() != parent) ::_exit(127);  // we were killed before the line above
  ::setpgid(0, 0);                          // Ctrl-C and Ctrl-Z of the terminal are not for it
  ::umask(077);
  sigset_t none;
  ::sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGTSTP}) ::signal(signal, SIG_DFL);
  for (const int fd : {0, 1, 2}) ::dup2(null, fd);
  ::execv(path, arguments);
  ::_exit(127);
}

std::string how_it_ended(const std::string& program, int status) {
  if (WIFSIGNALED(status)) return fmt::format("{} was ended by signal {}", program, WTERMSIG(status));
  if (WEXITSTATUS(status) == 127) return fmt::format("{} could not be started", program);
  return fmt::format("{} ended with exit code {}", program, WEXITSTATUS(status));
}

bool reaped_within(pid_t pid, std::chrono::milliseconds patience) {
  const auto until = std::chrono::steady_clock::now() + patience;
  int status = 0;
  while (true) {
    const pid_t found = ::waitpid(pid, &status, WNOHANG);
    if (found == pid || (found < 0 && errno == ECHILD)) return true;
    if (std::chrono::steady_clock::now() >= until) return false;
    std::this_thread::sleep_for(look_again);
  }
}

}  // namespace

Result<Recorder> Recorder::start(const std::filesystem::path& file, const Environment& environment) {
  const auto program = find_recorder(environment);
  if (!program) {
    return unexpected(ErrorCode::unavailable, "there is no sound recorder on this machine (arecord, pw-record)",
                      "install one: apt-get install alsa-utils; or go on without --record");
  }
  std::vector<std::string> words = command_line(*program, file);
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const UniqueFd null(::open("/dev/null", O_RDWR | O_CLOEXEC));
  if (!null) return unexpected(system_error("opening /dev/null", errno));
  const std::string path = program->path.string();
  const pid_t parent = ::getpid();
  const pid_t pid = ::fork();
  if (pid < 0) return unexpected(system_error("starting " + program->name, errno));
  if (pid == 0) become(path.c_str(), arguments.data(), null.get(), parent);
  return Recorder(program->name, pid);
}

std::optional<std::string> Recorder::ended() {
  if (pid_ < 0) return ended_;
  int status = 0;
  const pid_t found = ::waitpid(pid_, &status, WNOHANG);
  if (found == 0) return std::nullopt;
  pid_ = -1;
  ended_ = found < 0 ? program_ + " is gone" : how_it_ended(program_, status);
  return ended_;
}

void Recorder::stop() {
  if (pid_ < 0) return;
  for (const int signal : {SIGINT, SIGTERM}) {
    ::kill(pid_, signal);
    if (reaped_within(pid_, closing_time)) {
      pid_ = -1;
      return;
    }
  }
  ::kill(pid_, SIGKILL);
  int status = 0;
  while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
}

}  // namespace rehearse
