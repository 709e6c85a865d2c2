#pragma once

#include <string>
#include <string_view>

namespace rehearse {

// One line of text from a program that nobody trusts, as it may be shown: valid UTF-8 in which nothing moves a cursor, colours,
// hides or reorders. Escape sequences go as a whole, tabs stay, other control characters (C0, C1, line separators, and those
// that turn the direction of writing) are left out; what is no UTF-8 becomes U+FFFD.
[[nodiscard]] std::string plain_line(std::string_view line);

// The same for a text of several lines: each line feed becomes " | ".
[[nodiscard]] std::string plain_text_in_one_line(std::string_view text);

}  // namespace rehearse
