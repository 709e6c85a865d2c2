#include "text.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>

#include <fmt/format.h>

namespace rehearse {
namespace {

constexpr std::string_view replacement = "\xef\xbf\xbd";  // U+FFFD

struct Character {
  std::uint32_t code = 0;
  std::size_t length = 1;
  bool valid = false;
};

// The UTF-8 character at the front; an overlong form, a surrogate or a cut sequence is one invalid byte.
Character front(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  const std::size_t length = lead >= 0xf0 && lead < 0xf5   ? 4
                             : lead >= 0xe0 && lead < 0xf0 ? 3
                             : lead >= 0xc2 && lead < 0xe0 ? 2
                                                           : 0;
  if (length == 0 || text.size() < length) return {};
  std::uint32_t code = lead & (0x7fU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xc0U) != 0x80U) return {};
    code = (code << 6U) | (byte(i) & 0x3fU);
  }
  constexpr std::uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  if (code < smallest[length] || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return {};
  return {code, length, true};
}

bool invisible(std::uint32_t code) {
  if (code < 0x20) return code != '\n' && code != '\t';
  if (code >= 0x7f && code < 0xa0) return true;
  // Marks of direction, line separators, byte order mark: they change how the text around them reads.
  return code == 0x200e || code == 0x200f || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ||
         code == 0xfeff;
}

// What follows an ESC, ESC itself included: a control sequence, an operating-system command, or two characters.
std::size_t escape_length(std::string_view text) {
  if (text.size() < 2) return text.size();
  std::size_t i = 2;
  if (text[1] == '[') {
    while (i < text.size() && !(text[i] >= '@' && text[i] <= '~')) ++i;
    return std::min(i + 1, text.size());
  }
  if (text[1] == ']') {
    while (i < text.size() && text[i] != '\a' && text[i] != '\x1b' && text[i] != '\n') ++i;
    return i;
  }
  return static_cast<unsigned char>(text[1]) < 0x80 ? 2 : 1;
}

// "1." or "1)" at the front of a line begins a list.
bool begins_numbered_list(std::string_view text) {
  const auto digits = text.find_first_not_of("0123456789");
  return digits != 0 && digits != std::string_view::npos && (text[digits] == '.' || text[digits] == ')');
}

}  // namespace

std::string clock_text(Millis time) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(std::max(time, Millis{0})).count();
  return fmt::format("{:02}:{:02}", seconds / 60, seconds % 60);
}

std::string count_text(long count, std::string_view noun) { return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s"); }

std::string without_controls(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const Character c = front(text);
    std::size_t used = c.length;
    if (c.valid && c.code == 0x1b) {
      used = escape_length(text);
    } else if (!c.valid) {
      out += replacement;
    } else if (!invisible(c.code)) {
      out += text.substr(0, c.length);
    }
    text.remove_prefix(used);
  }
  return out;
}

std::string one_line(std::string_view text, std::size_t characters) {
  std::string flat;
  for (const char c : without_controls(text)) {
    const bool space = c == ' ' || c == '\n' || c == '\t';
    if (space && (flat.empty() || flat.back() == ' ')) continue;
    flat += space ? ' ' : c;
  }
  if (!flat.empty() && flat.back() == ' ') flat.pop_back();
  std::size_t count = 0;
  for (std::size_t i = 0; i < flat.size(); i += front(std::string_view(flat).substr(i)).length) {
    if (++count > characters) return flat.substr(0, i) + "\xe2\x80\xa6";
  }
  return flat;
}

std::string markdown_text(std::string_view text) {
  constexpr std::string_view special = "\\`*_[]<>#|~!&$";
  const std::string flat = one_line(text, 2000);
  std::string out;
  if (flat.starts_with('-') || flat.starts_with('+') || flat.starts_with('=')) out += '\\';
  const std::size_t list_mark = begins_numbered_list(flat) ? flat.find_first_of(".)") : std::string::npos;
  for (std::size_t i = 0; i < flat.size(); ++i) {
    if (special.find(flat[i]) != std::string_view::npos || i == list_mark) out += '\\';
    out += flat[i];
  }
  return out;
}

std::string markdown_block(std::string_view text) {
  const std::string clean = without_controls(text);
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : clean) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(std::max<std::size_t>(longest + 1, 3), '`');
  return fmt::format("{0}\n{1}{2}{0}\n", fence, clean, clean.empty() || clean.back() == '\n' ? "" : "\n");
}

}  // namespace rehearse
