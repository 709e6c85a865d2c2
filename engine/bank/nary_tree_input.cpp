#include "nary_tree_input.hpp"

#include <algorithm>
#include <array>

#include "declaration.hpp"
#include "members.hpp"
#include "resizing.hpp"

namespace rehearse {
namespace {

constexpr std::array<std::string_view, 5> shapes = {"any", "path", "star", "random", "complete"};

// Each node's parent, by number in level order; the root is 0 and its own.
std::vector<std::size_t> draw_parents(NaryShape shape, std::size_t count, RandomStream& random) {
  std::vector<std::size_t> parents(count, 0);
  constexpr std::array<NaryShape, 4> all = {NaryShape::path, NaryShape::star, NaryShape::random, NaryShape::complete};
  if (shape == NaryShape::any) shape = all.at(random.below(all.size()));
  const std::size_t most_children = shape == NaryShape::complete ? 2 + random.below(3) : 0;
  for (std::size_t node = 1; node < count; ++node) {
    switch (shape) {
      case NaryShape::any:
      case NaryShape::random: parents[node] = random.below(node); break;
      case NaryShape::path: parents[node] = node - 1; break;
      case NaryShape::star: parents[node] = 0; break;
      case NaryShape::complete: parents[node] = (node - 1) / most_children; break;
    }
  }
  return parents;
}

}  // namespace

std::optional<NaryTreeInput> NaryTreeInput::read(const JsonReader& json, const Type& type) {
  if (!json.is_object("a declaration", {"kind", "nodes", "of", "shape"})) return std::nullopt;
  const auto nodes = read_range(json.member("nodes"), 0, max_size);
  auto of = read_declaration(json.member("of"), element_type(type));
  const auto shape = read_enum<NaryShape>(json, "shape", shapes);
  if (!nodes || !of || !shape) return std::nullopt;
  return NaryTreeInput{*nodes, {std::move(*of)}, *shape};
}

std::optional<Fault> NaryTreeInput::find_fault(const Value& value) const {
  const Value::Array& slots = *value.array();
  std::size_t count = 0;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    if (slots[i].is_null()) continue;
    ++count;
    if (auto found = rehearse::find_fault(slots[i], of.front())) return std::move(*found).within(i);
  }
  return find_count_fault(count, nodes, "node", "nodes");
}

Value NaryTreeInput::draw(RandomStream& random) const {
  const auto count = static_cast<std::size_t>(draw_size(nodes, random));
  const std::vector<std::size_t> parents = draw_parents(shape, count, random);
  std::vector<std::vector<std::size_t>> children(count);
  for (std::size_t node = 1; node < count; ++node) children[parents[node]].push_back(node);
  Value::Array slots;
  if (count > 0) slots.push_back(rehearse::draw(of.front(), random));
  std::vector<std::size_t> queue(count > 0 ? 1 : 0, 0);
  for (std::size_t i = 0; i < queue.size(); ++i) {
    slots.emplace_back();
    for (const std::size_t child : children[queue[i]]) {
      slots.push_back(rehearse::draw(of.front(), random));
      queue.push_back(child);
    }
  }
  while (!slots.empty() && slots.back().is_null()) slots.pop_back();
  return Value(std::move(slots));
}

void NaryTreeInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  lines.push_back(describe_range("number of nodes in " + name, nodes));
  describe_constraints("value of each node in " + name, of.front(), lines);
}

void NaryTreeInput::check_narrows(const NaryTreeInput& narrow, const Narrowing& place) const {
  place.check("nodes", nodes, narrow.nodes);
  rehearse::check_narrows(of.front(), narrow.of.front(), place.within("of"));
}

bool NaryTreeInput::may_give_up() const { return rehearse::may_give_up(of.front()); }

void NaryTreeInput::make_small(std::int64_t most) {
  nodes = at_most(nodes, most);
  of.front() = small_declaration(of.front(), most);
}

}  // namespace rehearse
