#pragma once

#include <filesystem>

#include "rehearse/base/result.hpp"
#include "rehearse/icpc/archive.hpp"

namespace rehearse {

// Copies a package's folder, within the limits of an archive. Links are followed where they lead to something of the folder,
// and refused by name elsewhere; so is what is neither a file nor a folder. Hidden files stay behind, but for .timelimit.
[[nodiscard]] Result<void> copy_tree(const std::filesystem::path& from, const std::filesystem::path& to,
                                     const UnpackLimits& limits = {});

}  // namespace rehearse
