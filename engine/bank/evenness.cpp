#include "rehearse/bank/evenness.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rehearse {

Evenness examine_evenness(const std::vector<std::int64_t>& counts, const std::vector<std::int64_t>& weights) {
  const auto total = [](const std::vector<std::int64_t>& numbers) {
    return static_cast<double>(std::accumulate(numbers.begin(), numbers.end(), std::int64_t{0}));
  };
  const double draws = total(counts);
  const double all_weights = total(weights);
  Evenness evenness;
  if (counts.size() < 2 || draws <= 0) return evenness;
  double half_g = 0;
  double farthest = -1;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const auto count = static_cast<double>(counts[i]);
    const double expected = draws * static_cast<double>(weights[i]) / all_weights;
    if (count > 0) half_g += count * std::log(count / expected);
    const double off = (count - expected) * (count - expected) / expected;
    if (off <= farthest) continue;
    farthest = off;
    evenness.farthest = i;
  }
  const auto freedom = static_cast<double>(counts.size() - 1);
  if (half_g > freedom) evenness.surprise = std::min(0.0, -half_g + freedom * (1 + std::log(half_g / freedom)));
  return evenness;
}

}  // namespace rehearse
