#pragma once

#include <string>
#include <string_view>

#include "rehearse/base/result.hpp"

namespace rehearse::jail {

[[nodiscard]] Result<void> mount_tmpfs(const std::string& target, const std::string& options);

// Shows `source` with all that is mounted below it at `target`, which exists and is of the same kind.
[[nodiscard]] Result<void> bind_tree(const std::string& source, const std::string& target);

enum class Depth { here, recursive };

// Read-only, nosuid and nodev from now on.
[[nodiscard]] Result<void> protect(const std::string& target, Depth depth);

// A device's file: read-only, which does not keep anybody from writing to the device itself.
[[nodiscard]] Result<void> protect_device(const std::string& target);

// `new_root`, a mount point, becomes "/"; the old root is put at `old_root` (a folder below it).
[[nodiscard]] Result<void> pivot(const std::string& new_root, const std::string& old_root);

// `new_root` becomes "/" and the old root goes, with all that is mounted in it.
[[nodiscard]] Result<void> pivot_and_detach(const std::string& new_root);

}  // namespace rehearse::jail
