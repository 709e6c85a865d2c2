#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace rehearse {

enum class CppTokenKind {
  word,         // a name or a keyword
  number,       // 1, 0x1p-3, 1'000ULL
  character,    // 'a'
  text,         // "...", raw ones too, with prefix and suffix
  punctuation,  // the longest that C++ knows: "<=>" is one; ">>" that closes two templates is two
  directive,    // a line of the preprocessor with its continuations
};

struct CppToken {
  CppTokenKind kind = CppTokenKind::word;
  std::string_view text;   // within the source
  std::size_t offset = 0;  // of it
  int line = 1;
  bool angle = false;  // a < or > that is a bracket of template arguments, as far as one can tell without the declarations
};

// A C++ source without blanks and comments. What ends within a literal or a comment ends there; nothing is an error.
[[nodiscard]] std::vector<CppToken> tokenize_cpp(std::string_view source);

}  // namespace rehearse
