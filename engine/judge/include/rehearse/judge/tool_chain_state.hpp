#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/error.hpp"
#include "rehearse/judge/language.hpp"

namespace rehearse {

// What there is of a language on this machine.
struct ToolChainState {
  std::string id;     // Language::id
  std::string title;  // Language::title
  std::optional<std::string> version;
  std::vector<std::filesystem::path> programs;  // the executables that are used, where they were found
  std::optional<Error> missing;   // why there is no version: ErrorCode::unavailable with the command that installs
                                  // it as the hint, or what is wrong with the language's own folder
  bool shares_builds = false;     // the language has a file that makes every build faster (Judge::warm_up)
  std::int64_t shared_bytes = 0;  // its size; 0: it is not made yet
};

// Looks, runs the version command, and changes nothing. `cache` is that of the judge.
[[nodiscard]] ToolChainState examine_tool_chain(const Language& language, const std::filesystem::path& cache);

}  // namespace rehearse
