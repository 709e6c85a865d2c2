#include "facilities.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#include "landlock.hpp"
#include "machine_processes.hpp"
#include "refusal.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "shared_rung.hpp"
#include "user_namespace.hpp"

namespace rehearse::jail {
namespace {

constexpr rlim_t enough_files = 1024;
constexpr rlim_t enough_processes = 512;

std::string setting(const std::string& path) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  std::array<char, 256> text{};
  const ssize_t size = file ? ::read(file.get(), text.data(), text.size()) : -1;
  std::string value(text.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
  while (!value.empty() && value.back() == '\n') value.pop_back();
  return value;
}

Facility missing(Facility facility, std::string why, std::string hint) {
  facility.present = false;
  facility.why = std::move(why);
  facility.hint = std::move(hint);
  return facility;
}

Facility kernel() {
  utsname system{};
  ::uname(&system);
  return {"kernel", true, std::string(system.sysname) + " " + system.release + " " + system.machine, {}, {}};
}

// 0, or the errno with which an ordinary user is refused what the firmest rung is built of. In a process of its own.
int try_user_namespace() {
  const pid_t child = ::fork();
  if (child < 0) return errno;
  if (child == 0) {
    static_cast<void>(drop_root());
    const bool made = ::unshare(CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET) == 0 &&
                      ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    ::_exit(made ? 0 : std::clamp(errno, 1, 255));
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : EPERM;
}

Facility user_namespaces() {
  Facility facility{"user namespaces", true, "an ordinary user may make them", {}, {}};
  const int error = try_user_namespace();
  if (error == 0) return facility;
  facility.found.clear();
  auto refused = refusal("cannot make one", error);
  return missing(std::move(facility), refused.message + "; without them programs are held by Landlock and seccomp alone",
                 refused.hint);
}

Facility namespace_limits() {
  Facility facility{"namespace limits", true, {}, {}, {}};
  std::string none;
  for (const std::string kind : {"user", "pid", "mnt", "net", "ipc", "uts", "cgroup"}) {
    const std::string value = setting("/proc/sys/user/max_" + kind + "_namespaces");
    if (value.empty()) continue;
    facility.found += (facility.found.empty() ? "" : ", ") + kind + " " + (value == "2147483647" ? "unlimited" : value);
    if (value == "0" && none.empty()) none = kind;
  }
  if (none.empty()) return facility;
  return missing(std::move(facility), "the number of " + none + " namespaces is limited to 0",
                 "sudo sysctl -w user.max_" + none + "_namespaces=10000");
}

// What each version closed; what it leaves open is closed by seccomp.
std::string landlock_coverage(int version) {
  std::string covered = "version " + std::to_string(version) + ": files";
  if (version >= 3) covered += ", truncation";
  if (version >= 4) covered += ", TCP";
  if (version >= 5) covered += ", devices' controls";
  if (version >= 6) covered += ", signals and abstract sockets";
  return covered;
}

Facility landlock() {
  const int version = landlock_version();
  Facility facility{"Landlock", version >= needed_landlock, {}, {}, {}};
  if (version > 0) facility.found = landlock_coverage(version);
  if (facility.present) return facility;
  const auto refused = landlock_refusal(version);
  return missing(std::move(facility), refused.message + "; it is what holds programs where user namespaces are refused",
                 refused.hint);
}

Facility seccomp() {
  const std::uint32_t action = SECCOMP_RET_USER_NOTIF;
  Facility facility{"seccomp", true, "with notification", {}, {}};
  if (::syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0) return facility;
  facility.found.clear();
  return missing(std::move(facility), "this kernel cannot ask a supervisor about a call, and so the sandbox refuses",
                 "use a kernel with CONFIG_SECCOMP_FILTER=y, 5.5 or newer; in a container, allow the call seccomp");
}

Facility child_lists() {
  Facility facility{"lists of children in /proc", can_list_children(), {}, {}, {}};
  if (facility.present) return facility;
  return missing(std::move(facility), "without user namespaces a program's processes could not be found",
                 ::access("/proc/self", F_OK) != 0 ? "mount -t proc proc /proc" : "use a kernel with CONFIG_PROC_CHILDREN=y");
}

Facility core_dumps() {
  const std::string pattern = setting("/proc/sys/kernel/core_pattern");
  return {"core dumps", true, "core_pattern " + pattern + "; programs leave none, and no handler is told", {}, {}};
}

Facility overcommit() {
  const std::string mode = setting("/proc/sys/vm/overcommit_memory");
  Facility facility{"memory overcommit", mode != "2", "vm.overcommit_memory " + mode, {}, {}};
  if (facility.present) return facility;
  return missing(std::move(facility), "run-times that reserve much and use little (Java, Go, JavaScript, sanitizers) may fail",
                 "sudo sysctl -w vm.overcommit_memory=0");
}

std::string limit_text(rlim_t value) { return value == RLIM_INFINITY ? "unlimited" : std::to_string(value); }

Facility resource(const char* name, __rlimit_resource which, rlim_t enough, const char* why, const char* hint) {
  rlimit limit{};
  ::getrlimit(which, &limit);
  Facility facility{name, limit.rlim_max >= enough, limit_text(limit.rlim_max), {}, {}};
  return facility.present ? facility : missing(std::move(facility), why, hint);
}

}  // namespace

std::vector<Facility> examine_facilities() {
  return {kernel(),
          user_namespaces(),
          namespace_limits(),
          landlock(),
          seccomp(),
          child_lists(),
          overcommit(),
          core_dumps(),
          resource("open files", RLIMIT_NOFILE, enough_files, "several runs at once may not find enough descriptors",
                   "ulimit -Hn 4096, or a line for nofile in /etc/security/limits.conf"),
          resource("processes of the user", RLIMIT_NPROC, enough_processes, "programs may be refused threads of their own",
                   "ulimit -Hu 4096, or a line for nproc in /etc/security/limits.conf")};
}

}  // namespace rehearse::jail
