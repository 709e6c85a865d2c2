#include "user_namespace.hpp"

#include <array>
#include <cerrno>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "refusal.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse::jail {
namespace {

// Ids that no distribution hands out (systemd's ranges end below, subordinate ids are below too); the second serves where a
// container maps only 64 Ki ids. Never nobody: other daemons run as nobody.
constexpr std::array<id_t, 2> own_ids{1'919'248'485, 59'417};

Result<void> write_text(const char* path, std::string_view text) {
  const UniqueFd file(::open(path, O_WRONLY | O_CLOEXEC));
  if (!file || ::write(file.get(), text.data(), text.size()) < 0) {
    return unexpected(refusal("cannot write " + std::string(path), errno));
  }
  return {};
}

Result<void> map_ids(uid_t outside_uid, gid_t outside_gid) {
  // The files in /proc/self belong to root while a process is not dumpable, which it is not after a change of its ids.
  ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
  const auto line = [](id_t inside, id_t outside) { return std::to_string(inside) + " " + std::to_string(outside) + " 1\n"; };
  auto done = write_text("/proc/self/uid_map", line(inside_uid, outside_uid)).and_then([&] {
    return write_text("/proc/self/gid_map", line(inside_gid, outside_gid));
  });
  ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  return done;
}

}  // namespace

Result<void> drop_root() {
  if (::geteuid() != 0) return {};
  if (::setgroups(0, nullptr) != 0 && errno != EPERM) return unexpected(system_error("setgroups", errno));
  for (const id_t id : own_ids) {
    if (::setresgid(id, id, id) != 0 || ::setresuid(id, id, id) != 0) {
      if (errno == EINVAL || errno == EPERM) continue;  // not mapped here: root of a small user namespace
      return unexpected(system_error("cannot become user " + std::to_string(id), errno));
    }
    return {};
  }
  return {};
}

Result<void> enter_user_namespace(int namespaces) {
  const uid_t uid = ::geteuid();
  const gid_t gid = ::getegid();
  if (::unshare(CLONE_NEWUSER | namespaces) != 0) return unexpected(refusal("cannot make a user namespace", errno));
  ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
  return write_text("/proc/self/setgroups", "deny").and_then([&] { return map_ids(uid, gid); });
}

Result<void> map_nested_ids() { return map_ids(inside_uid, inside_gid); }

Result<void> drop_capabilities() {
  int capability = 0;
  while (::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) == 0) ++capability;
  // An ordinary user who is root of no namespace may not, and need not: nothing is won by exec from now on.
  if (errno != EPERM && (errno != EINVAL || capability == 0)) {
    return unexpected(system_error("drop a bounding capability", errno));
  }
  ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> none{};
  if (::syscall(SYS_capset, &header, none.data()) != 0) return unexpected(system_error("drop capabilities", errno));
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return unexpected(system_error("set no_new_privs", errno));
  return {};
}

}  // namespace rehearse::jail
