#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "rehearse/base/result.hpp"

namespace rehearse {

// An argument or an answer: the JSON values that LeetCode's notation needs. Integers are exact over the whole of int64.
// Linked lists are arrays of numbers; trees are arrays in level order with null for a missing child.
class Value {
 public:
  using Array = std::vector<Value>;

  Value() = default;  // null
  explicit Value(bool value) : data_(value) {}
  explicit Value(std::int64_t value) : data_(value) {}
  explicit Value(double value) : data_(value) {}
  explicit Value(std::string value) : data_(std::move(value)) {}
  explicit Value(Array value) : data_(std::move(value)) {}

  [[nodiscard]] bool is_null() const { return std::holds_alternative<std::monostate>(data_); }
  [[nodiscard]] const bool* boolean() const { return std::get_if<bool>(&data_); }
  [[nodiscard]] const std::int64_t* integer() const { return std::get_if<std::int64_t>(&data_); }
  [[nodiscard]] const double* real() const { return std::get_if<double>(&data_); }
  [[nodiscard]] const std::string* string() const { return std::get_if<std::string>(&data_); }
  [[nodiscard]] const Array* array() const { return std::get_if<Array>(&data_); }
  [[nodiscard]] Array* array() { return std::get_if<Array>(&data_); }

  friend bool operator==(const Value& a, const Value& b) { return a.data_ == b.data_; }
  // A total order (by kind, then by content), for comparing without regard to order.
  friend bool operator<(const Value& a, const Value& b) { return a.data_ < b.data_; }

 private:
  std::variant<std::monostate, bool, std::int64_t, double, std::string, Array> data_;
};

// Compact JSON: no spaces, integers exact, doubles at their shortest exact form, invalid UTF-8 replaced.
[[nodiscard]] std::string to_json(const Value& value);

// As to_json, with a space after each comma, cut to about `max_bytes` with " ..." at the end.
[[nodiscard]] std::string to_display(const Value& value, std::size_t max_bytes = 400);

// The error says what is wrong and at which byte. Objects are refused; nesting beyond 64 is refused.
[[nodiscard]] Result<Value> parse_value(std::string_view json);

}  // namespace rehearse
