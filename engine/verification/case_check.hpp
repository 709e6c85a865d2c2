#pragma once

#include <functional>
#include <vector>

#include "rehearse/verification/verification.hpp"

namespace rehearse {

// What can be said of the cases without running anything; `again`: the generated ones, made a second time.
void check_cases(const Problem& problem, const CaseSet& cases, const CaseSet& again, Verification& result);

// A recipe whose program is asked for sizes: cases are valid, and larger where more is asked for.
void check_sizes(const Problem& problem, const Recipe& recipe,
                 const std::function<Result<std::vector<Arguments>>(const Recipe&)>& generate, Verification& result);

}  // namespace rehearse
