#pragma once

#include <string>
#include <string_view>

#include "rehearse/base/clock.hpp"

// Words and figures for people; and text of the user's or of a program's, made harmless.
namespace rehearse {

// Minutes and seconds: "07:05", "125:00".
[[nodiscard]] std::string clock_text(Millis time);

// "1 line", "3 lines".
[[nodiscard]] std::string count_text(long count, std::string_view noun);

// Valid UTF-8 without control characters, escape sequences and invisible marks of direction; newlines and tabs are kept.
[[nodiscard]] std::string without_controls(std::string_view text);

// The same on one line, cut to so many characters with an ellipsis.
[[nodiscard]] std::string one_line(std::string_view text, std::size_t characters = 160);

// One line of Markdown that shows the text as it is, wherever it stands: in a paragraph, a list item, a heading, a table.
[[nodiscard]] std::string markdown_text(std::string_view text);

// A fenced block that its content cannot close.
[[nodiscard]] std::string markdown_block(std::string_view text);

}  // namespace rehearse
