#pragma once

#include <array>
#include <span>
#include <string_view>

#include "rehearse/review/finding.hpp"

namespace rehearse {

enum class RubricDimension { communication, problem_solving, technical, testing };
inline constexpr std::array rubric_dimensions = {RubricDimension::communication, RubricDimension::problem_solving,
                                                 RubricDimension::technical, RubricDimension::testing};
[[nodiscard]] std::string_view to_string(RubricDimension dimension);  // "problem solving"

inline constexpr int rubric_levels = 4;
[[nodiscard]] std::string_view rubric_level(int level);  // 1 "strong no hire" ... 4 "strong hire"; else ""
[[nodiscard]] std::string_view rubric_cell(RubricDimension dimension, int level);  // what that level looks like

[[nodiscard]] int score_of(const SelfScoreGiven& score, RubricDimension dimension);
[[nodiscard]] double mean_score(const SelfScoreGiven& score);

// What the events show, 1-4 each; the mean of the tasks that were served, rounded. A task's points:
// - communication: 1, and one more for each of: questions asked (two, or as many as the brief left open), an approach stated
//   within the first third, no five minutes without a sign.
// - problem solving: 4 solved without a hint beyond level 1; 3 solved with one of level 2, or the samples, edge and random
// cases
//   passed; 2 solved with a deeper hint, or the samples passed; else 1.
// - technical: 4 accepted at the first submission, at most one failed build, no run-time error; 3 accepted; 2 something
// compiled
//   and passed a sample; else 1.
// - testing: 1, and one more for each of: ran the code before the first submission, ran a case of one's own before it, and the
//   edge cases passed at the first submission.
[[nodiscard]] SelfScoreGiven measured_score(const ReviewContext& context, const Session& session,
                                            std::span<const Event> events);

}  // namespace rehearse
