#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "language_head.hpp"

namespace rehearse {

// An executable, and the folder of its tool-chain where that is none of the system's.
struct FoundProgram {
  std::filesystem::path path;
  std::filesystem::path place;  // empty: the system's
};

// First where the user's own choice of a version is (~/.pyenv/version), then in the system's folders, then in any other place
// of the language. `home` may be empty.
[[nodiscard]] std::optional<FoundProgram> find_program(const std::string& name, const std::vector<ToolChainPlace>& places,
                                                       const std::filesystem::path& home);

[[nodiscard]] bool is_executable(const std::filesystem::path& path);

// The home folder of this process's user; empty if there is none.
[[nodiscard]] std::filesystem::path home_folder();

}  // namespace rehearse
