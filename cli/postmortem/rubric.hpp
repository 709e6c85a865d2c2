#pragma once

#include <array>
#include <string_view>

#include "rehearse/session/payload.hpp"

namespace rehearse {

// The rubric of the self-score: what each mark means, in words.
struct RubricRow {
  std::string_view name;
  std::array<std::string_view, 4> cells;  // for 1 to 4
  int SelfScoreGiven::*score;
};

inline constexpr std::array<std::string_view, 4> rubric_marks{"strong no", "leaning no", "leaning yes", "strong yes"};

[[nodiscard]] const std::array<RubricRow, 4>& rubric();

}  // namespace rehearse
