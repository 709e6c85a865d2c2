#pragma once

#include <string>
#include <string_view>

// Text of anyone's as content or attribute of a page: nothing in it can become markup, and nothing invisible gets through.
namespace rehearse {

[[nodiscard]] std::string html_text(std::string_view text);
// The same on one line, cut to so many characters.
[[nodiscard]] std::string html_line(std::string_view text, std::size_t characters = 400);

// The style sheet of an exported page.
[[nodiscard]] std::string_view page_style();

}  // namespace rehearse
