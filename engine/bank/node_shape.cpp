#include "node_shape.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

#include <fmt/format.h>

namespace rehearse {
namespace {

bool is_32_bit(std::int64_t value) {
  return value >= std::numeric_limits<std::int32_t>::min() && value <= std::numeric_limits<std::int32_t>::max();
}

// The node's place in its list; nothing where it has none.
std::optional<Fault> find_position_fault(const Value& value, std::size_t size) {
  const auto* position = value.integer();
  if (position != nullptr && *position >= 0 && static_cast<std::size_t>(*position) < size) return std::nullopt;
  return expected(fmt::format("the position of a node, from 0 to {}", static_cast<std::int64_t>(size) - 1), value);
}

std::optional<Fault> find_neighbors_fault(const Value& value, std::size_t nodes) {
  if (value.array() == nullptr) return expected("a list of neighbors", value);
  const Value::Array& neighbors = *value.array();
  for (std::size_t i = 0; i < neighbors.size(); ++i) {
    const auto* number = neighbors[i].integer();
    if (number == nullptr || *number < 1 || static_cast<std::size_t>(*number) > nodes) {
      return expected(fmt::format("a node from 1 to {}", nodes), neighbors[i]).within(i);
    }
    if (i > 0 && *neighbors[i - 1].integer() >= *number) return Fault{{}, "expected neighbors in ascending order"}.within(i);
  }
  return std::nullopt;
}

const Value& argument_of(const Arguments& arguments, const std::vector<Parameter>& parameters, const std::string& name) {
  const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const Parameter& p) { return p.name == name; });
  return arguments[static_cast<std::size_t>(found - parameters.begin())];
}

// A reference to a node of another argument.
std::optional<Fault> find_reference_fault(const Value& value, const Value& nodes, TypeKind kind) {
  if (value.is_null()) return std::nullopt;
  if (kind == TypeKind::list_node) return find_position_fault(value, nodes.array()->size());
  const auto times = value.integer() == nullptr ? 0 : std::count(nodes.array()->begin(), nodes.array()->end(), value);
  if (times == 1) return std::nullopt;
  return expected(times == 0 ? "the value of a node of the tree, or null" : "a value that only one node has", value);
}

}  // namespace

Fault expected(std::string_view what, const Value& found) {
  return {{}, fmt::format("expected {}, found {}", what, to_display(found, 80))};
}

std::optional<Fault> find_integer_fault(const Value& value) {
  if (value.integer() == nullptr) return expected("an integer", value);
  if (!is_32_bit(*value.integer())) return expected("an integer of 32 bits", value);
  return std::nullopt;
}

std::optional<Fault> find_tree_fault(const Value& value) {
  if (value.array() == nullptr) return expected("a tree as an array in level order", value);
  const Value::Array& nodes = *value.array();
  if (nodes.empty()) return std::nullopt;
  if (nodes.back().is_null()) return Fault{{}, "expected no null at the end of a tree"}.within(nodes.size() - 1);
  std::size_t places = 1;  // where the nodes so far allow a further one
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (places == 0) return Fault{{}, "this node has no parent: only nulls stand above it"}.within(i);
    --places;
    if (nodes[i].is_null()) continue;
    if (auto fault = find_integer_fault(nodes[i])) return std::move(*fault).within(i);
    places += 2;
  }
  return std::nullopt;
}

std::optional<Fault> find_random_list_fault(const Value& value) {
  if (value.array() == nullptr) return expected("a list of [value, position of the random node or null]", value);
  const Value::Array& nodes = *value.array();
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const auto* pair = nodes[i].array();
    if (pair == nullptr || pair->size() != 2) {
      return expected("[value, position of the random node or null]", nodes[i]).within(i);
    }
    auto fault = find_integer_fault(pair->front());
    if (fault) return std::move(*fault).within(std::size_t{0}).within(i);
    if (!pair->back().is_null()) fault = find_position_fault(pair->back(), nodes.size());
    if (fault) return std::move(*fault).within(std::size_t{1}).within(i);
  }
  return std::nullopt;
}

std::optional<Fault> find_graph_fault(const Value& value) {
  if (value.array() == nullptr) return expected("a graph as the lists of neighbors of node 1, 2 ...", value);
  const Value::Array& nodes = *value.array();
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (auto fault = find_neighbors_fault(nodes[i], nodes.size())) return std::move(*fault).within(i);
  }
  return std::nullopt;
}

std::optional<Fault> find_nary_tree_fault(const Value& value) {
  if (value.array() == nullptr) return expected("a tree as an array in level order, null after the children of each", value);
  const Value::Array& slots = *value.array();
  std::size_t nodes = 0;
  std::size_t groups = 0;  // nulls so far: each begins the children of the next node
  for (std::size_t i = 0; i < slots.size(); ++i) {
    if (slots[i].is_null()) {
      if (++groups > nodes) return Fault{{}, "expected a node: these would be the children of none"}.within(i);
      continue;
    }
    if (auto fault = find_integer_fault(slots[i])) return std::move(*fault).within(i);
    if (groups == 0 && nodes == 1) return Fault{{}, "expected null after the root"}.within(i);
    ++nodes;
  }
  if (!slots.empty() && (slots.front().is_null() || slots.back().is_null())) {
    return Fault{{}, "expected a node at the start and at the end"};
  }
  return std::nullopt;
}

std::optional<Fault> find_next_tree_fault(const Value& value) {
  const Value::Array* slots = value.array();
  const Value end_of_level{std::string("#")};
  const bool is_answer = slots != nullptr && std::find(slots->begin(), slots->end(), end_of_level) != slots->end();
  if (!is_answer) return find_tree_fault(value);
  for (std::size_t i = 0; i < slots->size(); ++i) {
    if ((*slots)[i] == end_of_level) continue;
    if (auto fault = find_integer_fault((*slots)[i])) return std::move(*fault).within(i);
  }
  return std::nullopt;
}

std::optional<Fault> find_quad_tree_fault(const Value& value) {
  if (value.array() == nullptr) return expected("a tree as an array in level order of [isLeaf, value] or null", value);
  const Value::Array& slots = *value.array();
  std::size_t places = 1;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    if (places == 0) return Fault{{}, "this node has no parent: only nulls stand above it"}.within(i);
    --places;
    if (slots[i].is_null()) continue;
    const auto* pair = slots[i].array();
    const auto is_bit = [](const Value& bit) {
      return bit.integer() != nullptr && (*bit.integer() == 0 || *bit.integer() == 1);
    };
    if (pair == nullptr || pair->size() != 2 || !is_bit(pair->front()) || !is_bit(pair->back())) {
      return expected("[isLeaf, value], each 0 or 1, or null", slots[i]).within(i);
    }
    places += 4;
  }
  if (!slots.empty() && slots.back().is_null()) return Fault{{}, "expected no null at the end of a tree"};
  return std::nullopt;
}

std::optional<Fault> find_nested_integer_fault(const Value& value) {
  if (value.array() == nullptr) return find_integer_fault(value);
  for (std::size_t i = 0; i < value.array()->size(); ++i) {
    if (auto fault = find_nested_integer_fault((*value.array())[i])) return std::move(*fault).within(i);
  }
  return std::nullopt;
}

std::optional<Fault> find_interval_fault(const Value& value) {
  const auto* ends = value.array();
  if (ends == nullptr || ends->size() != 2) return expected("an interval [start, end]", value);
  for (std::size_t i = 0; i < ends->size(); ++i) {
    if (auto fault = find_integer_fault((*ends)[i])) return std::move(*fault).within(i);
  }
  return std::nullopt;
}

std::optional<Fault> find_link_fault(const Arguments& arguments, const std::vector<Parameter>& parameters) {
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const Parameter& parameter = parameters[i];
    std::optional<Fault> fault;
    if (!parameter.node_of.empty()) {
      fault = find_reference_fault(arguments[i], argument_of(arguments, parameters, parameter.node_of), parameter.type.kind);
    } else if (!parameter.joins.empty() && *arguments[i].integer() != -1) {
      fault = find_position_fault(arguments[i], argument_of(arguments, parameters, parameter.joins_to).array()->size());
    }
    if (fault) return std::move(*fault).within(parameter.name);
  }
  return std::nullopt;
}

std::optional<Fault> find_node_fault(const Value& answer, const Method& method, const Arguments& arguments) {
  const Value& nodes = argument_of(arguments, method.parameters, method.result_of);
  return nodes.array() == nullptr ? std::nullopt : find_reference_fault(answer, nodes, method.result.kind);
}

}  // namespace rehearse
