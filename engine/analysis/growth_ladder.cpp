#include "growth_ladder.hpp"

#include <algorithm>
#include <cmath>

namespace rehearse {

std::vector<std::int64_t> geometric_sizes(std::int64_t least, std::int64_t most, int count) {
  least = std::max<std::int64_t>(1, least);
  most = std::max(least, most);
  std::vector<std::int64_t> sizes{least};
  const double factor = std::pow(static_cast<double>(most) / static_cast<double>(least), 1.0 / std::max(1, count - 1));
  double size = static_cast<double>(least);
  for (int i = 1; i < count; ++i) {
    size *= factor;
    // Where whole numbers are further apart than the factor, each comes once.
    const std::int64_t next = std::min(most, std::max(sizes.back() + 1, static_cast<std::int64_t>(std::llround(size))));
    if (next > sizes.back()) sizes.push_back(next);
  }
  if (sizes.back() < most) sizes.push_back(most);
  return sizes;
}

std::vector<std::int64_t> scouting_sizes(std::int64_t least, std::int64_t most) {
  constexpr double small = 64;  // up to which an exponential may still end
  least = std::max<std::int64_t>(1, least);
  if (most >= 64 * least) least = std::max<std::int64_t>(least, 4);
  std::vector<std::int64_t> sizes{least};
  while (sizes.back() < most) {
    const auto size = static_cast<double>(sizes.back());
    const double factor = size < small ? 1.6 : 4;
    const auto next = std::max(sizes.back() + 1, static_cast<std::int64_t>(size * factor));
    // No short last step: the end is the next one.
    sizes.push_back(static_cast<double>(next) * 1.4 > static_cast<double>(most) ? most : next);
  }
  return sizes;
}

double foreseen_cost(double n_before, double cost_before, double n, double cost, double n_next) {
  if (cost_before <= 0 || n <= n_before) return cost * (n_next / n) * (n_next / n);
  const double exponent = std::max(0.0, std::log(cost / cost_before) / std::log(n / n_before));
  constexpr double steeper_than_a_polynomial = 4.5;
  if (exponent > steeper_than_a_polynomial) {
    return cost * std::pow(cost / cost_before, (n_next - n) / (n - n_before));
  }
  return cost * std::pow(n_next / n, std::min(exponent + 0.3, 4.0));
}

}  // namespace rehearse
