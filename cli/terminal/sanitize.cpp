#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "rehearse/terminal/text.hpp"

namespace rehearse {
namespace {

struct Spelling {
  char32_t code_point;
  std::string_view ascii;
};

constexpr std::array spellings{
    Spelling{0x00A0, " "},    Spelling{0x00B2, "^2"},  Spelling{0x00B3, "^3"}, Spelling{0x00B7, "*"},  Spelling{0x00D7, "x"},
    Spelling{0x2010, "-"},    Spelling{0x2011, "-"},   Spelling{0x2012, "-"},  Spelling{0x2013, "-"},  Spelling{0x2014, "--"},
    Spelling{0x2018, "'"},    Spelling{0x2019, "'"},   Spelling{0x201C, "\""}, Spelling{0x201D, "\""}, Spelling{0x2022, "*"},
    Spelling{0x2026, "..."},  Spelling{0x2190, "<-"},  Spelling{0x2192, "->"}, Spelling{0x21D2, "=>"}, Spelling{0x2208, "in"},
    Spelling{0x221A, "sqrt"}, Spelling{0x221E, "inf"}, Spelling{0x2248, "~="}, Spelling{0x2260, "!="}, Spelling{0x2264, "<="},
    Spelling{0x2265, ">="},   Spelling{0x22C5, "*"},
};

void append_ascii(std::string& out, char32_t code_point) {
  if (code_point < 0x7F) return out.push_back(static_cast<char>(code_point));
  const auto* found =
      std::find_if(spellings.begin(), spellings.end(), [&](const Spelling& s) { return s.code_point == code_point; });
  if (found != spellings.end()) {
    out += found->ascii;
  } else if (display_width(code_point) > 0) {
    out.push_back('?');
  }
}

// Past the rest of an escape sequence whose ESC was just read: CSI up to its final byte, the string kinds up to BEL or ST.
std::size_t after_escape(std::string_view text, std::size_t position) {
  if (position >= text.size()) return position;
  const char kind = text[position++];
  if (kind == '[') {
    while (position < text.size() && (text[position] < '@' || text[position] > '~')) {
      if (text[position] < ' ') return position;  // broken off
      ++position;
    }
    return std::min(position + 1, text.size());
  }
  if (kind == ']' || kind == 'P' || kind == '_' || kind == '^' || kind == 'X') {
    const std::size_t end = text.find_first_of("\a\x1b\n", position);
    if (end == std::string_view::npos) return text.size();
    if (text[end] == '\a') return end + 1;
    return text.substr(end).starts_with("\x1b\\") ? end + 2 : end;
  }
  if (kind >= ' ' && kind <= '/') {  // designates a charset: ends at the first byte from '0' on
    while (position < text.size() && text[position] >= ' ' && text[position] <= '/') ++position;
    return std::min(position + 1, text.size());
  }
  return kind < ' ' ? position - 1 : position;
}

bool is_unsafe(char32_t c) {
  const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
  const bool bidirectional = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
  const bool separator = c == 0x2028 || c == 0x2029 || c == 0xFEFF;
  return control || bidirectional || separator;
}

}  // namespace

std::string sanitize(std::string_view text, Charset charset) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_code_point(text, i);
    if (c == 0x1B) {
      i = after_escape(text, i);
    } else if (c == '\n') {
      out.push_back('\n');
    } else if (c == '\t') {
      out += "    ";
    } else if (is_unsafe(c)) {
      continue;
    } else if (charset == Charset::ascii) {
      append_ascii(out, c);
    } else {
      append_code_point(out, c);
    }
  }
  return out;
}

std::string sanitize_line(std::string_view text, Charset charset) {
  std::string out = sanitize(text, charset);
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

}  // namespace rehearse
