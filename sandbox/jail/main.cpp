#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <linux/keyctl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cgroup_folders.hpp"
#include "facilities.hpp"
#include "message.hpp"
#include "namespace_rung.hpp"
#include "packet.hpp"
#include "shared_rung.hpp"
#include "supervisor.hpp"

namespace {

using namespace rehearse;
using namespace rehearse::jail;

constexpr std::size_t slots_ahead = 3;  // for two runs at once, and one that follows at their heels
constexpr int control_descriptor = 3;   // where the library puts our end of the control socket

// As many as allowed, since every run that is going on holds some; and no keys of the user's login.
void detach_from_login() {
  static_cast<void>(!::chdir("/"));
  rlimit files{};
  ::getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
  ::syscall(SYS_keyctl, KEYCTL_JOIN_SESSION_KEYRING, nullptr);
}

Result<std::unique_ptr<Rung>> enter(const wire::Configure& configure) {
  switch (configure.rung) {
    case Confinement::namespaces: return NamespaceRung::enter(configure.read_only_paths);
    case Confinement::landlock: return SharedRung::enter_fenced(configure.read_only_paths, configure.runtime_folder);
    case Confinement::none: return SharedRung::enter_open(configure.read_only_paths, configure.runtime_folder);
  }
  return unexpected(ErrorCode::bad_input, "the sandbox has no such rung");
}

// What the caller ignores, a program would ignore too. By the kernel's own call: the library's refuses two signals.
void take_signals_by_default() {
  struct {
    void (*handler)(int);
    unsigned long flags;
    void (*restorer)();
    std::uint64_t mask;
  } const by_default{SIG_DFL, 0, nullptr, 0};
  for (int number = 1; number < NSIG; ++number) {
    ::syscall(SYS_rt_sigaction, number, &by_default, nullptr, sizeof by_default.mask);
  }
}

struct Prepared {
  Supervisor supervisor;
  MemoryRung memory;
  std::vector<std::string> unreachable;
};

// Goes on in a child that nobody waits for, when this process is gone: in a cgroup that is to be divided it may not be in the
// way. A session of its own too, since the one that it was born into has lost its leader.
Result<void> leave_starter() {
  const UniqueFd self(static_cast<int>(::syscall(SYS_pidfd_open, ::getpid(), 0)));
  const pid_t child = self ? ::fork() : -1;
  if (child < 0) return unexpected(system_error("cannot go on without the one who started the sandbox helper", errno));
  if (child > 0) ::_exit(0);
  pollfd gone{self.get(), POLLIN, 0};
  while (::poll(&gone, 1, -1) < 0 && errno == EINTR) {
  }
  ::setsid();
  return {};
}

// What is shown and cannot be seen all the same: this process has the rights of the programs by now, or more.
std::vector<std::string> unreachable(const std::vector<std::string>& folders) {
  std::vector<std::string> found;
  for (const auto& folder : folders) {
    struct stat status {};
    const bool seen = ::stat(folder.c_str(), &status) == 0 && ::access(folder.c_str(), R_OK) == 0;
    if (!seen || (S_ISDIR(status.st_mode) && ::access(folder.c_str(), X_OK) != 0)) found.push_back(folder);
  }
  return found;
}

Result<Prepared> prepare(UniqueFd control, const wire::Configure& configure) {
  if (configure.version != wire::protocol_version) {
    return unexpected(ErrorCode::io, "the sandbox helper is of another version", "install rehearse again");
  }
  if (configure.shared) {
    if (auto left = leave_starter(); !left) return unexpected(left.error());
  }
  // Found before the machine's files are out of sight, and used where a run has namespaces of its own.
  auto cgroups = configure.rung == Confinement::namespaces
                     ? CgroupFolders::find()
                     : Result<CgroupFolders>(unexpected(ErrorCode::unavailable, "a run has no namespaces of its own"));
  auto rung = enter(configure);
  if (!rung) return unexpected(rung.error());
  ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  auto denials = (*rung)->take_listener();
  MemoryRung memory{MemoryMethod::cgroup, {}, {}};
  auto settled = cgroups ? cgroups->settle() : unexpected(cgroups.error());
  if (!settled) memory = {MemoryMethod::sampled, settled.error().message, settled.error().hint};
  SlotPool pool(std::move(*rung), slots_ahead, settled ? std::make_shared<CgroupFolders>(std::move(*cgroups)) : nullptr);
  if (auto probed = pool.probe(); !probed) return unexpected(probed.error());
  if (settled && !pool.has_cgroups()) memory = {MemoryMethod::sampled, "the kernel does not let a run into a cgroup", {}};
  const Patience patience{configure.idle_limit, configure.parked_limit, configure.shared};
  return Prepared{Supervisor(std::move(control), std::move(pool), std::move(denials), patience), std::move(memory),
                  unreachable(configure.read_only_paths)};
}

}  // namespace

int main() {
  ::syscall(SYS_close_range, control_descriptor + 1, ~0U, 0);
  detach_from_login();
  take_signals_by_default();
  pollfd ready{control_descriptor, POLLIN, 0};
  wire::Packet packet;
  if (::poll(&ready, 1, -1) != 1 || wire::receive_packet(control_descriptor, packet) != wire::Received::packet) return 2;
  const auto configure = wire::decode<wire::Configure>(packet.bytes);
  if (!configure) return 2;
  std::vector<Facility> facilities;
  if (configure->examine) facilities = examine_facilities();  // before anything is entered
  auto prepared = prepare(UniqueFd(::dup(control_descriptor)), *configure);
  if (!prepared) {
    const auto& error = prepared.error();
    static_cast<void>(
        wire::send_packet(control_descriptor, wire::encode(wire::Refusal{error.code, error.message, error.hint, facilities})));
    return 1;
  }
  const wire::Hello hello{wire::protocol_version, prepared->memory, prepared->unreachable, std::move(facilities)};
  UniqueFd self(static_cast<int>(::syscall(SYS_pidfd_open, ::getpid(), 0)));
  const std::array descriptors{self.get()};
  if (wire::send_packet(control_descriptor, wire::encode(hello), descriptors) != 0) return 1;
  self.reset();
  ::close(control_descriptor);
  prepared->supervisor.serve();
  return 0;
}
