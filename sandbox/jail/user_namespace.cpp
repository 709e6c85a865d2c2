#include "user_namespace.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/sched.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "packet.hpp"
#include "privileged_call.hpp"
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

// Sends the user namespace that it was cloned into, and ends.
[[noreturn]] void show_user_namespace(int socket) {
  const auto mapped = map_ids(inside_uid, inside_gid);
  const UniqueFd space(mapped ? ::open("/proc/self/ns/user", O_RDONLY | O_CLOEXEC) : -1);
  const std::array descriptors{space.get()};
  ::_exit(space && wire::send_packet(socket, "U", descriptors) == 0 ? 0 : 1);
}

// By a process that is cloned into it and leaves it behind.
Result<UniqueFd> make_user_namespace() {
  auto sockets = wire::packet_sockets();
  if (!sockets) return unexpected(sockets.error());
  clone_args arguments{};
  arguments.flags = CLONE_NEWUSER;
  arguments.exit_signal = SIGCHLD;
  const long pid = privileged_call(SYS_clone3, &arguments, sizeof arguments);
  if (pid < 0) return unexpected(refusal("cannot make a user namespace for a run", errno));
  if (pid == 0) show_user_namespace(sockets->second.get());
  while (::waitpid(static_cast<pid_t>(pid), nullptr, 0) < 0 && errno == EINTR) {
  }
  wire::Packet packet;
  static_cast<void>(wire::receive_packet(sockets->first.get(), packet));
  if (packet.descriptors.size() == 1) return std::move(packet.descriptors.front());
  return unexpected(refusal("cannot set up a user namespace for a run", EPERM));
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

Result<UniqueFd> RunNamespaces::take() {
  if (free_.empty()) return make_user_namespace();
  UniqueFd space = std::move(free_.back());
  free_.pop_back();
  return space;
}

Result<void> join_user_namespace(int space) {
  if (privileged_call(SYS_setns, space, CLONE_NEWUSER) == 0) return {};
  return unexpected(system_error("cannot join a run's user namespace", errno));
}

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
