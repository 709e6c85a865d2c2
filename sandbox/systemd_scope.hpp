#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

#include "rehearse/base/result.hpp"

namespace rehearse::sandbox {

// The socket of the systemd that gives away parts of the cgroup tree to this user: the user's own, for root the machine's.
// Nothing where there is none, or where cgroups are not v2.
[[nodiscard]] std::optional<std::filesystem::path> systemd_socket();

// The scopes of ours in a folder of the cgroup tree that nobody is in and that are older than `age`: systemd keeps one whose
// process died while it was moved there, and whoever asked for it may have been killed as well.
[[nodiscard]] std::vector<std::string> abandoned_scopes(const std::filesystem::path& folder, std::chrono::seconds age);

// A scope of systemd's: a cgroup with processes that somebody else has started. It goes when its last process does.
class SystemdScope {
 public:
  // Asks the systemd behind `socket` to put `child`, a child of ours, into a scope of its own, with a cgroup that is delegated
  // to it, and waits until it is there, at most for `patience`. Has scopes stopped that others abandoned.
  [[nodiscard]] static Result<SystemdScope> start(std::filesystem::path socket, pid_t child,
                                                  std::chrono::milliseconds patience);

  // For a child that has died early: systemd, which may have missed it, would keep the empty scope.
  void stop() const;

 private:
  SystemdScope(std::filesystem::path socket, std::string unit);
  void stop_abandoned(pid_t child) const;

  std::filesystem::path socket_;
  std::string unit_;
};

}  // namespace rehearse::sandbox
