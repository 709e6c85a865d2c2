#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "rehearse/base/paths.hpp"

namespace rehearse {

// REHEARSE_EDITOR, VISUAL, EDITOR, else the first common editor that is installed. ErrorCode::unavailable if there is none.
[[nodiscard]] Result<std::string> find_editor(const Environment& environment);

// The command line that opens a file in it, through the shell: an editor setting may hold options ("code --wait").
[[nodiscard]] std::vector<std::string> editor_command(const std::string& editor, const std::filesystem::path& file);

}  // namespace rehearse
