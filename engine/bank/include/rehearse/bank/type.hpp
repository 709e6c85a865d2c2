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
  // LeetCode calls each of these Node; what follows in angles is what its links are.
  random_node,     // "Node<random>": val, next, random
  graph_node,      // "Node<neighbors>": val, neighbors
  nary_node,       // "Node<children>": val, children
  next_node,       // "Node<next>": val, left, right, next
  quad_node,       // "Node<quad>": val, isLeaf, topLeft, topRight, bottomLeft, bottomRight
  nested_integer,  // "NestedInteger": an integer or a list of them
  interval,        // "Interval": start, end
  table,           // of a query alone: an array of rows, each an array of cells, as many as it has columns
};

// What a cell of a table holds, if it is not null.
enum class ColumnType {
  integer,  // 64 bits
  real,     // "double"
  text,     // "string"
  date,     // "date": a text "2024-02-29"
  any,      // of a result: a number or a text
};
[[nodiscard]] std::string_view to_string(ColumnType type);

struct Column {
  std::string name;
  ColumnType type = ColumnType::any;
  bool nullable = false;
  bool key = false;  // rows differ in the columns of the key taken together, none of which is null

  friend bool operator==(const Column&, const Column&) = default;
};

// A type of a signature in LeetCode's words: "integer", "character[][]", "list<list<integer>>", "TreeNode" ...
struct Type {
  TypeKind kind = TypeKind::void_type;
  std::vector<Type> element;         // exactly one for array and list, else empty
  std::vector<Column> columns = {};  // of a table

  friend bool operator==(const Type&, const Type&) = default;
};

// The word for one layer of a type: "integer", "Node<random>"; "array" and "list" for those.
[[nodiscard]] std::string_view to_string(TypeKind kind);
inline constexpr TypeKind last_type_kind = TypeKind::interval;  // that has a word; the first is void_type

// The type within all arrays and lists.
[[nodiscard]] const Type& leaf(const Type& type);
// Nodes that link to each other, of which a solution may hand back the same or a copy.
[[nodiscard]] bool is_node(TypeKind kind);

[[nodiscard]] std::string to_string(const Type& type);
[[nodiscard]] Result<Type> parse_type(std::string_view text);

}  // namespace rehearse
