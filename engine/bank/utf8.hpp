#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rehearse {

// The first code point of a text that is not empty. An ill-formed sequence (overlong, surrogate, cut short, beyond U+10FFFF)
// is one byte long and not valid.
struct CodePoint {
  char32_t value = 0;
  std::size_t bytes = 1;
  bool valid = false;
};
[[nodiscard]] CodePoint decode_utf8(std::string_view text);

// C0 and C1 control characters, DEL, and the marks that turn the direction of text: what a terminal or a reader would be fooled
// by.
[[nodiscard]] bool is_control(char32_t code_point);

// Where a text holds something that is not to be shown, in words: "line 3, column 7: a control character (U+001B)".
enum class TextForm { one_line, many_lines };  // many_lines: line feeds and tabs are welcome
[[nodiscard]] std::optional<std::string> find_text_fault(std::string_view text, TextForm form);

// The text, cut before `max_bytes` at a code point, with invalid bytes and control characters replaced by U+FFFD.
[[nodiscard]] std::string printable(std::string_view text, std::size_t max_bytes);

}  // namespace rehearse
