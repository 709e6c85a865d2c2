#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "rehearse/bank/value.hpp"
#include "site.hpp"

namespace rehearse {

// A tree as nodes that know their children, read from its array in level order and written back.
class NodeTree {
 public:
  // Of a site of kind tree or nary_tree.
  [[nodiscard]] static NodeTree read(const Value::Array& slots, const Site& site);
  [[nodiscard]] Value::Array write() const;

  [[nodiscard]] std::size_t size() const { return nodes_.size(); }  // in level order: node 0 is the root

  // The part of the tree from this node down.
  [[nodiscard]] NodeTree from(std::size_t node) const;
  // All but that part.
  [[nodiscard]] NodeTree without(std::size_t node) const;
  // With child number `child` of the node in the node's place, and its other children gone; nothing where it has no such child.
  // In a tree of any number of children all of them come into the place.
  [[nodiscard]] std::optional<NodeTree> lifted(std::size_t node, std::size_t child) const;

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  struct Node {
    Value label;
    std::vector<std::size_t> children;  // none: a gap, in a tree with places for its children
  };

  [[nodiscard]] static NodeTree read_places(const Value::Array& slots, std::size_t arity);
  [[nodiscard]] static NodeTree read_groups(const Value::Array& slots);

  bool has_places_ = true;
  std::vector<Node> nodes_;
  std::size_t root_ = 0;
};

}  // namespace rehearse
