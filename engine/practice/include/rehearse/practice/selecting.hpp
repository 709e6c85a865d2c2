#pragma once

#include <string>
#include <vector>

#include "rehearse/practice/practice.hpp"

namespace rehearse {

// What a mock that measures serves: of the profile's problems those that were never met, here or in past work that was
// imported; where too few are left, those met longest ago. For InterviewOptions::problems.
[[nodiscard]] Result<std::vector<std::string>> unseen_problems(Practice& practice, const InterviewOptions& options);

}  // namespace rehearse
