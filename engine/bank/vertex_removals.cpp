#include <algorithm>
#include <optional>
#include <utility>

#include "moves.hpp"

// Moves that leave out vertices of a graph which several parameters describe together: a number that counts them, edges, lists
// of neighbors, weights. What a parameter means is not declared: each reading is tried, and what the model refuses is dropped.
namespace rehearse {
namespace {

constexpr std::int64_t most_vertices = 100'000;

struct Removal {
  std::int64_t first = 0;  // of the vertices that go, from 0
  std::int64_t count = 0;
  std::int64_t vertices = 0;       // that there are
  std::int64_t base = 0;           // of their numbers
  bool renumbers_integers = true;  // single numbers are vertices, too

  [[nodiscard]] std::int64_t end() const { return base + first + count; }
  [[nodiscard]] bool takes(std::int64_t number) const { return number >= base + first && number < end(); }
  [[nodiscard]] std::int64_t renumbered(std::int64_t number) const {
    return number >= end() && number < base + vertices ? number - count : number;
  }
  [[nodiscard]] bool takes(const Value& value) const { return value.integer() != nullptr && takes(*value.integer()); }
  void renumber(Value& value) const {
    if (value.integer() != nullptr) value = Value(renumbered(*value.integer()));
  }
};

bool is_sequence(const Type& type) { return type.kind == TypeKind::array || type.kind == TypeKind::list; }
bool is_whole(const Type& type) { return type.kind == TypeKind::integer || type.kind == TypeKind::long_type; }
bool is_rows(const Type& type) { return is_sequence(type) && is_sequence(type.element.front()); }

void erase_positions(Value::Array& elements, const Removal& removal) {
  const auto first = elements.begin() + static_cast<std::ptrdiff_t>(removal.first);
  elements.erase(first, first + static_cast<std::ptrdiff_t>(removal.count));
}

// Of an edge the first two numbers are vertices; more of them are its weight.
void erase_edges(Value::Array& edges, const Removal& removal) {
  constexpr std::size_t ends = 2;
  const auto is_gone = [&](const Value& edge) {
    const Value::Array& numbers = *edge.array();
    return std::any_of(numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(std::min(ends, numbers.size())),
                       [&](const Value& number) { return removal.takes(number); });
  };
  edges.erase(std::remove_if(edges.begin(), edges.end(), is_gone), edges.end());
  for (Value& edge : edges) {
    Value::Array& numbers = *edge.array();
    for (std::size_t i = 0; i < std::min(ends, numbers.size()); ++i) removal.renumber(numbers[i]);
  }
}

void erase_numbers(Value::Array& numbers, const Removal& removal) {
  numbers.erase(std::remove_if(numbers.begin(), numbers.end(), [&](const Value& number) { return removal.takes(number); }),
                numbers.end());
  for (Value& number : numbers) removal.renumber(number);
}

void apply(const Removal& removal, Value& argument, const Type& type) {
  if (is_whole(type)) {
    if (!removal.renumbers_integers) return;
    argument = removal.takes(argument) ? Value(removal.base) : argument;
    removal.renumber(argument);
    return;
  }
  if (!is_sequence(type) || argument.array() == nullptr) return;
  Value::Array& elements = *argument.array();
  const bool is_by_vertex = static_cast<std::int64_t>(elements.size()) == removal.vertices;
  if (is_rows(type) && !is_by_vertex) {
    erase_edges(elements, removal);
  } else if (is_rows(type)) {
    erase_positions(elements, removal);
    for (Value& neighbors : elements) erase_numbers(*neighbors.array(), removal);
  } else if (is_by_vertex) {
    erase_positions(elements, removal);
    for (Value& element : elements) removal.renumber(element);
  } else if (is_whole(type.element.front())) {
    erase_numbers(elements, removal);
  }
}

// `counter`: the parameter that says how many there are; absent where lists of neighbors do.
void add_removals(std::int64_t vertices, std::optional<std::size_t> counter, const std::vector<Parameter>& parameters,
                  Moves& moves) {
  for (std::int64_t size = (vertices + 1) / 2;; size = (size + 1) / 2) {
    for (std::int64_t first = 0; first < vertices; first += size) {
      const std::int64_t count = std::min(size, vertices - first);
      for (const std::int64_t base : {0, 1}) {
        for (const bool renumbers : {true, false}) {
          const Removal removal{first, count, vertices, base, renumbers};
          moves.emplace_back([=](Arguments& changed) {
            for (std::size_t i = 0; i < changed.size(); ++i) {
              if (counter == i) {
                changed[i] = Value(vertices - count);
              } else {
                apply(removal, changed[i], parameters[i].type);
              }
            }
            return true;
          });
        }
      }
    }
    if (size <= 1) return;
  }
}

// Each list holds numbers of lists: the neighbors of each vertex.
bool are_neighbors(const Value::Array& lists) {
  return std::all_of(lists.begin(), lists.end(), [&](const Value& list) {
    return std::all_of(list.array()->begin(), list.array()->end(), [&](const Value& number) {
      return number.integer() != nullptr && *number.integer() >= 0 &&
             *number.integer() <= static_cast<std::int64_t>(lists.size());
    });
  });
}

}  // namespace

Moves vertex_removals(const Arguments& arguments, const Signature& signature) {
  Moves moves;
  if (signature.is_class || signature.is_query) return moves;
  const std::vector<Parameter>& parameters = signature.function().parameters;
  const bool has_lists =
      std::any_of(parameters.begin(), parameters.end(), [](const Parameter& p) { return is_sequence(p.type); });
  if (!has_lists) return moves;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (is_whole(parameters[i].type) && arguments[i].integer() != nullptr) {
      const std::int64_t vertices = *arguments[i].integer();
      if (vertices > 1 && vertices <= most_vertices) add_removals(vertices, i, parameters, moves);
    } else if (is_rows(parameters[i].type) && are_neighbors(*arguments[i].array())) {
      const auto vertices = static_cast<std::int64_t>(arguments[i].array()->size());
      if (vertices > 1 && vertices <= most_vertices) add_removals(vertices, std::nullopt, parameters, moves);
    }
  }
  return moves;
}

}  // namespace rehearse
