#pragma once

#include <cstdint>
#include <optional>

#include "declaration.hpp"

namespace rehearse {

// What else is small beside the sizes.
enum class Smallness {
  all,         // numbers near to zero, and the first characters of an alphabet
  characters,  // numbers of the whole range, every other one an extreme
  numbers,     // every character
};

// The declaration with its sizes (lengths, rows, columns, nodes) at most `size`, or the least that it allows, in all layers;
// its numbers are about as near to zero, and its characters about as many.
[[nodiscard]] Declaration small_declaration(const Declaration& declaration, std::int64_t size,
                                            Smallness smallness = Smallness::all);

// The outermost sizes of a value: what it grows by. Absent for what has none.
[[nodiscard]] std::optional<Range> outer_size(const Declaration& declaration);

// The declaration with its outermost sizes set to `size`, as near as it allows; those of inner layers at their largest.
[[nodiscard]] Declaration sized_declaration(const Declaration& declaration, std::int64_t size);

// The same with the outermost sizes, or the number that it is, at that fraction of the largest, as near as it allows.
[[nodiscard]] Declaration proportional(const Declaration& declaration, double fraction);

}  // namespace rehearse
