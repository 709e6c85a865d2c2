#include "utf8.hpp"

#include <array>

#include <fmt/format.h>

namespace rehearse {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

unsigned byte_at(std::string_view text, std::size_t index) { return static_cast<unsigned char>(text[index]); }

}  // namespace

CodePoint decode_utf8(std::string_view text) {
  const unsigned lead = byte_at(text, 0);
  if (lead < 0x80) return {lead, 1, true};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {};
  constexpr std::array<unsigned, 5> lead_mask = {0, 0, 0x1F, 0x0F, 0x07};
  constexpr std::array<char32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
  char32_t value = lead & lead_mask.at(length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte_at(text, i) & 0xC0U) != 0x80U) return {};
    value = (value << 6U) | (byte_at(text, i) & 0x3FU);
  }
  if (value < least.at(length) || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return {};
  return {value, length, true};
}

bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

std::optional<std::string> find_text_fault(std::string_view text, TextForm form) {
  int line = 1;
  int column = 1;
  while (!text.empty()) {
    const CodePoint point = decode_utf8(text);
    if (!point.valid) return fmt::format("line {}, column {}: not UTF-8 (byte 0x{:02X})", line, column, byte_at(text, 0));
    const bool welcome = form == TextForm::many_lines && (point.value == '\n' || point.value == '\t');
    if (is_control(point.value) && !welcome) {
      return fmt::format("line {}, column {}: a control character (U+{:04X})", line, column,
                         static_cast<unsigned>(point.value));
    }
    ++column;
    if (point.value == '\n') {
      ++line;
      column = 1;
    }
    text.remove_prefix(point.bytes);
  }
  return std::nullopt;
}

std::string printable(std::string_view text, std::size_t max_bytes) {
  std::string out;
  while (!text.empty()) {
    const CodePoint point = decode_utf8(text);
    if (out.size() + point.bytes > max_bytes) return out + "...";
    if (point.valid && !is_control(point.value)) {
      out += text.substr(0, point.bytes);
    } else {
      out += replacement;
    }
    text.remove_prefix(point.bytes);
  }
  return out;
}

}  // namespace rehearse
