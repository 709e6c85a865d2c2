#pragma once

#include <cstdint>
#include <vector>

namespace rehearse {

// Whether independent draws came in the proportions that they should have.
struct Evenness {
  double surprise = 0;       // an upper bound on the natural logarithm of the probability of counts so far off, at most 0
  std::size_t farthest = 0;  // index of the count that is farthest off
};

// The likelihood-ratio chi-square G/2 = sum of count * ln(count / expected), with a bound on its tail that holds for every
// number of draws and not just in the limit (Agrawal, Finite-Sample Concentration of the Multinomial in Relative Entropy,
// 2020): with k outcomes and t = G/2 > k - 1, P(G/2 >= t) <= exp(-t) * (e t / (k - 1))^(k - 1). `weights` are positive, as many
// as counts.
[[nodiscard]] Evenness examine_evenness(const std::vector<std::int64_t>& counts, const std::vector<std::int64_t>& weights);

}  // namespace rehearse
