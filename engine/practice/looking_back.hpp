#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/bank/bank.hpp"
#include "rehearse/practice/practice.hpp"
#include "rehearse/review/comparison.hpp"

// What the report and the failure log both need when they look back.
namespace rehearse {

// Problems that share a pattern, other than the problem itself.
[[nodiscard]] std::vector<const ProblemSummary*> variants_of(std::span<const ProblemSummary> problems, std::string_view slug,
                                                             std::span<const std::string> patterns);

[[nodiscard]] Result<std::vector<DiffHunk>> difference_of_sources(const Practice& practice, std::string_view before,
                                                                  std::string_view after);

// From the source of the last attempt but one to that of the last, if both are in one language.
[[nodiscard]] Result<void> add_source_diff(const Practice& practice, AttemptComparison& compared);

}  // namespace rehearse
