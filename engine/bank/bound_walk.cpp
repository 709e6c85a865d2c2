#include "bound_walk.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace rehearse {
namespace {

using Values = std::vector<const Value*>;

std::vector<std::int64_t> sizes_of(const Values& values) {
  std::vector<std::int64_t> sizes;
  for (const Value* value : values) {
    if (const Value::Array* elements = value->array()) sizes.push_back(static_cast<std::int64_t>(elements->size()));
    if (const std::string* text = value->string()) sizes.push_back(static_cast<std::int64_t>(text->size()));
  }
  return sizes;
}

Values elements_of(const Values& values) {
  Values elements;
  for (const Value* value : values) {
    const Value::Array* array = value->array();
    if (array == nullptr) continue;
    for (const Value& element : *array) {
      if (!element.is_null()) elements.push_back(&element);
    }
  }
  return elements;
}

}  // namespace

void BoundWalk::add(const std::string& name, Range range, const std::vector<std::int64_t>& numbers) {
  if (range.low == range.high) return;
  for (const std::int64_t bound : {range.low, range.high}) {
    const bool reached = std::find(numbers.begin(), numbers.end(), bound) != numbers.end();
    bounds_.push_back({fmt::format("{} = {}", name, bound), reached});
  }
}

void BoundWalk::visit_array(const std::string& name, const ArrayInput& array, const Values& values) {
  add(array.is_linked ? "number of nodes in " + name : name + ".length", array.size, sizes_of(values));
  visit(array.is_linked ? "value in " + name : name + "[i]", array.of.front(), elements_of(values));
}

void BoundWalk::visit_matrix(const std::string& name, const MatrixInput& matrix, const Values& values) {
  const Values rows = elements_of(values);
  add(name + ".length", matrix.rows, sizes_of(values));
  if (!matrix.square) add(name + "[i].length", matrix.columns, sizes_of(rows));
  visit(name + "[i][j]", matrix.of.front(), elements_of(rows));
}

void BoundWalk::visit_tree(const std::string& name, const TreeInput& tree, const Values& values) {
  std::vector<std::int64_t> nodes;
  for (const Value* value : values) nodes.push_back(static_cast<std::int64_t>(elements_of({value}).size()));
  add("number of nodes in " + name, tree.nodes, nodes);
  visit("value in " + name, tree.of.front(), elements_of(values));
}

void BoundWalk::visit(const std::string& name, const Declaration& declaration, const Values& values) {
  std::visit(Overloaded{[&](const IntegerInput& kind) {
                          std::vector<std::int64_t> numbers;
                          for (const Value* value : values) {
                            if (const std::int64_t* number = value->integer()) numbers.push_back(*number);
                          }
                          add(name, kind.range, numbers);
                        },
                        [&](const StringInput& kind) { add(name + ".length", kind.length, sizes_of(values)); },
                        [&](const ArrayInput& kind) { visit_array(name, kind, values); },
                        [&](const MatrixInput& kind) { visit_matrix(name, kind, values); },
                        [&](const TreeInput& kind) { visit_tree(name, kind, values); },
                        [&](const TableInput& kind) { add(name + " rows", kind.rows, sizes_of(values)); },
                        [](const auto&) {}},  // no bound that one value lies at
             declaration.kind);
}

}  // namespace rehearse
