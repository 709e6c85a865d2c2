#include "plain_text.hpp"

#include <algorithm>
#include <cstdint>

namespace rehearse {
namespace {

constexpr std::uint32_t escape = 0x1bU;
constexpr std::uint32_t no_character = 0xffffffffU;
constexpr std::string_view replacement = "\xef\xbf\xbd";

struct Character {
  std::uint32_t point = no_character;  // or what is no UTF-8
  std::size_t length = 1;
};

// RFC 3629: no surrogates, nothing overlong, nothing above U+10FFFF.
Character first_character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const std::uint32_t first = byte(0);
  if (first < 0x80U) return {first, 1};
  const std::size_t length = first < 0xc2U ? 0 : first < 0xe0U ? 2 : first < 0xf0U ? 3 : first < 0xf5U ? 4 : 0;
  if (length == 0) return {};
  std::uint32_t point = first & (0xffU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xc0U) != 0x80U) return {};
    point = point << 6U | (byte(i) & 0x3fU);
  }
  constexpr std::uint32_t least[] = {0, 0, 0x80U, 0x800U, 0x10000U};
  if (point < least[length] || point > 0x10ffffU || (point >= 0xd800U && point < 0xe000U)) return {};
  return {point, length};
}

bool is_hidden(std::uint32_t point) {
  const auto within = [point](std::uint32_t low, std::uint32_t high) { return point >= low && point <= high; };
  if (point == '\t') return false;
  return point < 0x20U || within(0x7fU, 0x9fU) || within(0x200eU, 0x200fU) || within(0x2028U, 0x202eU) ||
         within(0x2066U, 0x2069U) || point == 0x061cU || point == 0xfeffU;
}

bool is_between(char c, char low, char high) { return c >= low && c <= high; }

// How long the sequence is of which `rest` is what follows its introducer (ECMA-48): of CSI, up to its final byte; of a string
// such as a window's title, up to BEL or ESC \; of any other, the bytes between and the final one.
std::size_t sequence_length(char introducer, std::string_view rest) {
  std::size_t i = 0;
  if (introducer == '[') {
    while (i < rest.size() && is_between(rest[i], ' ', '?')) ++i;
    return std::min(i + 1, rest.size());
  }
  if (introducer == ']' || introducer == 'P' || introducer == 'X' || introducer == '^' || introducer == '_') {
    while (i < rest.size() && rest[i] != '\a' && rest[i] != '\x1b') ++i;
    if (i + 1 < rest.size() && rest[i] == '\x1b' && rest[i + 1] == '\\') return i + 2;
    return i < rest.size() && rest[i] == '\a' ? i + 1 : i;
  }
  if (!is_between(introducer, ' ', '/')) return 0;
  while (i < rest.size() && is_between(rest[i], ' ', '/')) ++i;
  return std::min(i + 1, rest.size());
}

// The introducer of a C1 control character, as it is written after ESC; 0 if it introduces nothing.
char c1_introducer(std::uint32_t point) {
  const bool introduces = point == 0x90U || point == 0x98U || (point >= 0x9bU && point <= 0x9fU && point != 0x9cU);
  return introduces ? static_cast<char>(point - 0x40U) : '\0';
}

}  // namespace

std::string plain_line(std::string_view line) {
  std::string text;
  while (!line.empty()) {
    const Character character = first_character(line);
    const std::string_view bytes = line.substr(0, character.length);
    line.remove_prefix(character.length);
    if (character.point == escape && !line.empty()) {
      const char introducer = line.front();
      if (!is_between(introducer, ' ', '~')) continue;
      line.remove_prefix(1);
      line.remove_prefix(sequence_length(introducer, line));
    } else if (const char introducer = c1_introducer(character.point); introducer != '\0') {
      line.remove_prefix(sequence_length(introducer, line));
    } else if (character.point == no_character) {
      text += replacement;
    } else if (!is_hidden(character.point)) {
      text += bytes;
    }
  }
  return text;
}

std::string plain_text_in_one_line(std::string_view text) {
  std::string line;
  for (;;) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    line += plain_line(text.substr(0, end));
    if (end >= text.size()) return line;
    text.remove_prefix(end + 1);
    line += text.empty() ? "" : " | ";
  }
}

}  // namespace rehearse
