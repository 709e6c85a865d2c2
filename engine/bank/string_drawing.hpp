#pragma once

#include <string>

#include "string_input.hpp"

namespace rehearse {

constexpr std::string_view opening_brackets = "([{<";
constexpr std::string_view closing_brackets = ")]}>";

// A string of that length, by its declaration's form, separator and pattern. Brackets come in pairs: an odd length is changed
// by one.
[[nodiscard]] std::string draw_text(const StringInput& string, std::size_t length, RandomStream& random);

}  // namespace rehearse
