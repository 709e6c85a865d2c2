#pragma once

#include <optional>
#include <span>
#include <vector>

#include "rehearse/base/calendar.hpp"
#include "rehearse/review/fsrs.hpp"

// A topic in memory: rated, as a pattern's card is, by every attempt at any of its problems.
namespace rehearse {

struct RatedMoment {
  Millis wall{};
  Rating rating = Rating::good;
};

struct RatedMemory {
  Memory memory;
  Day rated{};
};

// What is left of each, in the order of the moments, which must not decrease.
[[nodiscard]] std::vector<RatedMemory> replay_ratings(std::span<const RatedMoment> ratings, const FsrsParameters& fsrs);

[[nodiscard]] double retrievability_on(Day day, const RatedMemory& left, const FsrsParameters& fsrs);

}  // namespace rehearse
