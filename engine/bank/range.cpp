#include "range.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include <fmt/format.h>

namespace rehearse {

std::optional<Range> read_range(const JsonReader& json, std::int64_t least, std::int64_t most) {
  const Json::Array* bounds = json.json() == nullptr ? nullptr : json.json()->array();
  if (bounds == nullptr || bounds->size() != 2) {
    json.report_expected("a range [low, high]");
    return std::nullopt;
  }
  const auto ends = json.elements("bounds", 2, 2);
  const auto low = ends[0].integer(least, most);
  const auto high = ends[1].integer(low.value_or(least), most);
  if (!low || !high) return std::nullopt;
  return Range{*low, *high};
}

std::int64_t draw_size(Range range, RandomStream& random) {
  constexpr std::int64_t small = 8;
  if (range.low == range.high) return range.low;
  switch (random.below(8)) {
    case 0: return range.low;
    case 1: return range.high;
    case 2:
    case 3: return random.between(range.low, std::min(range.high, range.low + small));
    default: return random.between(range.low, range.high);
  }
}

std::optional<Fault> find_count_fault(std::size_t count, Range range, std::string_view singular, std::string_view plural) {
  const auto number = static_cast<std::int64_t>(count);
  if (range.has(number)) return std::nullopt;
  const bool below = number < range.low;
  return Fault{{},
               fmt::format("{} {} {} {} {}", count, count == 1 ? singular : plural, count == 1 ? "is" : "are",
                           below ? "below the minimum" : "above the maximum", below ? range.low : range.high)};
}

std::string readable(std::int64_t number) {
  constexpr std::array<std::pair<std::int64_t, std::string_view>, 4> powers_of_two = {{
      {2147483647, "2^31 - 1"},
      {-2147483648LL, "-2^31"},
      {9223372036854775807LL, "2^63 - 1"},
      {-9223372036854775807LL - 1, "-2^63"},
  }};
  for (const auto& [value, text] : powers_of_two) {
    if (number == value) return std::string(text);
  }
  std::int64_t factor = number;
  int zeros = 0;
  while (factor != 0 && factor % 10 == 0) {
    factor /= 10;
    ++zeros;
  }
  if (zeros < 4 || std::abs(factor) >= 10) return std::to_string(number);
  const std::string power = fmt::format("10^{}", zeros);
  if (std::abs(factor) == 1) return (factor < 0 ? "-" : "") + power;
  return fmt::format("{} * {}", factor, power);
}

std::string describe_range(const std::string& name, Range range) {
  if (range.low == range.high) return fmt::format("{} == {}", name, readable(range.low));
  return fmt::format("{} <= {} <= {}", readable(range.low), name, readable(range.high));
}

std::uint64_t saturated_product(std::uint64_t a, std::uint64_t b) {
  if (a == 0 || b == 0) return 0;
  return a > plenty / b ? plenty : a * b;
}

std::uint64_t saturated_sum(std::uint64_t a, std::uint64_t b) { return a > plenty - b ? plenty : a + b; }

std::uint64_t count_of(Range range) {
  return saturated_sum(static_cast<std::uint64_t>(range.high) - static_cast<std::uint64_t>(range.low), 1);
}

namespace {

std::uint64_t power(std::uint64_t base, std::int64_t exponent) {
  if (base <= 1) return exponent == 0 ? 1 : base;
  std::uint64_t result = 1;
  for (std::int64_t i = 0; i < exponent && result != plenty; ++i) result = saturated_product(result, base);
  return result;
}

}  // namespace

std::uint64_t count_sequences(Range length, std::uint64_t each) {
  if (each == 1) return count_of(length);
  std::uint64_t total = 0;
  for (std::int64_t n = length.low; n <= length.high && total != plenty; ++n) {
    total = saturated_sum(total, power(each, n));
  }
  return total;
}

}  // namespace rehearse
