#include "mount.hpp"

#include <cerrno>

#include <fcntl.h>
#include <linux/mount.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "privileged_call.hpp"
#include "refusal.hpp"

namespace rehearse::jail {

Result<void> mount_tmpfs(const std::string& target, const std::string& options) {
  if (privileged_call(SYS_mount, "tmpfs", target.c_str(), "tmpfs", MS_NOSUID | MS_NODEV, options.c_str()) != 0) {
    return unexpected(refusal("cannot mount a tmpfs on " + target, errno));
  }
  return {};
}

Result<void> bind_tree(const std::string& source, const std::string& target) {
  if (::mount(source.c_str(), target.c_str(), nullptr, MS_BIND | MS_REC, nullptr) != 0) {
    return unexpected(refusal("cannot bind " + source, errno));
  }
  return {};
}

namespace {

Result<void> set_attributes(const std::string& target, std::uint64_t attributes_set, unsigned flags) {
  mount_attr attributes{};
  attributes.attr_set = attributes_set;
  if (::syscall(SYS_mount_setattr, AT_FDCWD, target.c_str(), flags, &attributes, sizeof attributes) != 0) {
    return unexpected(refusal("cannot make " + target + " read-only", errno));
  }
  return {};
}

}  // namespace

Result<void> protect(const std::string& target, Depth depth) {
  return set_attributes(target, MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV,
                        depth == Depth::recursive ? AT_RECURSIVE : 0);
}

Result<void> protect_device(const std::string& target) {
  return set_attributes(target, MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NOEXEC, 0);
}

Result<void> pivot(const std::string& new_root, const std::string& old_root) {
  if (::syscall(SYS_pivot_root, new_root.c_str(), old_root.c_str()) != 0 || ::chdir("/") != 0) {
    return unexpected(refusal("cannot change the root folder (pivot_root)", errno));
  }
  return {};
}

Result<void> pivot_and_detach(const std::string& new_root) {
  // pivot_root(".", ".") stacks the old root on the new one, so that no folder for it is needed.
  if (::chdir(new_root.c_str()) != 0 || ::syscall(SYS_pivot_root, ".", ".") != 0 || ::umount2(".", MNT_DETACH) != 0 ||
      ::chdir("/") != 0) {
    return unexpected(refusal("cannot leave the old root folder (pivot_root)", errno));
  }
  return {};
}

}  // namespace rehearse::jail
