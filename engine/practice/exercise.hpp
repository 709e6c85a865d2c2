#pragma once

#include <cstdint>
#include <string_view>

#include "rehearse/bank/problem.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/judge/language.hpp"
#include "rehearse/session/drill_mode.hpp"
#include "rehearse/session/payload.hpp"

namespace rehearse {

// What an item of a drill without code asks on this problem, with the text of the solution that it shows, if any. The seed
// chooses; solutions in `language` are preferred. not_found where the package has nothing to ask about.
struct Exercise {
  ExercisePosed posed;  // without the hash of the source
  std::string source;   // without comments; empty: none is shown
};
[[nodiscard]] Result<Exercise> make_exercise(DrillMode mode, const Problem& problem, const Languages& languages,
                                             std::string_view language, std::uint64_t seed);

// Points for a predicted verdict: one for the verdict and one for the group it fails in; both for an accepted one.
inline constexpr int prediction_points = 2;
[[nodiscard]] int points_for(const ExercisePosed& posed, const ExerciseAnswered& answered);

}  // namespace rehearse
