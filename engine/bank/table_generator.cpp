#include <set>

#include <fmt/format.h>

#include "table.hpp"

namespace rehearse {
namespace {

class TableGenerator {
 public:
  TableGenerator(const TableInput& table, std::span<const Value> earlier, RandomStream& random)
      : table_(table), earlier_(earlier), random_(random) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (table.columns[i].column.key) key_.push_back(i);
    }
    for (const ColumnInput& column : table.columns) pools_.push_back(pool_of(column));
  }

  Value draw() {
    const auto count = static_cast<std::size_t>(row_count());
    // Keys of one column are drawn ahead: rejection alone would not find the last of few.
    Value::Array keys;
    const bool single = key_.size() == 1 && !table_.columns[key_[0]].of.empty();
    if (single) keys = draw_distinct(count, table_.columns[key_[0]].of.front(), random_);
    Value::Array rows;
    rows.reserve(count);
    std::set<Value::Array> seen;
    const std::size_t most_tries = 64 * count + 10'000;
    for (std::size_t tries = 0; rows.size() < count; ++tries) {
      if (tries == most_tries) throw Unsatisfiable{"the rows with different keys could not be found by drawing"};
      Value::Array cells = draw_row(rows.size(), single ? &keys[rows.size()] : nullptr);
      if (!single && !key_.empty() && !seen.insert(key_cells(cells)).second) continue;
      offer(cells);
      rows.emplace_back(std::move(cells));
    }
    return Value(std::move(rows));
  }

 private:
  // What a reference may point at, in order; that of the same table grows row by row.
  Value::Array pool_of(const ColumnInput& column) const {
    Value::Array pool;
    if (!column.reference || column.reference->table >= earlier_.size()) return pool;
    for (const Value& row : *earlier_[column.reference->table].array()) {
      const Value& cell = (*row.array())[column.reference->column];
      if (!cell.is_null()) pool.push_back(cell);
    }
    return pool;
  }

  bool points_at_nothing(std::size_t i) const {
    const ColumnInput& column = table_.columns[i];
    const bool is_own = column.reference && column.reference->table >= earlier_.size();
    return column.reference && !is_own && pools_[i].empty() && !column.column.nullable;
  }

  std::int64_t row_count() {
    const std::int64_t drawn = draw_size(table_.rows, random_);
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      if (!points_at_nothing(i)) continue;
      if (table_.rows.low == 0) return 0;
      throw Unsatisfiable{fmt::format("{} has no row to point at: ask for more rows there", table_.columns[i].reference->text)};
    }
    return drawn;
  }

  Value::Array draw_row(std::size_t number, const Value* key) {
    Value::Array cells;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const ColumnInput& column = table_.columns[i];
      if (key != nullptr && i == key_[0]) {
        cells.push_back(*key);
      } else if (column.is_serial) {
        cells.emplace_back(static_cast<std::int64_t>(number) + 1);
      } else if (random_.chance(column.null)) {
        cells.emplace_back();
      } else {
        cells.push_back(column.reference ? point(i) : rehearse::draw(column.of.front(), random_));
      }
    }
    return cells;
  }

  Value point(std::size_t i) {
    if (!pools_[i].empty()) return pools_[i][random_.below(pools_[i].size())];
    if (table_.columns[i].column.nullable) return Value();
    throw Unsatisfiable{fmt::format("the first row has no {} to point at: let it be null", table_.columns[i].reference->text)};
  }

  // The row is there for those after it.
  void offer(const Value::Array& cells) {
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const auto& reference = table_.columns[i].reference;
      if (!reference || reference->table < earlier_.size() || cells[reference->column].is_null()) continue;
      pools_[i].push_back(cells[reference->column]);
    }
  }

  Value::Array key_cells(const Value::Array& cells) const {
    Value::Array key;
    for (const std::size_t i : key_) key.push_back(cells[i]);
    return key;
  }

  const TableInput& table_;
  std::span<const Value> earlier_;
  RandomStream& random_;
  std::vector<std::size_t> key_;
  std::vector<Value::Array> pools_;  // a column
};

}  // namespace

Value draw_table(const TableInput& table, std::span<const Value> earlier, RandomStream& random) {
  return TableGenerator(table, earlier, random).draw();
}

}  // namespace rehearse
