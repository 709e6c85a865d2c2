#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "language_definition.hpp"

namespace rehearse {

// The language's executables by placeholder, found in the system's folders only: what lies below a home folder is hidden in
// the sandbox. ErrorCode::unavailable with the install command if one is missing.
[[nodiscard]] Result<std::map<std::string, std::filesystem::path>> find_tool_chain(const LanguageDefinition& language);

// {name} replaced by its value in every argument.
[[nodiscard]] std::vector<std::string> fill_in(std::vector<std::string> arguments,
                                               const std::map<std::string, std::string>& values);
[[nodiscard]] std::vector<std::string> fill_in(std::vector<std::string> arguments,
                                               const std::map<std::string, std::filesystem::path>& programs);

// The first line that the version command prints.
[[nodiscard]] Result<std::string> tool_chain_version(const LanguageDefinition& language);

// What tells one installation of the tool-chain from another: version, and size and time of its executables.
[[nodiscard]] Result<std::string> tool_chain_identity(const LanguageDefinition& language);

}  // namespace rehearse
