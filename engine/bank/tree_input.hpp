#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

enum class TreeShape { any, path, complete, balanced, random, left, right, zigzag };
enum class TreeOrder { any, search };

// A binary tree: TreeNode, Node<next>.
struct TreeInput {
  Range nodes;
  TreeShape shape = TreeShape::any;
  std::vector<Declaration> of;  // exactly one
  bool distinct = false;
  TreeOrder order = TreeOrder::any;  // a search tree's values differ

  [[nodiscard]] static std::optional<TreeInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const TreeInput& narrow, const Narrowing& place) const;
  // Up to as many nulls as nodes.
  [[nodiscard]] std::uint64_t volume() const {
    return saturated_sum(saturated_product(static_cast<std::uint64_t>(nodes.high), 2), 1);
  }
  [[nodiscard]] bool may_give_up() const;
  [[nodiscard]] Range* sizes(std::string_view member) { return member == "nodes" ? &nodes : nullptr; }
};

// Level order with null for a missing child, none at the end.
[[nodiscard]] Value draw_tree(const TreeInput& tree, RandomStream& random);

// Nodes of a level order by number from 1 on, the root first; 0 is none.
struct TreeLinks {
  std::vector<std::size_t> left, right;
  [[nodiscard]] std::size_t count() const { return left.size() - 1; }
  // The numbers from the leftmost node to the rightmost.
  [[nodiscard]] std::vector<std::size_t> in_order() const;
};
[[nodiscard]] TreeLinks read_links(const Value::Array& level_order);

}  // namespace rehearse
