#include "tree_input.hpp"

#include <algorithm>
#include <array>

#include "declaration.hpp"
#include "members.hpp"

namespace rehearse {
namespace {

bool is_balanced(const TreeLinks& tree) {
  std::vector<std::size_t> height(tree.count() + 1, 0);
  // Children follow their parents, so it is filled from the end.
  for (std::size_t node = tree.count(); node > 0; --node) {
    const std::size_t left = height[tree.left[node]];
    const std::size_t right = height[tree.right[node]];
    if (std::max(left, right) - std::min(left, right) > 1) return false;
    height[node] = std::max(left, right) + 1;
  }
  return true;
}

bool is_path(const TreeLinks& tree) {
  for (std::size_t node = 1; node <= tree.count(); ++node) {
    if (tree.left[node] != 0 && tree.right[node] != 0) return false;
  }
  return true;
}

bool is_zigzag(const TreeLinks& tree) {
  if (!is_path(tree)) return false;
  // In a path each node follows its parent.
  for (std::size_t node = 1; node + 2 <= tree.count(); ++node) {
    if ((tree.left[node] != 0) == (tree.left[node + 1] != 0)) return false;
  }
  return true;
}

bool has_none(const std::vector<std::size_t>& children) {
  return std::all_of(children.begin(), children.end(), [](std::size_t child) { return child == 0; });
}

bool has_shape(const Value::Array& level_order, TreeShape shape) {
  switch (shape) {
    case TreeShape::any:
    case TreeShape::random: return true;
    case TreeShape::complete:
      return std::none_of(level_order.begin(), level_order.end(), [](const Value& v) { return v.is_null(); });
    case TreeShape::path: return is_path(read_links(level_order));
    case TreeShape::balanced: return is_balanced(read_links(level_order));
    case TreeShape::left: return has_none(read_links(level_order).right);
    case TreeShape::right: return has_none(read_links(level_order).left);
    case TreeShape::zigzag: return is_zigzag(read_links(level_order));
  }
  return true;
}

std::string_view name_of(TreeShape shape) {
  switch (shape) {
    case TreeShape::any:
    case TreeShape::random: return "any tree";
    case TreeShape::path: return "a path (no node with two children)";
    case TreeShape::complete: return "a complete tree (every level full, the last from the left)";
    case TreeShape::balanced: return "a balanced tree (the heights of siblings differ by one at most)";
    case TreeShape::left: return "a path to the left (no node with a right child)";
    case TreeShape::right: return "a path to the right (no node with a left child)";
    case TreeShape::zigzag: return "a zigzag (one child each, left and right by turns)";
  }
  return "any tree";
}

std::string_view describe_shape(TreeShape shape) {
  switch (shape) {
    case TreeShape::any:
    case TreeShape::random: return "";
    case TreeShape::path: return "is a path: no node has two children";
    case TreeShape::complete: return "is complete: every level is full, the last is filled from the left";
    case TreeShape::balanced: return "is balanced: the heights of a node's two subtrees differ by at most 1";
    case TreeShape::left: return "is a path to the left: no node has a right child";
    case TreeShape::right: return "is a path to the right: no node has a left child";
    case TreeShape::zigzag: return "is a path that turns at every node";
  }
  return "";
}

bool implies(TreeShape narrow, TreeShape wide) {
  if (wide == narrow || wide == TreeShape::any || wide == TreeShape::random) return true;
  const bool is_turning = narrow == TreeShape::left || narrow == TreeShape::right || narrow == TreeShape::zigzag;
  return (wide == TreeShape::balanced && narrow == TreeShape::complete) || (wide == TreeShape::path && is_turning);
}

std::optional<Fault> find_search_fault(const Value::Array& level_order) {
  const TreeLinks links = read_links(level_order);
  std::vector<std::size_t> place_of(links.count() + 1, 0);
  for (std::size_t i = 0, node = 1; i < level_order.size(); ++i) {
    if (!level_order[i].is_null()) place_of[node++] = i;
  }
  const Value* before = nullptr;
  for (const std::size_t node : links.in_order()) {
    const Value& value = level_order[place_of[node]];
    if (before != nullptr && !comes_before(*before, value)) {
      return Fault{{},
                   fmt::format("{} is not above {}, which is left of it in the search tree", to_json(value), to_json(*before))}
          .within(place_of[node]);
    }
    before = &value;
  }
  return std::nullopt;
}

}  // namespace

TreeLinks read_links(const Value::Array& level_order) {
  TreeLinks tree{{0}, {0}};
  std::vector<std::size_t> places;  // 2 * parent + (1 if right)
  std::size_t next_place = 0;
  for (std::size_t i = 0; i < level_order.size(); ++i) {
    const std::size_t place = i == 0 ? 0 : places[next_place++];
    if (level_order[i].is_null()) continue;
    const std::size_t node = tree.left.size();
    tree.left.push_back(0);
    tree.right.push_back(0);
    if (i != 0) (place % 2 == 0 ? tree.left : tree.right)[place / 2] = node;
    places.push_back(2 * node);
    places.push_back(2 * node + 1);
  }
  return tree;
}

std::vector<std::size_t> TreeLinks::in_order() const {
  std::vector<std::size_t> order;
  std::vector<std::size_t> open;
  std::size_t node = count() == 0 ? 0 : 1;
  while (node != 0 || !open.empty()) {
    for (; node != 0; node = left[node]) open.push_back(node);
    order.push_back(open.back());
    node = right[open.back()];
    open.pop_back();
  }
  return order;
}

std::optional<TreeInput> TreeInput::read(const JsonReader& json, const Type& type) {
  if (!json.is_object("a declaration", {"kind", "nodes", "of", "shape", "distinct", "order"})) return std::nullopt;
  static constexpr std::array<std::string_view, 8> shapes = {"any",    "path", "complete", "balanced",
                                                             "random", "left", "right",    "zigzag"};
  static constexpr std::array<std::string_view, 2> orders = {"any", "search"};
  const auto nodes = read_range(json.member("nodes"), 0, max_size);
  auto of = read_declaration(json.member("of"), element_type(type));
  const auto shape = read_enum<TreeShape>(json, "shape", shapes);
  const auto distinct = read_flag(json, "distinct");
  const auto order = read_enum<TreeOrder>(json, "order", orders);
  if (!nodes || !of || !shape || !distinct || !order) return std::nullopt;
  const bool differs = *distinct || *order == TreeOrder::search;
  if (const std::uint64_t different = cardinality(*of); differs && different < static_cast<std::uint64_t>(nodes->high)) {
    json.member("nodes").report(
        fmt::format("{} distinct values are asked for, but there are only {} different ones", nodes->high, different));
    return std::nullopt;
  }
  return TreeInput{*nodes, *shape, {std::move(*of)}, differs, *order};
}

std::optional<Fault> TreeInput::find_fault(const Value& value) const {
  const Value::Array& level_order = *value.array();
  std::size_t count = 0;
  for (std::size_t i = 0; i < level_order.size(); ++i) {
    if (level_order[i].is_null()) continue;
    ++count;
    if (auto found = rehearse::find_fault(level_order[i], of.front())) return std::move(*found).within(i);
  }
  if (auto found = find_count_fault(count, nodes, "node", "nodes")) return found;
  if (!has_shape(level_order, shape)) return Fault{{}, fmt::format("expected {}", name_of(shape))};
  if (order == TreeOrder::search) return find_search_fault(level_order);
  if (!distinct) return std::nullopt;
  Value::Array values;
  std::copy_if(level_order.begin(), level_order.end(), std::back_inserter(values), [](const Value& v) { return !v.is_null(); });
  if (auto found = find_repetition_fault(values)) return Fault{{}, std::move(found->message)};
  return std::nullopt;
}

Value TreeInput::draw(RandomStream& random) const { return draw_tree(*this, random); }

void TreeInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  lines.push_back(describe_range("number of nodes in " + name, nodes));
  describe_constraints("value of each node in " + name, of.front(), lines);
  if (const auto words = describe_shape(shape); !words.empty()) lines.push_back(fmt::format("{} {}", name, words));
  if (order == TreeOrder::search) {
    lines.push_back(fmt::format("{} is a binary search tree of different values", name));
  } else if (distinct) {
    lines.push_back(fmt::format("all values of {} are different", name));
  }
}

void TreeInput::check_narrows(const TreeInput& narrow, const Narrowing& place) const {
  place.check("nodes", nodes, narrow.nodes);
  rehearse::check_narrows(of.front(), narrow.of.front(), place.within("of"));
  if (!implies(narrow.shape, shape)) place.add("shape", "the input model asks for another shape");
  place.keep("distinct", distinct, narrow.distinct);
  if (order != TreeOrder::any) place.same("order", order, narrow.order);
}

bool TreeInput::may_give_up() const {
  const bool of_integers = std::holds_alternative<IntegerInput>(of.front().kind);
  return (distinct && !of_integers) || rehearse::may_give_up(of.front());
}

}  // namespace rehearse
