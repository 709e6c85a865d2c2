#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehearse/bank/bank.hpp"

namespace rehearse {

// Which problems of a bank somebody wants to see; what is empty asks for nothing. Names are compared without regard to letter
// case, with "-" as good as a space.
struct ProblemFilter {
  std::optional<Difficulty> difficulty;
  std::string topic, pattern, list;
  std::vector<std::string> words;  // each somewhere in the title, the slug, a topic, a pattern, or as the LeetCode number
  bool katas = false;              // these and no others; else all but these
};

// In their order. ErrorCode::not_found for a topic, a pattern or a list that no problem has, with those that resemble it.
[[nodiscard]] Result<std::vector<ProblemSummary>> choose(std::vector<ProblemSummary> problems, const ProblemFilter& filter);

}  // namespace rehearse
