// Which elements an array is drawn with.
#include <algorithm>
#include <array>
#include <bit>
#include <set>
#include <unordered_set>

#include "array_input.hpp"
#include "declaration.hpp"

namespace rehearse {
namespace {

__extension__ using Wide = __int128;

// A partial Fisher-Yates shuffle of the whole range: where at least half of it is needed, rejection would go on and on.
Value::Array dense_integers(std::size_t count, Range range, RandomStream& random) {
  std::vector<std::int64_t> all;
  for (std::int64_t value = range.low;; ++value) {
    all.push_back(value);
    if (value == range.high) break;
  }
  Value::Array elements;
  elements.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    std::swap(all[i], all[i + random.below(all.size() - i)]);
    elements.emplace_back(all[i]);
  }
  return elements;
}

Value::Array distinct_integers(std::size_t count, const IntegerInput& integer, RandomStream& random) {
  if (integer.cardinality() / 2 < count) return dense_integers(count, integer.range, random);
  std::unordered_set<std::int64_t> seen;
  Value::Array elements;
  elements.reserve(count);
  while (elements.size() < count) {
    std::int64_t value = integer.draw_number(random);
    // An extreme comes once; then the range is drawn from, at least half of which is free.
    while (!seen.insert(value).second) value = random.between(integer.range.low, integer.range.high);
    elements.emplace_back(value);
  }
  return elements;
}

Value::Array plain_elements(const ArrayInput& array, std::size_t count, RandomStream& random) {
  constexpr int most_tries = 1000;
  const Declaration& of = array.of.front();
  if (array.distinct) return draw_distinct(count, of, random);
  Value::Array elements;
  elements.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    elements.push_back(draw(of, random));
    if (!array.neighbors_differ || i == 0) continue;
    for (int tries = 0; elements[i] == elements[i - 1]; ++tries) {
      if (tries == most_tries) throw Unsatisfiable{"an element unlike the one before it could not be found by drawing"};
      elements[i] = draw(of, random);
    }
  }
  return elements;
}

// One value, and another one, unlike it if drawing finds one.
std::pair<Value, Value> two_values(const Declaration& of, RandomStream& random) {
  Value first = draw(of, random);
  Value second = draw(of, random);
  for (int tries = 0; tries < 64 && second == first; ++tries) second = draw(of, random);
  return {std::move(first), std::move(second)};
}

Value::Array few_values(const Declaration& of, std::size_t count, RandomStream& random) {
  Value::Array values;
  for (std::size_t i = 0; i < std::min<std::size_t>(3, count); ++i) values.push_back(draw(of, random));
  Value::Array elements;
  for (std::size_t i = 0; i < count; ++i) elements.push_back(values[random.below(values.size())]);
  return elements;
}

Value::Array last_differs(const Declaration& of, std::size_t count, RandomStream& random) {
  if (count == 0) return {};
  auto [all, last] = two_values(of, random);
  Value::Array elements(count, all);
  elements.back() = std::move(last);
  return elements;
}

// The least, the greatest, the second least, the second greatest ...
Value::Array alternated(Value::Array sorted) {
  Value::Array elements;
  elements.reserve(sorted.size());
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    elements.push_back(std::move(sorted[i % 2 == 0 ? i / 2 : sorted.size() - 1 - i / 2]));
  }
  return elements;
}

Value::Array arranged(const ArrayInput& array, std::size_t count, RandomStream& random) {
  Value::Array elements = plain_elements(array, count, random);
  std::sort(elements.begin(), elements.end());
  if (array.pattern == ArrayPattern::reversed) std::reverse(elements.begin(), elements.end());
  if (array.pattern == ArrayPattern::alternating) return alternated(std::move(elements));
  if (array.pattern != ArrayPattern::nearly_sorted || count < 2) return elements;
  for (std::size_t swaps = 1 + count / 20; swaps > 0; --swaps) {
    const std::size_t one = random.below(count);
    std::swap(elements[one], elements[random.below(count)]);
  }
  return elements;
}

Value::Array extremes(Range range, std::size_t count, RandomStream& random) {
  Value::Array elements;
  for (std::size_t i = 0; i < count; ++i) elements.emplace_back(random.below(2) == 0 ? range.low : range.high);
  return elements;
}

Value::Array fibonacci(Range range, std::size_t count, RandomStream& random) {
  const auto numbers = fibonacci_numbers(range);
  const std::size_t start = numbers.empty() ? 0 : random.below(numbers.size());
  Value::Array elements;
  for (std::size_t i = 0; i < count; ++i) {
    elements.emplace_back(numbers.empty() ? random.between(range.low, range.high) : numbers[(start + i) % numbers.size()]);
  }
  return elements;
}

// A sum that is just within 32 bits, or just beyond.
void overflow_sum(Value::Array& elements, Range range, RandomStream& random) {
  constexpr std::array<std::int64_t, 6> edges = {2147483646, 2147483647, 2147483648, -2147483648, -2147483649, -2147483647};
  const auto count = static_cast<Wide>(elements.size());
  const std::int64_t edge = edges.at(random.below(edges.size()));
  const Wide target = std::clamp<Wide>(edge, count * range.low, count * range.high);
  const auto nearest = static_cast<std::int64_t>(target);
  move_sum(elements, range, {nearest, nearest}, random);
}

// The numbers of buckets that a hash map of libstdc++ grows through (measured with g++ 12). A map of Java or
// CPython has a power of two of them.
constexpr std::array<std::int64_t, 19> bucket_counts = {
    13, 29, 59, 127, 257, 541, 1109, 2357, 5087, 10273, 20753, 42043, 85229, 172933, 351061, 712697, 1447153, 2938679, 5967347};

// Keys that fall into one bucket of a map that holds as many.
Value::Array hash_hostile(const ArrayInput& array, std::size_t count, RandomStream& random) {
  const auto& integer = std::get<IntegerInput>(array.of.front().kind);
  const auto size = static_cast<std::int64_t>(std::max<std::size_t>(count, 1));
  const auto* prime = std::lower_bound(bucket_counts.begin(), bucket_counts.end() - 1, size);
  const std::int64_t buckets =
      random.below(2) == 0 ? *prime : static_cast<std::int64_t>(std::bit_ceil(static_cast<std::uint64_t>(2 * size)));
  const auto [low, high] = integer.range;
  const std::int64_t least = low / buckets + (low % buckets > 0 ? 1 : 0);
  const std::int64_t greatest = high / buckets - (high % buckets < 0 ? 1 : 0);
  if (least > greatest) return plain_elements(array, count, random);
  const std::uint64_t multiples = count_of({least, greatest});
  Value::Array elements;
  if (!array.distinct) {
    for (std::size_t i = 0; i < count; ++i) elements.emplace_back(buckets * random.between(least, greatest));
    return elements;
  }
  const auto hostile = static_cast<std::size_t>(std::min<std::uint64_t>(count, multiples));
  elements = distinct_integers(hostile, IntegerInput{{least, greatest}}, random);
  std::unordered_set<std::int64_t> seen;
  for (Value& element : elements) {
    element = Value(*element.integer() * buckets);
    seen.insert(*element.integer());
  }
  if (hostile == count) return elements;
  // What is left is filled with the least numbers that are free.
  for (std::int64_t next = low; elements.size() < count; ++next) {
    if (seen.insert(next).second) elements.emplace_back(next);
  }
  return elements;
}

Value::Array patterned(const ArrayInput& array, std::size_t count, RandomStream& random) {
  const Declaration& of = array.of.front();
  const auto range = [&] { return std::get<IntegerInput>(of.kind).range; };
  switch (array.pattern) {
    case ArrayPattern::any: break;
    case ArrayPattern::all_equal: return count == 0 ? Value::Array() : Value::Array(count, rehearse::draw(of, random));
    case ArrayPattern::few_values: return few_values(of, count, random);
    case ArrayPattern::sorted:
    case ArrayPattern::reversed:
    case ArrayPattern::nearly_sorted:
    case ArrayPattern::alternating: return arranged(array, count, random);
    case ArrayPattern::extremes: return extremes(range(), count, random);
    case ArrayPattern::sum_overflow: {
      Value::Array elements = plain_elements(array, count, random);
      overflow_sum(elements, range(), random);
      return elements;
    }
    case ArrayPattern::last_differs: return last_differs(of, count, random);
    case ArrayPattern::fibonacci: return fibonacci(range(), count, random);
    case ArrayPattern::hash_hostile: return hash_hostile(array, count, random);
  }
  return plain_elements(array, count, random);
}

}  // namespace

Value::Array draw_distinct(std::size_t count, const Declaration& of, RandomStream& random) {
  if (cardinality(of) < count) throw Unsatisfiable{"there are fewer different elements than are asked for"};
  if (const auto* integer = std::get_if<IntegerInput>(&of.kind)) return distinct_integers(count, *integer, random);
  std::set<Value> seen;
  Value::Array elements;
  elements.reserve(count);
  const std::size_t most_tries = 64 * count + 10'000;
  for (std::size_t tries = 0; elements.size() < count; ++tries) {
    if (tries == most_tries) {
      throw Unsatisfiable{"the distinct elements could not be found by drawing: allow more different ones, or fewer elements"};
    }
    Value value = draw(of, random);
    if (seen.insert(value).second) elements.push_back(std::move(value));
  }
  return elements;
}

Range sizes_for_sum(Range sizes, Range elements, Range sum) {
  const auto least_fits = [&](std::int64_t size) { return Wide{size} * elements.low <= sum.high; };
  const auto greatest_fits = [&](std::int64_t size) { return Wide{size} * elements.high >= sum.low; };
  // Longer arrays have lesser least sums where there are negative elements, greater ones where there are not.
  Range result = sizes;
  if (elements.low < 0) {
    result.low = std::max(result.low, first_size(sizes, least_fits));
  } else {
    result.high = std::min(result.high, last_size(sizes, least_fits));
  }
  if (elements.high > 0) {
    result.low = std::max(result.low, first_size(sizes, greatest_fits));
  } else {
    result.high = std::min(result.high, last_size(sizes, greatest_fits));
  }
  const auto is_met = [&](std::int64_t size) { return least_fits(size) && greatest_fits(size); };
  return result.low <= result.high && is_met(result.low) && is_met(result.high) ? result : Range{1, 0};
}

void move_sum(Value::Array& numbers, Range range, Range sum, RandomStream& random) {
  const auto count = static_cast<Wide>(numbers.size());
  Wide total = 0;
  for (const Value& number : numbers) total += *number.integer();
  if (total >= sum.low && total <= sum.high) return;
  const auto least = static_cast<std::int64_t>(std::max<Wide>(sum.low, count * range.low));
  const auto greatest = static_cast<std::int64_t>(std::min<Wide>(sum.high, count * range.high));
  const Wide target = random.between(least, greatest);
  // Down from the top or up from the bottom, each number keeps the same share of its distance from the other end.
  const bool down = target < total;
  const std::int64_t end = down ? range.low : range.high;
  const Wide have = down ? total - count * end : count * end - total;
  const Wide want = down ? target - count * end : count * end - target;
  Wide left = want;
  for (Value& number : numbers) {
    const Wide distance = down ? Wide{*number.integer()} - end : Wide{end} - *number.integer();
    const Wide kept = distance * want / have;
    left -= kept;
    number = Value(static_cast<std::int64_t>(down ? end + kept : end - kept));
  }
  for (std::size_t i = 0; left > 0; i = (i + 1) % numbers.size()) {
    const std::int64_t number = *numbers[i].integer();
    if (number == (down ? range.high : range.low)) continue;
    numbers[i] = Value(down ? number + 1 : number - 1);
    --left;
  }
}

Value::Array draw_elements(const ArrayInput& array, std::size_t count, RandomStream& random) {
  Value::Array elements = patterned(array, count, random);
  if (array.sum) move_sum(elements, std::get<IntegerInput>(array.of.front().kind).range, *array.sum, random);
  return elements;
}

}  // namespace rehearse
