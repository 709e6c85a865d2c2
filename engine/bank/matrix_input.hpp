#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

// What of a matrix is sorted, ascending: each row; each row and each column; all of it, row by row.
enum class MatrixOrder { any, rows, rows_and_columns, whole };
// What drawn matrices look like; asks for nothing of a case.
enum class MatrixPattern { any, all_equal, last_differs, border, checkered, walls, regions };

struct MatrixInput {
  Range rows;
  Range columns;
  bool square = false;
  std::vector<Declaration> of;  // exactly one
  bool distinct = false;
  MatrixOrder order = MatrixOrder::any;
  MatrixPattern pattern = MatrixPattern::any;

  [[nodiscard]] static std::optional<MatrixInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const MatrixInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t volume() const;
  [[nodiscard]] bool may_give_up() const;
  [[nodiscard]] Range* sizes(std::string_view member) {
    return member == "rows" ? &rows : member == "columns" ? &columns : nullptr;
  }
};

}  // namespace rehearse
