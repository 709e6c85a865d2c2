#include "rehearse/judge/workload.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace rehearse {
namespace {

// A linear congruential step (Knuth's MMIX constants).
std::uint64_t step(std::uint64_t state) { return state * 6364136223846793005U + 1442695040888963407U; }

constexpr std::size_t sorted_numbers = 150'000;
constexpr std::size_t table_size = std::size_t{1} << 19U;  // 4 MiB
constexpr int lookups = 1'000'000;
constexpr std::uint32_t sieve_size = 1'000'000;

std::uint64_t sorting(std::uint64_t state) {
  std::vector<std::uint64_t> numbers(sorted_numbers);
  for (auto& number : numbers) number = state = step(state);
  std::sort(numbers.begin(), numbers.end());
  return numbers[sorted_numbers / 2];
}

std::uint64_t looking_up(std::uint64_t state) {
  std::vector<std::uint64_t> table(table_size);
  for (auto& entry : table) entry = state = step(state);
  std::uint64_t at = state;
  for (int i = 0; i < lookups; ++i) at = table[(at >> 20U) % table_size] ^ (at << 1U);
  return at;
}

std::uint64_t counting_primes() {
  std::vector<char> composite(sieve_size, 0);
  std::uint64_t primes = 0;
  for (std::uint32_t i = 2; i < sieve_size; ++i) {
    if (composite[i] != 0) continue;
    ++primes;
    for (std::uint64_t k = std::uint64_t{i} * i; k < sieve_size; k += i) composite[k] = 1;
  }
  return primes;
}

}  // namespace

std::uint64_t do_fixed_work() { return sorting(1) ^ looking_up(2) ^ (counting_primes() << 32U); }

}  // namespace rehearse
