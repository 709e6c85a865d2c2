#pragma once

#include <optional>

#include "rehearse/bank/comparison.hpp"

namespace rehearse {

// The layers of Comparison::accepts. An integer and a double of the same value are the same: languages print them differently.
[[nodiscard]] bool same_in_order(const Comparison& comparison, const Value& answer, const Value& output);
[[nodiscard]] bool same_in_any_order(const Comparison& comparison, const Value::Array& answer, const Value::Array& output);

// The form in which two values that are the same in exact comparison are equal: whole doubles as integers, and the elements of
// arrays sorted in the layers whose order does not matter.
[[nodiscard]] Value canonical(const Comparison& comparison, const Value& value);

// NaN has no place in an order, and nothing is near to it or to what is infinite.
[[nodiscard]] bool is_finite(const Value& value);

// One element of an answer whose elements may come in any order.
[[nodiscard]] bool accepts_element(const Comparison& comparison, const Value& answer, const Value& output);

// After pairing off as many elements as possible: the first of the answer that is missing, the first of the output that is
// left.
struct Leftovers {
  std::optional<Value> missing;
  std::optional<Value> surplus;
};
[[nodiscard]] Leftovers leftovers(const Comparison& comparison, const Value::Array& answer, const Value::Array& output);

}  // namespace rehearse
