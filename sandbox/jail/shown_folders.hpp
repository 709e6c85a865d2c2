#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"

namespace rehearse::jail {

// What programs see of the machine on every rung: the system's tool-chain folders (those that it has) ...
inline constexpr std::array system_folders{"/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"};

// ... and the folders asked for.
struct Tree {
  std::string source;  // canonical, on the machine
  std::string shown;   // where the program looks for it
};

[[nodiscard]] bool is_below(std::string_view path, std::string_view folder);

// The folders asked for, parents before children. An error names one that does not exist or that the sandbox has its own of.
[[nodiscard]] Result<std::vector<Tree>> plan_trees(const std::vector<std::string>& paths);

}  // namespace rehearse::jail
