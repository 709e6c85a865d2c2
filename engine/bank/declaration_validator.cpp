#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "date.hpp"
#include "declaration.hpp"
#include "table.hpp"

namespace rehearse {
namespace {

Fault fault(std::string message) { return {{}, std::move(message)}; }

// "3 elements are below the minimum 4"; the value's shape is sound already.
std::optional<Fault> find_count_fault(std::size_t count, Range range, std::string_view singular, std::string_view plural) {
  const auto number = static_cast<std::int64_t>(count);
  if (number >= range.low && number <= range.high) return std::nullopt;
  const bool below = number < range.low;
  return fault(fmt::format("{} {} {} {} {}", count, count == 1 ? singular : plural, count == 1 ? "is" : "are",
                           below ? "below the minimum" : "above the maximum", below ? range.low : range.high));
}

std::optional<Fault> find_character_fault(std::string_view text, std::string_view alphabet) {
  const auto at = text.find_first_not_of(alphabet);
  if (at == std::string_view::npos) return std::nullopt;
  return fault(fmt::format("the character {} is not among {}", to_json(Value(std::string(text.substr(at, 1)))),
                           to_json(Value(std::string(alphabet)))));
}

// Numbers by size whatever their kind, all else by Value's own order.
bool comes_before(const Value& a, const Value& b) {
  const auto number = [](const Value& value) {
    return value.real() != nullptr ? *value.real() : static_cast<double>(*value.integer());
  };
  const bool mixed = (a.real() != nullptr && b.integer() != nullptr) || (a.integer() != nullptr && b.real() != nullptr);
  return mixed ? number(a) < number(b) : a < b;
}

std::optional<Fault> find_order_fault(const Value::Array& elements, ElementOrder order) {
  if (order == ElementOrder::any) return std::nullopt;
  for (std::size_t i = 1; i < elements.size(); ++i) {
    const bool ascending = order == ElementOrder::ascending;
    if (ascending ? !comes_before(elements[i], elements[i - 1]) : !comes_before(elements[i - 1], elements[i])) continue;
    return fault(fmt::format("{} after {} is not in {} order", to_display(elements[i], 40), to_display(elements[i - 1], 40),
                             ascending ? "ascending" : "descending"))
        .within(i);
  }
  return std::nullopt;
}

std::optional<Fault> find_repetition_fault(const Value::Array& elements) {
  std::vector<std::size_t> order(elements.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (comes_before(elements[a], elements[b])) return true;
    return !comes_before(elements[b], elements[a]) && a < b;
  });
  for (std::size_t i = 1; i < order.size(); ++i) {
    if (comes_before(elements[order[i - 1]], elements[order[i]])) continue;
    return fault(fmt::format("{} is there already, and all elements must be different", to_display(elements[order[i]], 40)))
        .within(order[i]);
  }
  return std::nullopt;
}

std::optional<Fault> find_elements_fault(const Value::Array& elements, const Declaration& of) {
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (auto found = find_fault(elements[i], of)) return std::move(*found).within(i);
  }
  return std::nullopt;
}

std::optional<Fault> find_array_fault(const Value::Array& elements, const ArrayInput& array) {
  if (auto found = find_count_fault(elements.size(), array.size, "element", "elements")) return found;
  if (auto found = find_elements_fault(elements, array.of.front())) return found;
  if (auto found = find_order_fault(elements, array.order)) return found;
  return array.distinct ? find_repetition_fault(elements) : std::nullopt;
}

std::optional<Fault> find_matrix_fault(const Value::Array& rows, const MatrixInput& matrix) {
  if (auto found = find_count_fault(rows.size(), matrix.rows, "row", "rows")) return found;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Value::Array& row = *rows[i].array();
    const std::size_t width = matrix.square ? rows.size() : rows.front().array()->size();
    if (row.size() != width) {
      return fault(fmt::format("expected {} columns as {}, found {}", width,
                               matrix.square ? "there are rows" : "in the first row", row.size()))
          .within(i);
    }
    if (!matrix.square) {
      if (auto found = find_count_fault(row.size(), matrix.columns, "column", "columns")) return std::move(*found).within(i);
    }
    if (auto found = find_elements_fault(row, matrix.of.front())) return std::move(*found).within(i);
  }
  return std::nullopt;
}

// The height of each subtree, from the level order: children follow their parents, so it is filled from the end.
struct TreeNodes {
  std::vector<std::size_t> left, right;  // node numbers from 1, 0 for none
};

TreeNodes read_nodes(const Value::Array& level_order) {
  TreeNodes tree{{0}, {0}};
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

bool is_balanced(const TreeNodes& tree) {
  std::vector<std::size_t> height(tree.left.size(), 0);
  for (std::size_t node = tree.left.size() - 1; node > 0; --node) {
    const std::size_t left = height[tree.left[node]];
    const std::size_t right = height[tree.right[node]];
    if (std::max(left, right) - std::min(left, right) > 1) return false;
    height[node] = std::max(left, right) + 1;
  }
  return true;
}

bool is_path(const TreeNodes& tree) {
  for (std::size_t node = 1; node < tree.left.size(); ++node) {
    if (tree.left[node] != 0 && tree.right[node] != 0) return false;
  }
  return true;
}

bool has_shape(const Value::Array& level_order, TreeShape shape) {
  switch (shape) {
    case TreeShape::any:
    case TreeShape::random: return true;
    case TreeShape::complete:
      return std::none_of(level_order.begin(), level_order.end(), [](const Value& v) { return v.is_null(); });
    case TreeShape::path: return is_path(read_nodes(level_order));
    case TreeShape::balanced: return is_balanced(read_nodes(level_order));
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
  }
  return "any tree";
}

std::optional<Fault> find_tree_fault(const Value::Array& level_order, const TreeInput& tree) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < level_order.size(); ++i) {
    if (level_order[i].is_null()) continue;
    ++count;
    if (auto found = find_fault(level_order[i], tree.of.front())) return std::move(*found).within(i);
  }
  if (auto found = find_count_fault(count, tree.nodes, "node", "nodes")) return found;
  if (has_shape(level_order, tree.shape)) return std::nullopt;
  return fault(fmt::format("expected {}", name_of(tree.shape)));
}

std::optional<Fault> find_bounds_fault(const Value& value, double number, double low, double high) {
  if (number >= low && number <= high) return std::nullopt;
  const bool below = number < low;
  return fault(
      fmt::format("{} is {} {}", to_json(value), below ? "below the minimum" : "above the maximum", below ? low : high));
}

}  // namespace

std::optional<Fault> find_fault(const Value& value, const Declaration& declaration) {
  return std::visit(
      Overloaded{
          [](const BooleanInput&) -> std::optional<Fault> { return std::nullopt; },
          [&](const IntegerInput& kind) -> std::optional<Fault> {
            const std::int64_t number = *value.integer();
            if (number < kind.range.low) return fault(fmt::format("{} is below the minimum {}", number, kind.range.low));
            if (number > kind.range.high) return fault(fmt::format("{} is above the maximum {}", number, kind.range.high));
            return std::nullopt;
          },
          [&](const RealInput& kind) {
            const double number = value.real() != nullptr ? *value.real() : static_cast<double>(*value.integer());
            return find_bounds_fault(value, number, kind.low, kind.high);
          },
          [&](const CharacterInput& kind) { return find_character_fault(*value.string(), kind.alphabet); },
          [&](const StringInput& kind) {
            auto found = find_count_fault(value.string()->size(), kind.length, "character", "characters");
            return found ? found : find_character_fault(*value.string(), kind.alphabet);
          },
          [&](const ArrayInput& kind) { return find_array_fault(*value.array(), kind); },
          [&](const MatrixInput& kind) { return find_matrix_fault(*value.array(), kind); },
          [&](const TreeInput& kind) { return find_tree_fault(*value.array(), kind); },
          [&](const ChoiceInput& kind) -> std::optional<Fault> {
            if (std::find(kind.values.begin(), kind.values.end(), value) != kind.values.end()) return std::nullopt;
            return fault(fmt::format("{} is not among {}", to_display(value, 40), to_display(Value(kind.values), 80)));
          },
          [&](const DateInput& kind) -> std::optional<Fault> {
            const auto days = parse_date(*value.string());
            if (days && *days >= kind.days.low && *days <= kind.days.high) return std::nullopt;
            return fault(fmt::format("{} is not from {} to {}", to_display(value, 40), format_date(kind.days.low),
                                     format_date(kind.days.high)));
          },
          [&](const TableInput& kind) { return find_fault(*value.array(), kind); },
      },
      declaration.kind);
}

}  // namespace rehearse
