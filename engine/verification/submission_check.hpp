#pragma once

#include <vector>

#include "rehearse/verification/verification.hpp"
#include "submissions.hpp"

namespace rehearse {

// Runs all submissions on the cases, those in C++ built together, and holds what becomes of them against what they declare.
[[nodiscard]] Result<void> check_submissions(Judge& judge, const Problem& problem, const std::vector<SubmissionFile>& files,
                                             const CaseSet& cases, const JudgeOptions& options, Verification& result);

}  // namespace rehearse
