#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/bank.hpp"

namespace rehearse {

struct ProblemMatch {
  ProblemSummary problem;
  double score = 0;                // 1: every word that tells problems apart is in it
  std::vector<std::string> words;  // that it was found by
};

// Problems that a question in somebody's own words may be, best first: words that few problems use count most, those of title,
// topics and patterns more than those of the statement. None if hardly a word fits.
[[nodiscard]] Result<std::vector<ProblemMatch>> search_problems(const Bank& bank, std::string_view words, std::size_t count);

}  // namespace rehearse
