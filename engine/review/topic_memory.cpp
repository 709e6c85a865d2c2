#include "topic_memory.hpp"

namespace rehearse {

std::vector<RatedMemory> replay_ratings(std::span<const RatedMoment> ratings, const FsrsParameters& fsrs) {
  std::vector<RatedMemory> left;
  left.reserve(ratings.size());
  for (const RatedMoment& rated : ratings) {
    const Day day = local_day(rated.wall);
    const Memory memory =
        left.empty() ? first_memory(fsrs, rated.rating)
                     : next_memory(fsrs, left.back().memory, rated.rating, static_cast<int>((day - left.back().rated).count()));
    left.push_back({memory, day});
  }
  return left;
}

double retrievability_on(Day day, const RatedMemory& left, const FsrsParameters& fsrs) {
  return retrievability(fsrs, static_cast<double>((day - left.rated).count()), left.memory.stability);
}

}  // namespace rehearse
