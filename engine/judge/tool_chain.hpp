#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "language_definition.hpp"

namespace rehearse {

// The language's executables by placeholder. ErrorCode::unavailable with the install command if one is missing.
[[nodiscard]] Result<std::map<std::string, std::filesystem::path>> find_tool_chain(const LanguageDefinition& language);

// Executables by placeholder, the first found of each list, as the user's PATH has them: for programs that run outside of the
// sandbox. ErrorCode::unavailable names what is missing.
[[nodiscard]] Result<std::map<std::string, std::string>> find_host_programs(
    const std::map<std::string, std::vector<std::string>>& programs);

// A tool-chain as its commands need it.
struct ToolChain {
  std::map<std::string, std::filesystem::path> programs;
  std::string version;                        // the first line that the version command prints
  std::string identity;                       // tells one installation from another: version, size and time of its executables
  std::map<std::string, std::string> values;  // of all placeholders: programs and options
};

// Looks for it, and for its version, which is kept in `cache` for as long as the executables are the same: asking for it
// starts a program.
[[nodiscard]] Result<ToolChain> examine_tool_chain(const LanguageDefinition& language, const std::filesystem::path& cache);

// {name} replaced by its value in every argument; an argument that is nothing but a placeholder without a value is left out.
[[nodiscard]] std::vector<std::string> fill_in(std::vector<std::string> arguments,
                                               const std::map<std::string, std::string>& values);
// The first line that the version command prints.
[[nodiscard]] Result<std::string> tool_chain_version(const LanguageDefinition& language);

}  // namespace rehearse
