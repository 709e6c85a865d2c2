#include "node_tree.hpp"

#include <algorithm>

namespace rehearse {

NodeTree NodeTree::read_places(const Value::Array& slots, std::size_t arity) {
  NodeTree tree;
  if (slots.empty()) return tree;
  tree.nodes_.push_back({slots.front(), {}});
  std::size_t parent = 0;
  for (std::size_t i = 1; i < slots.size(); ++i) {
    while (tree.nodes_[parent].children.size() == arity) ++parent;
    tree.nodes_[parent].children.push_back(slots[i].is_null() ? none : tree.nodes_.size());
    if (!slots[i].is_null()) tree.nodes_.push_back({slots[i], {}});
  }
  for (Node& node : tree.nodes_) node.children.resize(arity, none);
  return tree;
}

NodeTree NodeTree::read_groups(const Value::Array& slots) {
  NodeTree tree;
  tree.has_places_ = false;
  std::size_t groups = 0;
  for (const Value& slot : slots) {
    if (slot.is_null()) {
      ++groups;
      continue;
    }
    if (groups > 0) tree.nodes_[groups - 1].children.push_back(tree.nodes_.size());
    tree.nodes_.push_back({slot, {}});
  }
  return tree;
}

NodeTree NodeTree::read(const Value::Array& slots, const Site& site) {
  return site.kind == SiteKind::nary_tree ? read_groups(slots) : read_places(slots, static_cast<std::size_t>(site.arity));
}

Value::Array NodeTree::write() const {
  Value::Array slots;
  if (nodes_.empty()) return slots;
  std::vector<std::size_t> level_order{root_};
  slots.push_back(nodes_[root_].label);
  if (!has_places_) slots.emplace_back();
  for (std::size_t i = 0; i < level_order.size(); ++i) {
    for (const std::size_t child : nodes_[level_order[i]].children) {
      slots.push_back(child == none ? Value() : nodes_[child].label);
      if (child != none) level_order.push_back(child);
    }
    if (!has_places_) slots.emplace_back();  // before the children of the next node
  }
  while (!slots.empty() && slots.back().is_null()) slots.pop_back();
  return slots;
}

NodeTree NodeTree::from(std::size_t node) const {
  NodeTree part = *this;
  part.root_ = node;
  // Read again, so that only what is left is counted.
  const Value::Array slots = part.write();
  Site site;
  site.kind = has_places_ ? SiteKind::tree : SiteKind::nary_tree;
  site.arity = nodes_.empty() ? 2 : static_cast<int>(nodes_.front().children.size());
  return read(slots, site);
}

NodeTree NodeTree::without(std::size_t node) const {
  NodeTree rest = *this;
  if (node == root_) {
    rest.nodes_.clear();
    return rest;
  }
  for (Node& parent : rest.nodes_) {
    const auto place = std::find(parent.children.begin(), parent.children.end(), node);
    if (place == parent.children.end()) continue;
    if (has_places_) {
      *place = none;
    } else {
      parent.children.erase(place);
    }
    break;
  }
  return rest;
}

std::optional<NodeTree> NodeTree::lifted(std::size_t node, std::size_t child) const {
  const std::vector<std::size_t>& children = nodes_[node].children;
  if (child >= children.size() || children[child] == none) return std::nullopt;
  if (node == root_) return from(children[child]);
  NodeTree result = *this;
  for (Node& parent : result.nodes_) {
    const auto place = std::find(parent.children.begin(), parent.children.end(), node);
    if (place == parent.children.end()) continue;
    if (has_places_) {
      *place = children[child];
    } else {
      const auto at = parent.children.erase(place);
      parent.children.insert(at, children.begin(), children.end());
    }
    break;
  }
  return result;
}

}  // namespace rehearse
