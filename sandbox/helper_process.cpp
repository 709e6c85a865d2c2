#include "helper_process.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <string>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "message.hpp"
#include "packet.hpp"

namespace rehearse::sandbox {
namespace {

constexpr int helper_descriptor = 3;

void wait_until(int fd, short events) {
  pollfd state{fd, events, 0};
  while (::poll(&state, 1, -1) < 0 && errno == EINTR) {
  }
}

// posix_spawn shares the caller's memory until exec: a large judge costs no more than a small one.
class SpawnSettings {
 public:
  SpawnSettings() {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawnattr_init(&attributes_);
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;
  ~SpawnSettings() {
    ::posix_spawn_file_actions_destroy(&actions_);
    ::posix_spawnattr_destroy(&attributes_);
  }

  int spawn(pid_t& pid, const std::string& path, int control) {
    for (const int standard : {0, 1, 2}) {
      ::posix_spawn_file_actions_addopen(&actions_, standard, "/dev/null", standard == 0 ? O_RDONLY : O_WRONLY, 0);
    }
    ::posix_spawn_file_actions_adddup2(&actions_, control, helper_descriptor);
    sigset_t signals;
    ::sigemptyset(&signals);
    ::posix_spawnattr_setsigmask(&attributes_, &signals);
    ::sigfillset(&signals);
    ::posix_spawnattr_setsigdefault(&attributes_, &signals);
    // A session of its own: the terminal's Ctrl-C is for the program that uses us, which then ends the helper.
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
    // Only its name: a program can read the arguments of its slot's init, and a path tells who the user is.
    char name[] = "rehearse-jail";
    std::array<char*, 2> arguments{name, nullptr};
    std::array<char*, 1> environment{nullptr};
    return ::posix_spawn(&pid, path.c_str(), &actions_, &attributes_, arguments.data(), environment.data());
  }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

}  // namespace

HelperProcess::HelperProcess(pid_t pid, UniqueFd control) : pid_(pid), control_(std::move(control)) {}
HelperProcess::HelperProcess(HelperProcess&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)), control_(std::move(other.control_)), report_(std::move(other.report_)) {}
HelperProcess& HelperProcess::operator=(HelperProcess&& other) noexcept {
  if (this != &other) {
    end();
    pid_ = std::exchange(other.pid_, -1);
    control_ = std::move(other.control_);
    report_ = std::move(other.report_);
  }
  return *this;
}
HelperProcess::~HelperProcess() { end(); }

void HelperProcess::end() noexcept {
  control_.reset();  // the helper's sign to end its slots and itself
  if (pid_ < 0) return;
  while (::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
}

Result<HelperProcess> HelperProcess::spawn(const std::string& path) {
  auto sockets = wire::packet_sockets();
  if (!sockets) return unexpected(sockets.error());
  // Where the helper's end is at its number already, dup2 would leave it close-on-exec.
  const UniqueFd theirs(::fcntl(sockets->second.get(), F_DUPFD_CLOEXEC, helper_descriptor + 1));
  if (!theirs) return unexpected(system_error("cannot start the sandbox helper", errno));
  pid_t pid = -1;
  if (const int error = SpawnSettings().spawn(pid, path, theirs.get()); error != 0) {
    return unexpected(ErrorCode::unavailable, system_error("cannot start the sandbox helper " + path, error).message,
                      "install rehearse again");
  }
  return HelperProcess(pid, std::move(sockets->first));
}

Result<void> HelperProcess::ask(const RunnerOptions& options, bool examine) {
  wire::Configure configure;
  for (const auto& folder : options.read_only_paths) configure.read_only_paths.push_back(folder.lexically_normal().string());
  configure.at_most = options.at_most;
  configure.trust_programs = options.trust_programs;
  configure.examine = examine;
  if (send(wire::encode(configure), {}) == EMSGSIZE) {
    return unexpected(ErrorCode::bad_input, "too many read-only folders for the sandbox");
  }
  return read_answer(options.jail.string());
}

Result<void> HelperProcess::read_answer(const std::string& path) {
  wait_until(control_.get(), POLLIN);
  wire::Packet packet;
  static_cast<void>(wire::receive_packet(control_.get(), packet));
  if (auto hello = wire::decode<wire::Hello>(packet.bytes); hello && hello->version == wire::protocol_version) {
    report_ = {hello->confinement, hello->memory_method, std::move(hello->refused), {}, std::move(hello->facilities)};
    return {};
  }
  if (auto refusal = wire::decode<wire::Refusal>(packet.bytes)) {
    report_.refused = std::move(refusal->refused);
    report_.facilities = std::move(refusal->facilities);
    return unexpected(refusal->code, "the sandbox cannot be set up: " + refusal->message, refusal->hint);
  }
  return unexpected(ErrorCode::unavailable, "the sandbox helper " + path + " did not answer", "install rehearse again");
}

Result<HelperProcess> HelperProcess::start(const RunnerOptions& options) {
  auto helper = spawn(options.jail.string());
  if (!helper) return helper;
  if (auto answer = helper->ask(options, false); !answer) return unexpected(answer.error());
  return helper;
}

SandboxReport HelperProcess::examine(const RunnerOptions& options) {
  auto helper = spawn(options.jail.string());
  auto answer = helper ? helper->ask(options, true) : unexpected(helper.error());
  SandboxReport report = helper ? helper->report_ : SandboxReport{};
  if (!answer) report.refusal = std::move(answer.error());
  return report;
}

int HelperProcess::send(std::string_view packet, std::span<const int> descriptors) const {
  while (true) {
    const int error = wire::send_packet(control_.get(), packet, descriptors);
    if (error != EAGAIN) return error;
    wait_until(control_.get(), POLLOUT);
  }
}

}  // namespace rehearse::sandbox
