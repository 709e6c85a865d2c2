#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "fault.hpp"
#include "json_reader.hpp"
#include "rehearse/bank/random_stream.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

struct Declaration;

// [low, high], both included.
struct Range {
  std::int64_t low = 0;
  std::int64_t high = 0;
};

enum class ElementOrder { any, ascending, descending };
enum class TreeShape { any, path, complete, balanced, random };

// What a value may be, a struct a kind. `of` holds exactly one declaration.
struct BooleanInput {};
struct IntegerInput {
  Range range;
  double special = 0;  // probability of an extreme
};
struct RealInput {
  double low = 0;
  double high = 0;
};
struct CharacterInput {
  std::string alphabet;
};
struct StringInput {
  Range length;
  std::string alphabet;
};
struct ArrayInput {
  Range size;
  std::vector<Declaration> of;
  bool distinct = false;
  ElementOrder order = ElementOrder::any;
  double special = 0;      // probability of the smallest or the largest size
  bool is_linked = false;  // a ListNode
};
struct MatrixInput {
  Range rows;
  Range columns;
  bool square = false;
  std::vector<Declaration> of;
};
struct TreeInput {
  Range nodes;
  TreeShape shape = TreeShape::any;
  std::vector<Declaration> of;
};
struct ChoiceInput {
  std::vector<Value> values;  // one given twice is drawn twice as often
};

struct DateInput {
  Range days;  // since 1970-01-01
};
// A column that points at another one: its cells are among that one's. In its own table they are among the rows before.
struct ColumnReference {
  std::string text;       // "Department.id"
  std::size_t table = 0;  // index of the parameter; known once all tables are read
  std::size_t column = 0;
};
struct ColumnInput {
  Column column;
  double null = 0;                   // probability of null
  std::vector<Declaration> of = {};  // one, unless it is one of the two below
  bool is_serial = false;            // 1, 2, 3 ... row by row
  std::optional<ColumnReference> reference = {};
};
struct TableInput {
  Range rows;
  std::vector<ColumnInput> columns;
};

struct Declaration {
  std::variant<BooleanInput, IntegerInput, RealInput, CharacterInput, StringInput, ArrayInput, MatrixInput, TreeInput,
               ChoiceInput, DateInput, TableInput>
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

// [low, high] with least <= low <= high <= most.
[[nodiscard]] std::optional<Range> read_range(const JsonReader& json, std::int64_t least, std::int64_t most);

[[nodiscard]] std::optional<Fault> find_fault(const Value& value, const Declaration& declaration);

// A value of the declaration. Throws Unsatisfiable where distinct elements cannot be found in bounded time.
struct Unsatisfiable {
  std::string what;
};
[[nodiscard]] Value draw(const Declaration& declaration, RandomStream& random);
[[nodiscard]] std::int64_t draw_size(Range range, RandomStream& random);
// As many different values, in the order drawn. Throws Unsatisfiable.
[[nodiscard]] Value::Array draw_distinct(std::size_t count, const Declaration& declaration, RandomStream& random);
[[nodiscard]] Value draw_tree(const TreeInput& tree, RandomStream& random);

// How many different values there are at most; exact for what is no array, matrix or tree. The largest 64-bit number stands for
// "that many or more".
[[nodiscard]] std::uint64_t cardinality(const Declaration& declaration);

// How many numbers, characters, nodes and lists a value consists of at most, saturating: what generating it may cost.
[[nodiscard]] std::uint64_t volume(const Declaration& declaration);

// The constraint lines of a value called `name` in a statement.
void describe_constraints(const std::string& name, const Declaration& declaration, std::vector<std::string>& lines);
[[nodiscard]] std::string describe_range(const std::string& name, Range range);

// Reports where `narrow` allows what `wide` does not.
void check_narrows(const Declaration& wide, const Declaration& narrow, const std::string& pointer, Diagnostics& diagnostics);
void check_narrows(Range wide, Range narrow, const std::string& pointer, Diagnostics& diagnostics);

}  // namespace rehearse
