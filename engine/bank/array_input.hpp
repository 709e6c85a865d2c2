#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

enum class ElementOrder { any, ascending, descending };
// What drawn arrays look like; asks for nothing of a case.
enum class ArrayPattern {
  any,
  all_equal,
  few_values,
  sorted,
  reversed,
  nearly_sorted,
  alternating,
  extremes,
  sum_overflow,
  last_differs,
  fibonacci,
  hash_hostile
};

struct ArrayInput {
  Range size;
  std::vector<Declaration> of;  // exactly one
  bool distinct = false;
  ElementOrder order = ElementOrder::any;
  double special = 0;             // probability of the smallest or the largest size
  bool is_linked = false;         // a ListNode
  std::optional<Range> sum = {};  // of integers
  bool neighbors_differ = false;  // no element equals the one before it
  ArrayPattern pattern = ArrayPattern::any;

  [[nodiscard]] static std::optional<ArrayInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const ArrayInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t cardinality() const;
  [[nodiscard]] std::uint64_t volume() const;
  [[nodiscard]] bool may_give_up() const;
  [[nodiscard]] Range* sizes(std::string_view member) { return member == "size" ? &size : nullptr; }
};

// Throws Unsatisfiable.
[[nodiscard]] Value::Array draw_elements(const ArrayInput& array, std::size_t count, RandomStream& random);

// Numbers of the range that come to a sum within `sum`, as near to `numbers` as can be: a sum outside is moved to one drawn
// from within, every number by the same share of what it can give. `count` numbers of the range must be able to come to such a
// sum.
void move_sum(Value::Array& numbers, Range range, Range sum, RandomStream& random);
// The sizes for which there is such a sum; low above high where there are none.
[[nodiscard]] Range sizes_for_sum(Range sizes, Range elements, Range sum);

// Numbers by size whatever their kind, all else by Value's own order.
[[nodiscard]] bool comes_before(const Value& a, const Value& b);
[[nodiscard]] std::optional<Fault> find_order_fault(const Value::Array& elements, ElementOrder order);
[[nodiscard]] std::optional<Fault> find_repetition_fault(const Value::Array& elements);
[[nodiscard]] std::optional<Fault> find_elements_fault(const Value::Array& elements, const Declaration& of);

}  // namespace rehearse
