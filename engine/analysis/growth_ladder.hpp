#pragma once

#include <cstdint>
#include <vector>

namespace rehearse {

// `count` sizes or fewer, rising from `least` to `most` by about the same factor, each once.
[[nodiscard]] std::vector<std::int64_t> geometric_sizes(std::int64_t least, std::int64_t most, int count);

// Sizes to look at first, rising from `least` to `most` by `factor` at most.
[[nodiscard]] std::vector<std::int64_t> scouting_sizes(std::int64_t least, std::int64_t most);

// What the next size may cost, from the two before: by the exponent that they show, a little more, and the square of their
// ratio where that is as an exponential's.
[[nodiscard]] double foreseen_cost(double n_before, double cost_before, double n, double cost, double n_next);

}  // namespace rehearse
