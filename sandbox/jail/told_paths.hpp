#pragma once

#include <string>
#include <vector>

namespace rehearse::jail {

// Arguments or an environment as the program is told them: "/box" becomes the scratch folder's path where that is another one,
// at the beginning of a text and after =, :, a comma, a quote or a blank, as far as it is a whole part of a path.
[[nodiscard]] std::vector<std::string> told_of(const std::string& folder, const std::vector<std::string>& texts);

}  // namespace rehearse::jail
