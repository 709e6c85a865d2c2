#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rehearse {

// What the terminal can show: with `ascii` nothing above U+007E is ever written.
enum class Charset { ascii, utf8 };

// The charset of the process's locale (LC_ALL, LC_CTYPE, LANG).
[[nodiscard]] Charset locale_charset();

// The code point at `position`, which moves past it; a malformed byte gives U+FFFD and moves by one.
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& position);
void append_code_point(std::string& text, char32_t code_point);

// Columns on a terminal: 0 for combining and control characters, 2 for wide ones.
[[nodiscard]] int display_width(char32_t code_point);
[[nodiscard]] int display_width(std::string_view text);

// The longest head of the text that fits into so many columns.
[[nodiscard]] std::string_view head(std::string_view text, int columns);

// Makes foreign text (statements, compilers, programs) safe to show: escape sequences, control characters and bidirectional
// overrides go, tabs become spaces, malformed UTF-8 becomes U+FFFD; newlines stay. With `ascii` the rest is spelled in ASCII
// ("<=" for U+2264, "?" where there is no spelling).
[[nodiscard]] std::string sanitize(std::string_view text, Charset charset);

// As sanitize, with newlines as spaces: for a single line.
[[nodiscard]] std::string sanitize_line(std::string_view text, Charset charset);

}  // namespace rehearse
