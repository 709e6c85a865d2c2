#include "rehearse/terminal/text.hpp"

#include <clocale>
#include <cwchar>

#include <langinfo.h>
#include <locale.h>

namespace rehearse {
namespace {

constexpr char32_t replacement = 0xFFFD;

// wcwidth() knows only the process's locale; the width of a character must not depend on it.
class Utf8Locale {
 public:
  Utf8Locale() : locale_(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {}
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;
  ~Utf8Locale() {
    if (locale_ != nullptr) freelocale(locale_);
  }
  [[nodiscard]] int width(char32_t code_point) const {
    if (locale_ == nullptr) return 1;
    const locale_t previous = uselocale(locale_);
    const int width = wcwidth(static_cast<wchar_t>(code_point));
    uselocale(previous);
    return width < 0 ? 0 : width;
  }

 private:
  locale_t locale_;
};

struct LeadByte {
  int length;  // 0: not a lead byte
  char32_t bits;
  char32_t smallest;  // anything below is an overlong form
};

constexpr LeadByte lead_byte(unsigned char byte) {
  if (byte < 0x80) return {1, byte, 0};
  if ((byte & 0xE0U) == 0xC0) return {2, byte & 0x1FU, 0x80};
  if ((byte & 0xF0U) == 0xE0) return {3, byte & 0x0FU, 0x800};
  if ((byte & 0xF8U) == 0xF0) return {4, byte & 0x07U, 0x10000};
  return {0, 0, 0};
}

}  // namespace

Charset locale_charset() {
  const locale_t locale = newlocale(LC_CTYPE_MASK, "", nullptr);
  if (locale == nullptr) return Charset::ascii;
  const std::string_view codeset = nl_langinfo_l(CODESET, locale);
  const Charset charset = codeset == "UTF-8" ? Charset::utf8 : Charset::ascii;
  freelocale(locale);
  return charset;
}

char32_t next_code_point(std::string_view text, std::size_t& position) {
  const LeadByte lead = lead_byte(static_cast<unsigned char>(text[position]));
  const std::size_t start = position++;
  if (lead.length == 0) return replacement;
  char32_t code_point = lead.bits;
  std::size_t end = start + 1;
  for (int i = 1; i < lead.length; ++i, ++end) {
    if (end >= text.size()) return replacement;
    const auto byte = static_cast<unsigned char>(text[end]);
    if ((byte & 0xC0U) != 0x80) return replacement;
    code_point = (code_point << 6U) | (byte & 0x3FU);
  }
  const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  if (code_point < lead.smallest || code_point > 0x10FFFF || surrogate) return replacement;
  position = end;
  return code_point;
}

void append_code_point(std::string& text, char32_t code_point) {
  const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
  if (code_point < 0x80) return put(code_point);
  if (code_point < 0x800) {
    put(0xC0U | (code_point >> 6U));
  } else {
    if (code_point < 0x10000) {
      put(0xE0U | (code_point >> 12U));
    } else {
      put(0xF0U | (code_point >> 18U));
      put(0x80U | ((code_point >> 12U) & 0x3FU));
    }
    put(0x80U | ((code_point >> 6U) & 0x3FU));
  }
  put(0x80U | (code_point & 0x3FU));
}

int display_width(char32_t code_point) {
  if (code_point < 0x20 || code_point == 0x7F) return 0;
  if (code_point < 0x7F) return 1;
  static const Utf8Locale locale;
  return locale.width(code_point);
}

int display_width(std::string_view text) {
  int width = 0;
  for (std::size_t i = 0; i < text.size();) width += display_width(next_code_point(text, i));
  return width;
}

std::string_view head(std::string_view text, int columns) {
  int width = 0;
  std::size_t i = 0;
  while (i < text.size()) {
    std::size_t next = i;
    width += display_width(next_code_point(text, next));
    if (width > columns) break;
    i = next;
  }
  return text.substr(0, i);
}

}  // namespace rehearse
