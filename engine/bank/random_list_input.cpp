#include "random_list_input.hpp"

#include "declaration.hpp"
#include "resizing.hpp"

namespace rehearse {

std::optional<RandomListInput> RandomListInput::read(const JsonReader& json, const Type& type) {
  if (!json.is_object("a declaration", {"kind", "size", "of", "null"})) return std::nullopt;
  const auto size = read_range(json.member("size"), 0, max_size);
  auto of = read_declaration(json.member("of"), element_type(type));
  const auto null_member = json.find("null");
  const auto null = null_member ? null_member->number(0, 1) : 0.25;
  if (!size || !of || !null) return std::nullopt;
  return RandomListInput{*size, {std::move(*of)}, *null};
}

std::optional<Fault> RandomListInput::find_fault(const Value& value) const {
  const Value::Array& nodes = *value.array();
  if (auto found = find_count_fault(nodes.size(), size, "node", "nodes")) return found;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    auto found = rehearse::find_fault(nodes[i].array()->front(), of.front());
    if (found) return std::move(*found).within(std::size_t{0}).within(i);
  }
  return std::nullopt;
}

Value RandomListInput::draw(RandomStream& random) const {
  const auto count = static_cast<std::size_t>(draw_size(size, random));
  Value::Array nodes;
  for (std::size_t i = 0; i < count; ++i) {
    Value::Array node = {rehearse::draw(of.front(), random)};
    node.push_back(random.chance(null) ? Value() : Value(static_cast<std::int64_t>(random.below(count))));
    nodes.emplace_back(std::move(node));
  }
  return Value(std::move(nodes));
}

void RandomListInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  lines.push_back(describe_range("number of nodes in " + name, size));
  describe_constraints("value of each node in " + name, of.front(), lines);
  lines.push_back("random of each node is null or a node of " + name);
}

void RandomListInput::check_narrows(const RandomListInput& narrow, const Narrowing& place) const {
  place.check("size", size, narrow.size);
  rehearse::check_narrows(of.front(), narrow.of.front(), place.within("of"));
}

bool RandomListInput::may_give_up() const { return rehearse::may_give_up(of.front()); }

void RandomListInput::make_small(std::int64_t most) {
  size = at_most(size, most);
  of.front() = small_declaration(of.front(), most);
}

}  // namespace rehearse
