// The branches of drawn trees.
#include <algorithm>
#include <array>
#include <utility>

#include "declaration.hpp"

namespace rehearse {
namespace {

// Nodes by number; the root is 0.
class TreeSketch {
 public:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  explicit TreeSketch(std::size_t count) : children_(count, {none, none}) {}
  void attach(std::size_t parent, std::size_t side, std::size_t child) { children_[parent].at(side) = child; }

  // The level order of values: each drawn as it comes, or given.
  template <class NextValue>
  [[nodiscard]] Value level_order(NextValue next_value) const {
    Value::Array order;
    std::vector<std::size_t> queue;
    if (!children_.empty()) queue.push_back(0);
    for (std::size_t i = 0; i < queue.size(); ++i) {
      if (queue[i] == none) {
        order.emplace_back();
        continue;
      }
      order.push_back(next_value());
      for (const std::size_t child : children_[queue[i]]) queue.push_back(child);
    }
    while (!order.empty() && order.back().is_null()) order.pop_back();
    return Value(std::move(order));
  }

 private:
  std::vector<std::array<std::size_t, 2>> children_;
};

TreeSketch zigzag(std::size_t count, RandomStream& random) {
  TreeSketch tree(count);
  const std::size_t first = random.below(2);
  for (std::size_t node = 1; node < count; ++node) tree.attach(node - 1, (first + node) % 2, node);
  return tree;
}

TreeSketch leaning(std::size_t count, std::size_t side) {
  TreeSketch tree(count);
  for (std::size_t node = 1; node < count; ++node) tree.attach(node - 1, side, node);
  return tree;
}

// One in four leans left all the way, one in four right, the others turn at random.
TreeSketch path(std::size_t count, RandomStream& random) {
  TreeSketch tree(count);
  const std::uint64_t lean = random.below(4);
  for (std::size_t node = 1; node < count; ++node) tree.attach(node - 1, lean < 2 ? lean : random.below(2), node);
  return tree;
}

TreeSketch complete(std::size_t count) {
  TreeSketch tree(count);
  for (std::size_t node = 1; node < count; ++node) tree.attach((node - 1) / 2, (node - 1) % 2, node);
  return tree;
}

// Every node's subtrees are of the same size but for one node, which goes left or right at random.
TreeSketch balanced(std::size_t count, RandomStream& random) {
  TreeSketch tree(count);
  std::vector<std::pair<std::size_t, std::size_t>> open;  // subtree's root and size; numbers are given in this order
  if (count > 0) open.emplace_back(0, count);
  std::size_t next = 1;
  while (!open.empty()) {
    const auto [root, size] = open.back();
    open.pop_back();
    const std::size_t rest = size - 1;
    const std::size_t odd = rest % 2;
    const bool left_has_it = odd == 1 && random.below(2) == 0;
    const std::array<std::size_t, 2> sizes = {rest / 2 + (left_has_it ? odd : 0), rest / 2 + (left_has_it ? 0 : odd)};
    for (std::size_t side = 0; side < 2; ++side) {
      if (sizes.at(side) == 0) continue;
      tree.attach(root, side, next);
      open.emplace_back(next, sizes.at(side));
      next++;
    }
  }
  return tree;
}

// Each node goes to a free place, all equally likely.
TreeSketch grown(std::size_t count, RandomStream& random) {
  TreeSketch tree(count);
  std::vector<std::pair<std::size_t, std::size_t>> free_places;
  for (std::size_t node = 0; node < count; ++node) {
    if (node > 0) {
      std::swap(free_places[random.below(free_places.size())], free_places.back());
      tree.attach(free_places.back().first, free_places.back().second, node);
      free_places.pop_back();
    }
    free_places.emplace_back(node, 0);
    free_places.emplace_back(node, 1);
  }
  return tree;
}

TreeSketch sketch(TreeShape shape, std::size_t count, RandomStream& random) {
  switch (shape) {
    case TreeShape::path: return path(count, random);
    case TreeShape::complete: return complete(count);
    case TreeShape::balanced: return balanced(count, random);
    case TreeShape::random: return grown(count, random);
    case TreeShape::left: return leaning(count, 0);
    case TreeShape::right: return leaning(count, 1);
    case TreeShape::zigzag: return zigzag(count, random);
    case TreeShape::any: break;
  }
  constexpr std::array<TreeShape, 4> shapes = {TreeShape::path, TreeShape::complete, TreeShape::balanced, TreeShape::random};
  return sketch(shapes.at(random.below(shapes.size())), count, random);
}

}  // namespace

namespace {

// Sorted values, each to the node that is as many to the right.
void arrange_for_search(Value::Array& level_order) {
  std::vector<Value*> nodes = {nullptr};
  Value::Array values;
  const std::vector<std::size_t> in_order = read_links(level_order).in_order();
  for (Value& value : level_order) {
    if (value.is_null()) continue;
    nodes.push_back(&value);
    values.push_back(value);
  }
  std::sort(values.begin(), values.end());
  for (std::size_t i = 0; i < in_order.size(); ++i) *nodes[in_order[i]] = std::move(values[i]);
}

}  // namespace

Value draw_tree(const TreeInput& tree, RandomStream& random) {
  const auto count = static_cast<std::size_t>(draw_size(tree.nodes, random));
  const TreeSketch branches = sketch(tree.shape, count, random);
  if (!tree.distinct) return branches.level_order([&] { return draw(tree.of.front(), random); });
  Value::Array values = draw_distinct(count, tree.of.front(), random);
  std::size_t next = 0;
  Value level_order = branches.level_order([&] { return std::move(values[next++]); });
  if (tree.order == TreeOrder::search) arrange_for_search(*level_order.array());
  return level_order;
}

}  // namespace rehearse
