#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"

namespace rehearse {

enum class TypeKind {
  void_type,
  boolean,
  integer,    // 32 bits
  long_type,  // 64 bits
  real,       // "double"
  character,
  string,
  array,      // "T[]": a native array where a language has both
  list,       // "list<T>": its list type
  list_node,  // "ListNode"
  tree_node,  // "TreeNode"
};

// A type of a signature in LeetCode's words: "integer", "character[][]", "list<list<integer>>", "TreeNode" ...
struct Type {
  TypeKind kind = TypeKind::void_type;
  std::vector<Type> element;  // exactly one for array and list, else empty

  friend bool operator==(const Type&, const Type&) = default;
};

[[nodiscard]] std::string to_string(const Type& type);
[[nodiscard]] Result<Type> parse_type(std::string_view text);

}  // namespace rehearse
