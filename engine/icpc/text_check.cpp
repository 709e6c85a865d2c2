#include "text_check.hpp"

#include <algorithm>
#include <cstdint>

namespace rehearse {
namespace {

constexpr std::size_t most_shown = 120;

// Length of the well-formed sequence that a text begins with (RFC 3629) and its code point; 0 if there is none.
std::size_t decode(std::string_view text, std::uint32_t& value) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const unsigned first = byte(0);
  const std::size_t length = first < 0x80U   ? 1
                             : first < 0xc2U ? 0
                             : first < 0xe0U ? 2
                             : first < 0xf0U ? 3
                             : first < 0xf5U ? 4
                                             : 0;
  if (length == 0) return 0;
  value = length == 1 ? first : first & (0xffU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xc0U) != 0x80U) return 0;
    value = value << 6U | (byte(i) & 0x3fU);
  }
  const bool overlong = (length == 3 && value < 0x800U) || (length == 4 && value < 0x10000U);
  return overlong || value > 0x10ffffU || (value >= 0xd800U && value < 0xe000U) ? 0 : length;
}

bool is_control(std::uint32_t c) {
  return c < 0x20U || (c >= 0x7fU && c < 0xa0U) || c == 0x61cU || c == 0x200eU || c == 0x200fU ||
         (c >= 0x2028U && c <= 0x202eU) || (c >= 0x2066U && c <= 0x2069U) || c == 0xfeffU;
}

template <class Keep>
std::string filtered(std::string_view text, Keep keep) {
  std::string kept;
  while (!text.empty()) {
    std::uint32_t value = 0;
    const std::size_t length = decode(text, value);
    if (length > 0 && keep(value)) kept += text.substr(0, length);
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return kept;
}

}  // namespace

bool is_plain_name(std::string_view name) {
  return filtered(name, [](std::uint32_t c) { return !is_control(c); }).size() == name.size();
}

std::string shown_name(std::string_view name) {
  std::string shown = filtered(name.substr(0, most_shown), [](std::uint32_t c) { return !is_control(c); });
  return "\"" + shown + (name.size() > most_shown ? "...\"" : "\"");
}

std::string plain_text_of(std::string_view text) {
  return filtered(text, [](std::uint32_t c) { return c == '\n' || c == '\t' || !is_control(c); });
}

}  // namespace rehearse
