#pragma once

#include <cstdint>

#include "rehearse/bank/signature.hpp"

namespace rehearse {

// How simple an input is to read, as what is compared in this order: fewer scalars, fewer lists and gaps around them, shorter
// fractions, numbers nearer to zero and characters nearer to the first, and at last the order of elements. All but the last are
// natural numbers, and of inputs alike in those there are finitely many: no chain of simpler and simpler inputs is endless.
struct Simplicity {
  __extension__ using Wide = unsigned __int128;  // a sum of many 64-bit magnitudes

  std::uint64_t scalars = 0;
  std::uint64_t structure = 0;  // arrays and nulls
  std::uint64_t fractions = 0;  // characters after the point
  Wide magnitude = 0;
};

[[nodiscard]] Simplicity simplicity_of(const Arguments& arguments, const Signature& signature);

[[nodiscard]] bool is_simpler(const Simplicity& a, const Arguments& arguments_a, const Simplicity& b,
                              const Arguments& arguments_b);

// 0 for zero; of a number and its opposite the positive one is nearer.
[[nodiscard]] Simplicity::Wide magnitude_of(std::int64_t number);

// Letters and digits count from the first of their kind; all else comes after them.
[[nodiscard]] int rank_of(char character);

// The same arguments have the same; others hardly ever.
[[nodiscard]] std::uint64_t fingerprint(const Arguments& arguments);

}  // namespace rehearse
