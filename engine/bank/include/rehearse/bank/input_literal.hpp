#pragma once

#include <string>
#include <string_view>

#include "rehearse/bank/signature.hpp"

namespace rehearse {

// An input as a statement shows it, in one line: "nums = [3,3], target = 6". A class's is its operations and their arguments:
// "operations = [\"LRUCache\",\"get\"], arguments = [[2],[1]]".
[[nodiscard]] std::string to_literal(const Arguments& arguments, const Signature& signature);

// Reads that back, and for convenience also an object by parameter name, alone or within {"args": ...}, or a list of the
// arguments in order. Errors name the parameter, or the byte, and what was expected there; the shape is checked, the input
// model is not.
[[nodiscard]] Result<Arguments> parse_literal(std::string_view text, const Signature& signature);

}  // namespace rehearse
