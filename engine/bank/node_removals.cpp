#include <algorithm>
#include <utility>

#include "moves.hpp"
#include "node_tree.hpp"
#include "site.hpp"

// Moves that leave out parts of what links to itself: subtrees and nodes of trees, nodes of graphs and of lists.
namespace rehearse {
namespace {

constexpr std::size_t most_nodes = 4096;  // each move goes through all of them

void add_tree(const Site& site, const Value& value, Moves& moves) {
  const NodeTree tree = NodeTree::read(*value.array(), site);
  const std::size_t size = std::min(tree.size(), most_nodes);
  const auto change = [site](auto&& step) {
    return [site, step](Arguments& changed) {
      Value& place = value_at(changed, site.path);
      const NodeTree before = NodeTree::read(*place.array(), site);
      auto after = step(before);
      if (!after) return false;
      place = Value(after->write());
      return true;
    };
  };
  for (std::size_t node = 1; node < size; ++node) {
    moves.emplace_back(change([node](const NodeTree& before) { return std::optional(before.from(node)); }));
  }
  for (std::size_t node = 0; node < size; ++node) {
    moves.emplace_back(change([node](const NodeTree& before) { return std::optional(before.without(node)); }));
  }
  const std::size_t places = site.kind == SiteKind::nary_tree ? 1 : static_cast<std::size_t>(site.arity);
  for (std::size_t node = 0; node < size; ++node) {
    for (std::size_t child = 0; child < places; ++child) {
      moves.emplace_back(change([node, child](const NodeTree& before) { return before.lifted(node, child); }));
    }
  }
}

// Integers above `gone` come down by one; those that are `gone` go.
void renumber(Value::Array& numbers, std::int64_t gone) {
  numbers.erase(std::remove_if(numbers.begin(), numbers.end(),
                               [&](const Value& number) { return number.integer() != nullptr && *number.integer() == gone; }),
                numbers.end());
  for (Value& number : numbers) {
    if (number.integer() != nullptr && *number.integer() > gone) number = Value(*number.integer() - 1);
  }
}

void add_graph(const Site& site, const Value& value, Moves& moves) {
  const Value::Array& nodes = *value.array();
  for (std::size_t i = 0; i < std::min(nodes.size(), most_nodes); ++i) {
    moves.emplace_back([path = site.path, i](Arguments& changed) {
      Value::Array& all = *value_at(changed, path).array();
      all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
      for (Value& neighbors : all) renumber(*neighbors.array(), static_cast<std::int64_t>(i) + 1);
      return true;
    });
  }
  for (std::size_t i = 0; i < std::min(nodes.size(), most_nodes); ++i) {
    for (const Value& neighbor : *nodes[i].array()) {
      const auto other = static_cast<std::size_t>(*neighbor.integer()) - 1;
      if (other < i || other >= nodes.size()) continue;
      moves.emplace_back([path = site.path, i, other](Arguments& changed) {
        Value::Array& all = *value_at(changed, path).array();
        const auto unlink = [&](std::size_t from, std::size_t to) {
          Value::Array& neighbors = *all[from].array();
          const Value number(static_cast<std::int64_t>(to) + 1);
          neighbors.erase(std::remove(neighbors.begin(), neighbors.end(), number), neighbors.end());
        };
        unlink(i, other);
        unlink(other, i);
        return true;
      });
    }
  }
}

void add_random_list(const Site& site, const Value& value, Moves& moves) {
  const std::size_t size = std::min(value.array()->size(), most_nodes);
  for (std::size_t i = 0; i < size; ++i) {
    moves.emplace_back([path = site.path, i](Arguments& changed) {
      Value::Array& all = *value_at(changed, path).array();
      all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
      for (Value& node : all) {
        Value& position = node.array()->back();
        if (position.integer() == nullptr) continue;
        const std::int64_t target = *position.integer();
        if (target == static_cast<std::int64_t>(i)) position = Value();
        if (target > static_cast<std::int64_t>(i)) position = Value(target - 1);
      }
      return true;
    });
  }
  for (std::size_t i = 0; i < size; ++i) {
    moves.emplace_back([path = site.path, i](Arguments& changed) {
      value_at(changed, path).array()->at(i).array()->back() = Value();
      return true;
    });
  }
}

// A list in the place of the list around it.
void add_nested(const Site& site, const Value& value, Moves& moves) {
  for (std::size_t i = 0; i < value.array()->size(); ++i) {
    moves.emplace_back([path = site.path, i](Arguments& changed) {
      Value inner = value_at(changed, path).array()->at(i);
      value_at(changed, path) = std::move(inner);
      return true;
    });
  }
}

// A cell that may be empty is.
void add_cells(const Arguments& arguments, Moves& moves) {
  constexpr std::size_t most_cells = 1000;
  std::size_t cells = 0;
  for (std::size_t table = 0; table < arguments.size(); ++table) {
    for (std::size_t row = 0; row < arguments[table].array()->size(); ++row) {
      for (std::size_t column = 0; column < (*arguments[table].array())[row].array()->size(); ++column) {
        if (++cells > most_cells) return;
        moves.emplace_back([path = Path{table, row, column}](Arguments& changed) {
          value_at(changed, path) = Value();
          return true;
        });
      }
    }
  }
}

}  // namespace

Moves node_removals(const Arguments& arguments, const Signature& signature) {
  Moves moves;
  for (const Site& site : sites_of(arguments, signature)) {
    const Value& value = value_at(arguments, site.path);
    switch (site.kind) {
      case SiteKind::tree:
      case SiteKind::nary_tree: add_tree(site, value, moves); break;
      case SiteKind::graph: add_graph(site, value, moves); break;
      case SiteKind::random_list: add_random_list(site, value, moves); break;
      case SiteKind::nested: add_nested(site, value, moves); break;
      case SiteKind::sequence:
      case SiteKind::text: break;
    }
  }
  if (signature.is_query) add_cells(arguments, moves);
  return moves;
}

}  // namespace rehearse
