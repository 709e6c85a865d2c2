#include "landlock.hpp"

#include <cerrno>
#include <cstdint>
#include <string>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "rehearse/base/unique_fd.hpp"

namespace rehearse::jail {
namespace {

// As of version 6; the kernel's headers may be older than the kernel.
struct Ruleset {
  std::uint64_t files = 0;
  std::uint64_t network = 0;
  std::uint64_t scopes = 0;
};

constexpr std::uint64_t refer = 1U << 13U;      // version 2
constexpr std::uint64_t truncate = 1U << 14U;   // version 3
constexpr std::uint64_t ioctl_dev = 1U << 15U;  // version 5
constexpr std::uint64_t tcp = 0b11;             // version 4: bind and connect
constexpr std::uint64_t outside = 0b11;         // version 6: abstract sockets and signals

constexpr std::uint64_t reading = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t of_version_1 = LANDLOCK_ACCESS_FS_MAKE_SYM * 2 - 1;  // all bits up to the last one

constexpr std::uint64_t devices = LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_BLOCK;

Ruleset handled_by(int version) {
  Ruleset ruleset{of_version_1, 0, 0};
  if (version >= 2) ruleset.files |= refer;
  if (version >= 3) ruleset.files |= truncate;
  if (version >= 4) ruleset.network = tcp;
  if (version >= 5) ruleset.files |= ioctl_dev;
  if (version >= 6) ruleset.scopes = outside;
  return ruleset;
}

std::size_t size_for(int version) { return (version >= 6 ? 3U : version >= 4 ? 2U : 1U) * sizeof(std::uint64_t); }

constexpr std::uint64_t of_files =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | truncate | ioctl_dev;

std::uint64_t rights_of(LandlockAccess access, std::uint64_t handled) {
  switch (access) {
    case LandlockAccess::read: return reading;
    case LandlockAccess::device:
      return LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE |
             (handled & (truncate | ioctl_dev));
    case LandlockAccess::write: return handled & ~devices;
  }
  return 0;
}

Result<void> allow(int ruleset, const LandlockRule& rule, std::uint64_t handled) {
  const UniqueFd place(::open(rule.path.c_str(), O_PATH | O_CLOEXEC));
  if (!place && (errno == ENOENT || errno == EACCES)) return {};  // what is not there needs no rule
  struct stat status {};
  landlock_path_beneath_attr attributes{rights_of(rule.access, handled), place.get()};
  if (!place || ::fstat(place.get(), &status) != 0) return unexpected(system_error("cannot open " + rule.path, errno));
  if (!S_ISDIR(status.st_mode)) attributes.allowed_access &= of_files;
  if (::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &attributes, 0) != 0) {
    return unexpected(system_error("cannot add a Landlock rule for " + rule.path, errno));
  }
  return {};
}

}  // namespace

int landlock_version() {
  const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  return version > 0 ? static_cast<int>(version) : 0;
}

Result<void> restrict_by_landlock(std::span<const LandlockRule> rules) {
  const int version = landlock_version();
  const Ruleset handled = handled_by(version);
  const UniqueFd ruleset(static_cast<int>(::syscall(SYS_landlock_create_ruleset, &handled, size_for(version), 0)));
  if (!ruleset) return unexpected(system_error("cannot make a Landlock rule set", errno));
  for (const auto& rule : rules) {
    if (auto allowed = allow(ruleset.get(), rule, handled.files); !allowed) return allowed;
  }
  if (::syscall(SYS_landlock_restrict_self, ruleset.get(), 0) != 0) {
    return unexpected(system_error("cannot restrict by Landlock", errno));
  }
  return {};
}

}  // namespace rehearse::jail
