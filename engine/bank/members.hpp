#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "json_reader.hpp"
#include "range.hpp"

namespace rehearse {

// Members that declarations of several kinds have. Absent ones have their defaults: 0, false, the first of the names.
[[nodiscard]] std::optional<double> read_probability(const JsonReader& json, std::string_view name);
[[nodiscard]] std::optional<bool> read_flag(const JsonReader& json, std::string_view name);
[[nodiscard]] std::optional<std::string> read_alphabet(const JsonReader& json);

template <class Enum>
std::optional<Enum> read_enum(const JsonReader& json, std::string_view name, std::span<const std::string_view> names) {
  const auto member = json.find(name);
  if (!member) return Enum{};
  const auto index = member->one_of(names);
  return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
}

// "min" and "max", of 32 or of 64 bits.
[[nodiscard]] std::optional<Range> read_bounds(const JsonReader& json, bool wide);

}  // namespace rehearse
