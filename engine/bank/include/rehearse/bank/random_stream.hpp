#pragma once

#include <array>
#include <cstdint>

namespace rehearse {

// The next number of splitmix64 (Steele, Lea, Flood 2014), which moves the state on.
[[nodiscard]] std::uint64_t splitmix64(std::uint64_t& state);

// Random numbers that are the same on every platform: xoshiro256** (Blackman, Vigna 2018), seeded by four numbers of
// splitmix64.
class RandomStream {
 public:
  explicit RandomStream(std::uint64_t seed);
  explicit RandomStream(const std::array<std::uint64_t, 4>& state) : state_(state) {}

  std::uint64_t next();

  // In [0, n), n > 0: (x >> 32) * n >> 32 for n up to 2^32, the high half of the 128-bit product x * n above (x = next()).
  std::uint64_t below(std::uint64_t n);

  // In [low, high], low <= high; the whole of 64 bits is a range, too.
  std::int64_t between(std::int64_t low, std::int64_t high);

  // In [0, 1): (next() >> 11) * 2^-53.
  double unit();

  // unit() < probability; draws nothing where the outcome is certain (probability <= 0 or >= 1).
  bool chance(double probability);

 private:
  std::array<std::uint64_t, 4> state_;
};

}  // namespace rehearse
