#include "namespace_rung.hpp"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <memory>
#include <string_view>

#include <sched.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#include "landlock.hpp"
#include "refusal.hpp"
#include "rootfs.hpp"
#include "seccomp_filter.hpp"

namespace rehearse::jail {
namespace {

// What all slots share; the rest each has of its own.
constexpr int shared_namespaces = CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP;

// The folders are found and bound as root where we are root: those below a private home are out of reach afterwards.
Result<void> enter_as_root(const std::vector<std::string>& read_only_paths) {
  return build_root(read_only_paths).and_then([] { return drop_root(); }).and_then([] {
    return enter_user_namespace(shared_namespaces);
  });
}

Result<void> enter_as_user(const std::vector<std::string>& read_only_paths) {
  return enter_user_namespace(shared_namespaces).and_then([&] { return build_root(read_only_paths); });
}

Result<void> enter_namespaces(const std::vector<std::string>& read_only_paths) {
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

}  // namespace

Result<std::unique_ptr<Rung>> NamespaceRung::enter(const std::vector<std::string>& read_only_paths) {
  auto filter = SeccompFilter::compile(Reach::own_namespaces);
  if (!filter) return unexpected(filter.error());
  if (auto supported = check_kernel(); !supported) return unexpected(supported.error());
  if (auto entered = enter_namespaces(read_only_paths); !entered) return unexpected(entered.error());
  ::sethostname("box", 3);
  auto listener = filter->install();
  if (!listener) return unexpected(listener.error());
  return std::unique_ptr<Rung>(new NamespaceRung(DenialListener(std::move(*listener))));
}

std::uint64_t NamespaceRung::clone_flags() const { return CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWIPC; }

Result<Place> NamespaceRung::make_place() {
  auto space = spaces_.take();
  if (!space) return unexpected(space.error());
  return Place{"/box", std::move(*space)};
}

Result<void> NamespaceRung::resize(int box, const ScratchSize& size) const { return resize_scratch(box, size); }

ScratchUse NamespaceRung::used(int box, const ScratchSize&) const { return {used_scratch(box), 0}; }

void NamespaceRung::kill(const SlotProcesses& processes) const {
  ::syscall(SYS_pidfd_send_signal, processes.init_fd, SIGKILL, nullptr, 0);
}

Result<void> NamespaceRung::settle(const Place& place, const ScratchSize& size) const {
  return mount_slot(size)
      .and_then([&] { return join_user_namespace(place.space.get()); })
      .and_then([] { return drop_capabilities(); })
      .and_then([&]() -> Result<void> {
        if (::chdir(place.folder.c_str()) == 0) return {};
        return unexpected(system_error("cannot enter the scratch folder", errno));
      });
}

int NamespaceRung::wait_for(pid_t program, int, const std::string&) const {
  while (true) {
    int status = 0;
    const pid_t ended = ::waitpid(-1, &status, 0);
    if (ended == program) return status;
    if (ended < 0 && errno == ECHILD) return 0;  // cannot be: the program is our child
  }
}

// Everything but init itself goes. Whoever is left in the slot is or becomes a child of ours.
void NamespaceRung::end_tree() const {
  while (::waitpid(-1, nullptr, WNOHANG) >= 0) {
    ::kill(-1, SIGKILL);
    ::waitpid(-1, nullptr, 0);
  }
}

// The filter is in force since the helper's start.
Result<UniqueFd> NamespaceRung::fence(const std::string& folder) const {
  static const std::array rules{LandlockRule{"/", LandlockAccess::read}, LandlockRule{folder, LandlockAccess::write},
                                LandlockRule{"/dev", LandlockAccess::device}};
  if (landlock_version() == 0) return UniqueFd();
  if (auto restricted = restrict_by_landlock(rules); !restricted) return unexpected(restricted.error());
  return UniqueFd();
}

// Init is a process of the slot's user too.
rlim_t NamespaceRung::process_limit(int processes) const { return static_cast<rlim_t>(processes) + 1; }

}  // namespace rehearse::jail
