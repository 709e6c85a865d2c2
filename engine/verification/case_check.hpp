#pragma once

#include "rehearse/verification/verification.hpp"

namespace rehearse {

// What can be said of the cases without running anything; `again`: the generated ones, made a second time.
void check_cases(const Problem& problem, const CaseSet& cases, const CaseSet& again, Verification& result);

}  // namespace rehearse
