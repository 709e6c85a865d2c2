#pragma once

#include <chrono>
#include <filesystem>
#include <optional>

#include <sys/types.h>

#include "rehearse/base/result.hpp"

namespace rehearse::sandbox {

// The socket of the systemd that gives away parts of the cgroup tree to this user: the user's own, for root the machine's.
// Nothing where there is none, or where cgroups are not v2.
[[nodiscard]] std::optional<std::filesystem::path> systemd_socket();

// Asks the systemd behind `socket` to put process `pid` into a scope of its own, with a cgroup that is delegated to it, and
// waits until it is there, at most for `patience`. The scope goes when its last process does.
[[nodiscard]] Result<void> move_into_scope(const std::filesystem::path& socket, pid_t pid, std::chrono::milliseconds patience);

}  // namespace rehearse::sandbox
