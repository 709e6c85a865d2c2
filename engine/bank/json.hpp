#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "rehearse/bank/value.hpp"

namespace rehearse {

// A JSON text as read: a Value that may hold objects too, their members in the order of the text.
class Json {
 public:
  using Array = std::vector<Json>;
  using Member = std::pair<std::string, Json>;
  using Object = std::vector<Member>;

  Json() = default;  // null
  explicit Json(bool value) : data_(value) {}
  explicit Json(std::int64_t value) : data_(value) {}
  explicit Json(double value) : data_(value) {}
  explicit Json(std::string value) : data_(std::move(value)) {}
  explicit Json(Array value) : data_(std::move(value)) {}
  explicit Json(Object value) : data_(std::move(value)) {}

  [[nodiscard]] bool is_null() const { return std::holds_alternative<std::monostate>(data_); }
  [[nodiscard]] const bool* boolean() const { return std::get_if<bool>(&data_); }
  [[nodiscard]] const std::int64_t* integer() const { return std::get_if<std::int64_t>(&data_); }
  [[nodiscard]] const double* real() const { return std::get_if<double>(&data_); }
  [[nodiscard]] const std::string* string() const { return std::get_if<std::string>(&data_); }
  [[nodiscard]] const Array* array() const { return std::get_if<Array>(&data_); }
  [[nodiscard]] const Object* object() const { return std::get_if<Object>(&data_); }
  [[nodiscard]] Object* object() { return std::get_if<Object>(&data_); }

  // The member of an object; null if there is none, or if this is no object.
  [[nodiscard]] const Json* find(std::string_view name) const;

  // The same without objects; empty if it holds one.
  [[nodiscard]] std::optional<Value> to_value() const;

 private:
  std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Object> data_;
};

// What is wrong with a JSON text, and where. Line and column count from 1, the column in bytes; `byte` counts from 1, too.
struct JsonFault {
  std::string message;
  std::size_t byte = 1;
  std::size_t line = 1;
  std::size_t column = 1;
};

// Nesting beyond 64, integers beyond 64 bits, a member named twice and invalid UTF-8 are refused.
[[nodiscard]] std::variant<Json, JsonFault> parse_json(std::string_view text);
[[nodiscard]] std::variant<Value, JsonFault> parse_json_value(std::string_view text);  // objects are refused

// RFC 7396.
[[nodiscard]] Json merge_patch(Json target, const Json& patch);

// For messages: a short text of what stands there: `"fast"`, `70000`, `a list`, `an object`.
[[nodiscard]] std::string describe(const Json& json);

}  // namespace rehearse
