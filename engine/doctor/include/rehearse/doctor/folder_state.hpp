#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "rehearse/base/error.hpp"

namespace rehearse {

// A folder in which rehearse keeps something.
struct FolderState {
  std::string name;  // "data", "cache"
  std::filesystem::path path;
  bool exists = false;              // if not, it is made when it is needed
  std::int64_t bytes = 0;           // of the files in it
  std::int64_t free_bytes = -1;     // of its file system, for this user; -1: unknown
  std::optional<Error> unwritable;  // why nothing can be written there
};

// Leaves nothing behind: writing is tried with a file that has no name.
[[nodiscard]] FolderState examine_folder(std::string name, const std::filesystem::path& path);

}  // namespace rehearse
