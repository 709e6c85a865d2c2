#include "whole_number.hpp"

#include <charconv>

#include <fmt/format.h>

namespace rehearse {

Result<std::optional<int>> whole_number(const Invocation& arguments, std::string_view key) {
  const auto text = arguments.value(key);
  if (!text) return std::optional<int>();
  int value = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (error != std::errc() || end != text->data() + text->size()) {
    return unexpected(ErrorCode::bad_input, fmt::format("--{} is a whole number, not \"{}\"", key, *text));
  }
  return std::optional(value);
}

}  // namespace rehearse
