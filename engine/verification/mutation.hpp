#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rehearse {

// One small mistake that a C++ programmer might make: a piece of the source, and what stands in its place.
struct Mutation {
  std::size_t offset = 0;
  std::size_t length = 0;  // 0: something is put in
  std::string replacement;
  int line = 1;
  std::string change;  // in words: "< becomes <=", "x += y; is dropped"
};

// Comparisons, off-by-one, constants, operators, negated conditions, dropped statements, swapped arguments, in the order of the
// source. Some of them do not compile, or change nothing: only a compiler and a search can tell.
[[nodiscard]] std::vector<Mutation> mutations_of(std::string_view source);

[[nodiscard]] std::string mutated(std::string_view source, const Mutation& mutation);

}  // namespace rehearse
