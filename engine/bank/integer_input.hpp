#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

enum class IntegerPattern { any, fibonacci, primes, powers_of_two };

struct IntegerInput {
  Range range;
  double special = 0;  // probability of an extreme
  IntegerPattern pattern = IntegerPattern::any;

  [[nodiscard]] static std::optional<IntegerInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const { return Value(draw_number(random)); }
  [[nodiscard]] std::int64_t draw_number(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const IntegerInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t cardinality() const { return count_of(range); }
  [[nodiscard]] Range* numbers() { return &range; }
};

struct BooleanInput {
  [[nodiscard]] static std::optional<BooleanInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] static std::optional<Fault> find_fault(const Value& /*value*/) { return std::nullopt; }
  [[nodiscard]] static Value draw(RandomStream& random) { return Value(random.below(2) == 1); }
  static void describe(const std::string& /*name*/, std::vector<std::string>& /*lines*/) {}
  static void check_narrows(const BooleanInput& /*narrow*/, const Narrowing& /*place*/) {}
  [[nodiscard]] static std::uint64_t cardinality() { return 2; }
};

// The Fibonacci numbers from 1, 2 on that lie in the range, ascending.
[[nodiscard]] std::vector<std::int64_t> fibonacci_numbers(Range range);

}  // namespace rehearse
