#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/bank/signature.hpp"

namespace rehearse {

// Several C++ solutions of one signature as one: each in a namespace of its own, and a class with the name that the driver asks
// for, which passes every call on to one of them. The prelude is parsed once and templates are instantiated once, so that
// building many costs little more than building one. Messages of the compiler name part_file(index) and the part's own line.
// `strict`: a function that may end without its result is an error.
[[nodiscard]] std::string combine(const std::vector<std::string>& parts, const Signature& signature, bool strict);

// Whether the source can be a part: it defines the class that the driver asks for. Whole programs do not.
[[nodiscard]] bool can_be_part(std::string_view source, const Signature& signature);

// By which the program is told which one to be.
[[nodiscard]] std::vector<std::string> part_environment(std::size_t part);

[[nodiscard]] std::string part_file(std::size_t index);

// The parts that a compiler's log blames: those that its errors lie in, or that asked for the template which they lie in.
[[nodiscard]] std::vector<std::size_t> blamed_parts(std::string_view log, std::size_t parts);

}  // namespace rehearse
