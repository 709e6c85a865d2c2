#include "rehearse/bank/random_stream.hpp"

#include <bit>

namespace rehearse {
namespace {

__extension__ using Product = unsigned __int128;

}  // namespace

std::uint64_t splitmix64(std::uint64_t& state) {
  std::uint64_t z = (state += 0x9E3779B97F4A7C15ULL);
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31U);
}

RandomStream::RandomStream(std::uint64_t seed) : state_{} {
  for (auto& word : state_) word = splitmix64(seed);
}

std::uint64_t RandomStream::next() {
  const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
  const std::uint64_t shifted = state_[1] << 17U;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= shifted;
  state_[3] = std::rotl(state_[3], 45);
  return result;
}

std::uint64_t RandomStream::below(std::uint64_t n) {
  const std::uint64_t x = next();
  if (n <= (std::uint64_t{1} << 32U)) return ((x >> 32U) * n) >> 32U;
  return static_cast<std::uint64_t>((Product{x} * n) >> 64U);
}

std::int64_t RandomStream::between(std::int64_t low, std::int64_t high) {
  const std::uint64_t count = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
  const std::uint64_t offset = count == 0 ? next() : below(count);
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + offset);
}

double RandomStream::unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

bool RandomStream::chance(double probability) {
  if (probability <= 0) return false;
  return probability >= 1 || unit() < probability;
}

}  // namespace rehearse
