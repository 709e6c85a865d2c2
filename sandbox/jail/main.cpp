#include <charconv>
#include <csignal>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <linux/keyctl.h>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "cgroup_folders.hpp"
#include "message.hpp"
#include "packet.hpp"
#include "refusal.hpp"
#include "rootfs.hpp"
#include "seccomp_filter.hpp"
#include "supervisor.hpp"
#include "user_namespace.hpp"

namespace {

using namespace rehearse;
using namespace rehearse::jail;

// What all slots share; the rest each has of its own.
constexpr int namespaces = CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP;
constexpr std::size_t slots_ahead = 3;  // for two runs at once, and one that follows at their heels
constexpr int control_descriptor = 3;   // where the library puts our end of the control socket

// The folders are found and bound as root where we are root: those below a private home are out of reach afterwards.
Result<void> enter_as_root(const std::vector<std::string>& read_only_paths) {
  return build_root(read_only_paths).and_then([] { return drop_root(); }).and_then([] {
    return enter_user_namespace(namespaces);
  });
}

Result<void> enter_as_user(const std::vector<std::string>& read_only_paths) {
  return enter_user_namespace(namespaces).and_then([&] { return build_root(read_only_paths); });
}

// After this, nothing of the machine is in sight but what programs may see too.
Result<void> enter(const std::vector<std::string>& read_only_paths) {
  if (::access("/proc/self/ns", F_OK) != 0) return unexpected(refusal("the sandbox needs /proc", ENOENT));
  if (::geteuid() != 0) return enter_as_user(read_only_paths);
  if (::unshare(CLONE_NEWNS) == 0) return enter_as_root(read_only_paths);
  // Root of a container that may not mount: what it may do as a user is worth a try.
  return drop_root().and_then([&] { return enter_as_user(read_only_paths); });
}

// From 5.14 on a process limit counts the processes of a user namespace and not all that the user runs; what else is used here
// is older.
Result<void> check_kernel() {
  utsname system{};
  ::uname(&system);
  int major = 0;
  int minor = 0;
  const std::string_view release = system.release;
  const auto end = release.data() + release.size();
  const auto dot = std::from_chars(release.data(), end, major).ptr;
  if (dot != end) std::from_chars(dot + 1, end, minor);
  if (major > 5 || (major == 5 && minor >= 14)) return {};
  return unexpected(ErrorCode::unavailable, "the sandbox needs Linux 5.14 or newer, this is " + std::string(release),
                    "update the system's kernel");
}

// As many as allowed, since every run that is going on holds some; and no keys of the user's login.
void detach_from_login() {
  rlimit files{};
  ::getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
  ::syscall(SYS_keyctl, KEYCTL_JOIN_SESSION_KEYRING, nullptr);
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
};

Result<Prepared> prepare(UniqueFd control, const wire::Configure& configure) {
  if (configure.version != wire::protocol_version) {
    return unexpected(ErrorCode::unavailable, "the sandbox helper is of another version", "install rehearse again");
  }
  auto filter = SeccompFilter::compile();
  if (!filter) return unexpected(filter.error());
  if (auto supported = check_kernel(); !supported) return unexpected(supported.error());
  auto cgroups = CgroupFolders::find();
  if (auto entered = enter(configure.read_only_paths); !entered) return unexpected(entered.error());
  ::sethostname("box", 3);
  ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  auto listener = filter->install();
  if (!listener) return unexpected(listener.error());
  MemoryRung memory{MemoryMethod::cgroup, {}, {}};
  auto settled = cgroups ? cgroups->settle() : unexpected(cgroups.error());
  if (!settled) memory = {MemoryMethod::sampled, settled.error().message, settled.error().hint};
  SlotPool pool(slots_ahead, settled ? std::make_shared<CgroupFolders>(std::move(*cgroups)) : nullptr);
  if (auto probed = pool.probe(); !probed) return unexpected(probed.error());
  if (settled && !pool.has_cgroups()) memory = {MemoryMethod::sampled, "the kernel does not let a run into a cgroup", {}};
  return Prepared{Supervisor(std::move(control), std::move(pool), DenialListener(std::move(*listener))), std::move(memory)};
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
  auto prepared = prepare(UniqueFd(::dup(control_descriptor)), *configure);
  if (!prepared) {
    const auto& error = prepared.error();
    static_cast<void>(
        wire::send_packet(control_descriptor, wire::encode(wire::Refusal{error.code, error.message, error.hint})));
    return 1;
  }
  if (wire::send_packet(control_descriptor, wire::encode(wire::Hello{wire::protocol_version, prepared->memory})) != 0) return 1;
  ::close(control_descriptor);
  prepared->supervisor.serve();
  return 0;
}
