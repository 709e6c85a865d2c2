#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "array_input.hpp"
#include "choice_input.hpp"
#include "fault.hpp"
#include "graph_input.hpp"
#include "integer_input.hpp"
#include "interval_input.hpp"
#include "json_reader.hpp"
#include "matrix_input.hpp"
#include "narrowing.hpp"
#include "nary_tree_input.hpp"
#include "nested_input.hpp"
#include "node_input.hpp"
#include "permutation_input.hpp"
#include "quad_tree_input.hpp"
#include "random_list_input.hpp"
#include "range.hpp"
#include "real_input.hpp"
#include "rehearse/bank/random_stream.hpp"
#include "rehearse/bank/type.hpp"
#include "string_input.hpp"
#include "table_input.hpp"
#include "tree_input.hpp"

namespace rehearse {

// What a value may be: one of the kinds, each of which reads, validates, draws, describes and compares itself, in a file of its
// own. A kind is a struct with the members read, find_fault, draw, describe and check_narrows, and of these what it needs:
//   cardinality    how many different values there are at most; else "many"
//   volume         of how many parts a value consists at most; else 1
//   may_give_up    whether draw() may throw Unsatisfiable
//   sizes, numbers the ranges that formulas may give: of a member, of "min" and "max"
//   outer_size, make_small, make_sized: how it grows (resizing.hpp)
// To add one: its file, its name in the variant, and its line in declaration.cpp.
struct Declaration {
  std::variant<BooleanInput, IntegerInput, RealInput, CharacterInput, StringInput, ArrayInput, MatrixInput, TreeInput,
               ChoiceInput, DateInput, TableInput, PermutationInput, IntervalInput, IntervalsInput, GraphInput, NaryTreeInput,
               RandomListInput, QuadTreeInput, NestedInput, NodeInput>
      kind;
};

// For std::visit with a lambda a kind.
template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

// Reads the declaration of a value of the type; its faults are reported, and give nothing.
[[nodiscard]] std::optional<Declaration> read_declaration(const JsonReader& json, const Type& type);
// The type of what a declaration's "of" describes: nodes hold 32-bit integers.
[[nodiscard]] Type element_type(const Type& type);

// The value has the shape of the type.
[[nodiscard]] std::optional<Fault> find_fault(const Value& value, const Declaration& declaration);

// A value of the declaration. Throws Unsatisfiable where none is found in bounded time.
struct Unsatisfiable {
  std::string what;
};
[[nodiscard]] Value draw(const Declaration& declaration, RandomStream& random);
// As many different values, in the order drawn. Throws Unsatisfiable.
[[nodiscard]] Value::Array draw_distinct(std::size_t count, const Declaration& declaration, RandomStream& random);
[[nodiscard]] bool may_give_up(const Declaration& declaration);

// How many different values there are at most, saturating.
[[nodiscard]] std::uint64_t cardinality(const Declaration& declaration);
// How many numbers, characters, nodes and lists a value consists of at most, saturating: what generating it may cost.
[[nodiscard]] std::uint64_t volume(const Declaration& declaration);

// The constraint lines of a value called `name` in a statement.
void describe_constraints(const std::string& name, const Declaration& declaration, std::vector<std::string>& lines);
// The index variables of nested arrays: nums[i][j][k].
[[nodiscard]] std::string element_name(const std::string& name);

// Reports where `narrow` allows what `wide` does not.
void check_narrows(const Declaration& wide, const Declaration& narrow, const Narrowing& place);

}  // namespace rehearse
