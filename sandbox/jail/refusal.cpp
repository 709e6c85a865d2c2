#include "refusal.hpp"

#include <array>
#include <cerrno>
#include <optional>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

#include "rehearse/base/unique_fd.hpp"

namespace rehearse::jail {
namespace {

std::optional<std::string> setting(const char* path) {
  const UniqueFd file(::open(path, O_RDONLY | O_CLOEXEC));
  std::array<char, 64> text{};
  const ssize_t size = file ? ::read(file.get(), text.data(), text.size()) : -1;
  if (size <= 0) return std::nullopt;
  std::string value(text.data(), static_cast<std::size_t>(size));
  while (!value.empty() && value.back() == '\n') value.pop_back();
  return value;
}

struct Setting {
  const char* path;
  std::string_view forbidding;
  const char* because;
  const char* hint;
};

constexpr std::array settings{
    Setting{"/proc/sys/kernel/unprivileged_userns_clone", "0", "user namespaces are switched off for ordinary users",
            "sudo sysctl -w kernel.unprivileged_userns_clone=1"},
    Setting{"/proc/sys/user/max_user_namespaces", "0", "the number of user namespaces is limited to 0",
            "sudo sysctl -w user.max_user_namespaces=10000"},
    Setting{"/proc/sys/user/max_mnt_namespaces", "0", "the number of mount namespaces is limited to 0",
            "sudo sysctl -w user.max_mnt_namespaces=10000"},
    Setting{"/proc/sys/user/max_pid_namespaces", "0", "the number of PID namespaces is limited to 0",
            "sudo sysctl -w user.max_pid_namespaces=10000"},
    Setting{"/proc/sys/user/max_net_namespaces", "0", "the number of network namespaces is limited to 0",
            "sudo sysctl -w user.max_net_namespaces=10000"},
    Setting{"/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1", "AppArmor restricts user namespaces",
            "sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0"},
};

}  // namespace

Error refusal(std::string what, int error) {
  what += ": " + std::generic_category().message(error);
  if (::access("/proc/self/ns/user", F_OK) != 0) {
    if (::access("/proc/self", F_OK) != 0) {
      return {ErrorCode::unavailable, what + " (/proc is not mounted)", "mount -t proc proc /proc"};
    }
    return {ErrorCode::unavailable, what + " (this kernel is built without user namespaces)",
            "use a kernel with CONFIG_USER_NS=y; every current distribution has it"};
  }
  for (const auto& candidate : settings) {
    if (setting(candidate.path) == candidate.forbidding) {
      return {ErrorCode::unavailable, what + " (" + candidate.because + ")", candidate.hint};
    }
  }
  if (error == ENOSPC || error == EUSERS) {
    return {ErrorCode::unavailable, what + " (too many namespaces, or nested too deeply)",
            "sudo sysctl -w user.max_user_namespaces=10000"};
  }
  if (error == EAGAIN || error == ENOMEM || error == EMFILE || error == ENFILE) {
    return {ErrorCode::io, what, "the machine is short of processes, memory or open files: close something and try again"};
  }
  return {ErrorCode::unavailable, what,
          "inside a chroot: a plain chroot refuses user namespaces, enter it by pivot_root (unshare -m, mount --bind, "
          "pivot_root, mount -t proc proc /proc); inside a container: allow unshare and mount, e.g. "
          "docker run --security-opt seccomp=unconfined --security-opt systempaths=unconfined"};
}

}  // namespace rehearse::jail
