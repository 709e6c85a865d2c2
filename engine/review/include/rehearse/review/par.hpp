#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/review/finding.hpp"

namespace rehearse {

inline constexpr int own_par_attempts = 10;

// What a task is expected to take.
struct Par {
  Millis par{};
  std::string topic = {};  // the user's own at it; empty: the default of the difficulty (session/profile.hpp)
  int attempts = 0;        // at that topic, so many of which it is the median
};

// After ten attempts at a topic the user's own median replaces the default. Attempts are of several difficulties, so the median
// is taken of their time against the default par, and stands for every difficulty. One that was not solved took longer than any
// that was: while the median is one of those, the default stays. What says nothing of a topic (PastAttempt::rating) does not
// count, nor does past work, whose times nobody measured. Of several topics the most practised one decides, then the first.
[[nodiscard]] Par par_for(std::string_view difficulty, std::span<const std::string> topics,
                          std::span<const ReviewContext::PastAttempt> past);

}  // namespace rehearse
