#include "integer_input.hpp"

#include <algorithm>
#include <array>

#include "members.hpp"

namespace rehearse {
namespace {

__extension__ using Product = unsigned __int128;

std::uint64_t power_modulo(std::uint64_t base, std::uint64_t exponent, std::uint64_t modulus) {
  std::uint64_t result = 1;
  for (base %= modulus; exponent != 0; exponent /= 2) {
    if (exponent % 2 == 1) result = static_cast<std::uint64_t>(Product{result} * base % modulus);
    base = static_cast<std::uint64_t>(Product{base} * base % modulus);
  }
  return result;
}

// Miller-Rabin; with the first twelve primes as bases it is exact for 64 bits.
bool is_prime(std::uint64_t n) {
  constexpr std::array<std::uint64_t, 12> bases = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};
  for (const std::uint64_t base : bases) {
    if (n % base == 0) return n == base;
  }
  if (n < 2) return false;
  std::uint64_t odd = n - 1;
  int twos = 0;
  for (; odd % 2 == 0; odd /= 2) ++twos;
  return std::all_of(bases.begin(), bases.end(), [&](std::uint64_t base) {
    std::uint64_t x = power_modulo(base, odd, n);
    if (x == 1 || x == n - 1) return true;
    for (int i = 1; i < twos; ++i) {
      x = static_cast<std::uint64_t>(Product{x} * x % n);
      if (x == n - 1) return true;
    }
    return false;
  });
}

// The first prime from a random number on, else the last one before it.
std::int64_t draw_prime(Range range, RandomStream& random) {
  const std::int64_t low = std::max<std::int64_t>(range.low, 2);
  if (low > range.high) return random.between(range.low, range.high);
  const std::int64_t start = random.between(low, range.high);
  for (std::int64_t n = start;; ++n) {
    if (is_prime(static_cast<std::uint64_t>(n))) return n;
    if (n == range.high) break;
  }
  for (std::int64_t n = start; n >= low; --n) {
    if (is_prime(static_cast<std::uint64_t>(n))) return n;
  }
  return start;
}

// 2^k - 1, 2^k and 2^k + 1 from 2 on, and their negatives, that lie in the range, ascending.
std::vector<std::int64_t> powers_of_two(Range range) {
  std::vector<std::int64_t> numbers;
  for (int k = 1; k < 63; ++k) {
    for (std::int64_t near = -1; near <= 1; ++near) {
      const std::int64_t number = (std::int64_t{1} << k) + near;
      for (const std::int64_t signed_number : {number, -number}) {
        if (range.has(signed_number)) numbers.push_back(signed_number);
      }
    }
  }
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

std::int64_t draw_pattern(const IntegerInput& integer, RandomStream& random) {
  switch (integer.pattern) {
    case IntegerPattern::any: break;
    case IntegerPattern::primes: return draw_prime(integer.range, random);
    case IntegerPattern::powers_of_two:
      if (const auto numbers = powers_of_two(integer.range); !numbers.empty()) return numbers[random.below(numbers.size())];
      break;
    case IntegerPattern::fibonacci:
      // The two greatest: neighbours take the algorithm of Euclid the most steps.
      if (const auto numbers = fibonacci_numbers(integer.range); !numbers.empty()) {
        return numbers[numbers.size() - 1 - random.below(std::min<std::size_t>(2, numbers.size()))];
      }
      break;
  }
  return random.between(integer.range.low, integer.range.high);
}

}  // namespace

std::vector<std::int64_t> fibonacci_numbers(Range range) {
  std::vector<std::int64_t> numbers;
  std::int64_t one = 1;
  std::int64_t next = 2;
  for (bool fits = true; fits && one <= range.high;) {
    if (one >= range.low) numbers.push_back(one);
    std::int64_t sum = 0;
    fits = !__builtin_add_overflow(one, next, &sum);
    one = next;
    next = sum;
  }
  return numbers;
}

std::optional<IntegerInput> IntegerInput::read(const JsonReader& json, const Type& type) {
  static constexpr std::array<std::string_view, 4> patterns = {"any", "fibonacci", "primes", "powers_of_two"};
  if (!json.is_object("a declaration", {"kind", "min", "max", "special", "pattern"})) return std::nullopt;
  const auto range = read_bounds(json, type.kind == TypeKind::long_type);
  const auto special = read_probability(json, "special");
  const auto pattern = read_enum<IntegerPattern>(json, "pattern", patterns);
  if (!range || !special || !pattern) return std::nullopt;
  return IntegerInput{*range, *special, *pattern};
}

std::optional<Fault> IntegerInput::find_fault(const Value& value) const {
  const std::int64_t number = *value.integer();
  if (number < range.low) return Fault{{}, fmt::format("{} is below the minimum {}", number, range.low)};
  if (number > range.high) return Fault{{}, fmt::format("{} is above the maximum {}", number, range.high)};
  return std::nullopt;
}

std::int64_t IntegerInput::draw_number(RandomStream& random) const {
  const auto [low, high] = range;
  if (random.chance(special)) {
    std::vector<std::int64_t> extremes = {low, high};
    for (const std::int64_t extreme : {std::int64_t{0}, std::int64_t{1}, std::int64_t{-1}}) {
      if (extreme > low && extreme < high) extremes.push_back(extreme);
    }
    return extremes[random.below(extremes.size())];
  }
  return draw_pattern(*this, random);
}

void IntegerInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  lines.push_back(describe_range(name, range));
}

void IntegerInput::check_narrows(const IntegerInput& narrow, const Narrowing& place) const {
  if (narrow.range.low < range.low) place.widened("min", narrow.range.low, range.low);
  if (narrow.range.high > range.high) place.widened("max", narrow.range.high, range.high);
}

std::optional<BooleanInput> BooleanInput::read(const JsonReader& json, const Type& /*type*/) {
  if (!json.is_object("a declaration", {"kind"})) return std::nullopt;
  return BooleanInput{};
}

}  // namespace rehearse
