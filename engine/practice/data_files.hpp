#pragma once

#include <array>
#include <filesystem>

#include "rehearse/base/result.hpp"

namespace rehearse {

// What is the user's below the data folder, beside the database.
inline constexpr std::array user_folders{"workspaces", "problems", "reports", "recordings"};

// Regular files and folders; links stay links, what else there may be is left out.
[[nodiscard]] Result<void> copy_tree(const std::filesystem::path& from, const std::filesystem::path& to);

[[nodiscard]] Result<void> make_private(const std::filesystem::path& folder);

// Overwrites the files with zeros before they go, so that an undelete finds nothing on a disk that writes in place. False if
// some of it is still there.
[[nodiscard]] bool remove_overwritten(const std::filesystem::path& path);

}  // namespace rehearse
