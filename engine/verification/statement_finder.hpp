#pragma once

#include <cstddef>
#include <vector>

#include "cpp_tokens.hpp"

namespace rehearse {

// A statement that may be left out and the rest still compiles, for all that its tokens tell: no declaration, no label.
struct Statement {
  std::size_t first = 0;      // token
  std::size_t semicolon = 0;  // that ends it
};
[[nodiscard]] std::vector<Statement> find_statements(const std::vector<CppToken>& tokens);

// Whether [first, end) reads like a type and a name.
[[nodiscard]] bool looks_like_declaration(const std::vector<CppToken>& tokens, std::size_t first, std::size_t end);

}  // namespace rehearse
