#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

struct DateInput {
  Range days;  // since 1970-01-01

  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const DateInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t cardinality() const { return count_of(days); }
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

  [[nodiscard]] static std::optional<TableInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const TableInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t volume() const;
  [[nodiscard]] static bool may_give_up() { return true; }  // keys, references to an empty table
};

}  // namespace rehearse
