#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "fault.hpp"
#include "json_reader.hpp"
#include "rehearse/bank/random_stream.hpp"

namespace rehearse {

// [low, high], both included.
struct Range {
  std::int64_t low = 0;
  std::int64_t high = 0;

  [[nodiscard]] bool has(std::int64_t number) const { return number >= low && number <= high; }
};

constexpr std::int64_t max_size = 10'000'000;  // of anything declared

// [low, high] with least <= low <= high <= most.
[[nodiscard]] std::optional<Range> read_range(const JsonReader& json, std::int64_t least, std::int64_t most);

// A size, of which the bounds and small ones come up often.
[[nodiscard]] std::int64_t draw_size(Range range, RandomStream& random);

// The range up to a size, and the size of the range that is nearest to one.
[[nodiscard]] constexpr Range at_most(Range range, std::int64_t size) {
  return {range.low, std::max(range.low, std::min(range.high, size))};
}
[[nodiscard]] constexpr Range exactly(Range range, std::int64_t size) {
  const std::int64_t nearest = std::clamp(size, range.low, range.high);
  return {nearest, nearest};
}

// The first (or the last) size of the range for which a condition holds that stays true from there on (or until there). Where
// it never holds: the end of the range at which it comes nearest.
template <class Condition>
std::int64_t first_size(Range sizes, Condition holds) {
  while (sizes.low < sizes.high) {
    const std::int64_t middle = sizes.low + (sizes.high - sizes.low) / 2;  // below sizes.high
    (holds(middle) ? sizes.high : sizes.low) = holds(middle) ? middle : middle + 1;
  }
  return sizes.low;
}
template <class Condition>
std::int64_t last_size(Range sizes, Condition holds) {
  return -first_size({-sizes.high, -sizes.low}, [&](std::int64_t size) { return holds(-size); });
}

// "3 elements are below the minimum 4"
[[nodiscard]] std::optional<Fault> find_count_fault(std::size_t count, Range range, std::string_view singular,
                                                    std::string_view plural);

// "2 <= nums.length <= 10^4": large round numbers as statements write them.
[[nodiscard]] std::string describe_range(const std::string& name, Range range);
[[nodiscard]] std::string readable(std::int64_t number);

// Counts that stay at the largest 64-bit number once they have reached it: "that many or more".
constexpr std::uint64_t plenty = UINT64_MAX;
[[nodiscard]] std::uint64_t saturated_product(std::uint64_t a, std::uint64_t b);
[[nodiscard]] std::uint64_t saturated_sum(std::uint64_t a, std::uint64_t b);
[[nodiscard]] std::uint64_t count_of(Range range);
// Sequences of each length, of elements of which there are `each`.
[[nodiscard]] std::uint64_t count_sequences(Range length, std::uint64_t each);

}  // namespace rehearse
