#include "node_input.hpp"

#include <algorithm>
#include <map>

#include "declaration.hpp"

namespace rehearse {
namespace {

// The values that one node has alone, in level order.
Value::Array unique_values(const Value& tree) {
  std::map<Value, int> times;
  for (const Value& value : *tree.array()) ++times[value];
  Value::Array unique;
  for (const Value& value : *tree.array()) {
    if (!value.is_null() && times[value] == 1) unique.push_back(value);
  }
  return unique;
}

}  // namespace

std::optional<NodeInput> NodeInput::read(const JsonReader& json, const Parameter& parameter,
                                         const std::vector<Parameter>& parameters) {
  if (!json.is_object("a declaration", {"kind", "null"})) return std::nullopt;
  const auto member = json.find("null");
  const auto null = member ? member->number(0, 1) : 0;
  if (!null) return std::nullopt;
  NodeInput node;
  node.null = *null;
  node.may_be_null = member.has_value();
  node.joins = !parameter.joins.empty();
  node.of_name = node.joins ? parameter.joins_to : parameter.node_of;
  node.in_tree = !node.joins && parameter.type.kind == TypeKind::tree_node;
  const auto named =
      std::find_if(parameters.begin(), parameters.end(), [&](const Parameter& p) { return p.name == node.of_name; });
  node.of = static_cast<std::size_t>(named - parameters.begin());
  return node;
}

std::optional<Fault> NodeInput::find_fault(const Value& value) const {
  const bool is_none = joins ? value.integer() != nullptr && *value.integer() == -1 : value.is_null();
  if (is_none && !may_be_null) return Fault{{}, fmt::format("expected a node of {}", of_name)};
  return std::nullopt;
}

Value NodeInput::draw(RandomStream& random) const {
  const auto none = [this] { return joins ? Value(std::int64_t{-1}) : Value(); };
  if (random.chance(null)) return none();
  Value::Array candidates;
  if (in_tree && nodes.array() != nullptr) candidates = unique_values(nodes);
  const std::size_t count = nodes.array() == nullptr ? 0 : in_tree ? candidates.size() : nodes.array()->size();
  if (count == 0) {
    if (may_be_null) return none();
    throw Unsatisfiable{fmt::format("{} has no node to choose", of_name)};
  }
  const std::size_t chosen = random.below(count);
  return in_tree ? candidates[chosen] : Value(static_cast<std::int64_t>(chosen));
}

void NodeInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  lines.push_back(fmt::format("{} is a node of {}{}", name, of_name, !may_be_null ? "" : joins ? ", or -1" : ", or null"));
}

void NodeInput::check_narrows(const NodeInput& narrow, const Narrowing& place) const {
  if (narrow.may_be_null && !may_be_null) place.add("null", "the input model always has a node");
}

}  // namespace rehearse
