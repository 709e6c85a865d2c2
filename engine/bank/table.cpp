#include "table.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "date.hpp"
#include "node_shape.hpp"

namespace rehearse {
namespace {

bool has_type(const Value& cell, ColumnType type) {
  switch (type) {
    case ColumnType::integer: return cell.integer() != nullptr;
    case ColumnType::real: return cell.integer() != nullptr || cell.real() != nullptr;
    case ColumnType::text: return cell.string() != nullptr;
    case ColumnType::date: return cell.string() != nullptr && parse_date(*cell.string());
    case ColumnType::any: return cell.integer() != nullptr || cell.real() != nullptr || cell.string() != nullptr;
  }
  return false;
}

std::string_view wanted(ColumnType type) {
  switch (type) {
    case ColumnType::integer: return "an integer";
    case ColumnType::real: return "a number";
    case ColumnType::text: return "a string";
    case ColumnType::date: return "a date as \"2024-02-29\"";
    case ColumnType::any: return "null, a number or a string";
  }
  return "";
}

std::optional<Fault> find_cell_fault(const Value& cell, const Column& column) {
  if (cell.is_null() ? column.nullable : has_type(cell, column.type)) return std::nullopt;
  Fault fault = expected(wanted(column.type), cell);
  fault.message += fmt::format(" ({})", column.name);
  return fault;
}

std::vector<std::size_t> key_of(const TableInput& table) {
  std::vector<std::size_t> key;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].column.key) key.push_back(i);
  }
  return key;
}

std::optional<Fault> find_reference_fault(const Value::Array& tables, std::size_t table, std::size_t column,
                                          const ColumnReference& reference) {
  const Value::Array& rows = *tables[table].array();
  std::set<Value> there;
  if (reference.table != table) {
    for (const Value& row : *tables[reference.table].array()) there.insert((*row.array())[reference.column]);
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Value::Array& cells = *rows[i].array();
    if (!cells[column].is_null() && !there.contains(cells[column])) {
      const std::string_view where = reference.table == table ? " in an earlier row" : "";
      return Fault{{}, fmt::format("{} is no {}{}", to_display(cells[column], 40), reference.text, where)}
          .within(column)
          .within(i)
          .within(table);
    }
    if (reference.table == table) there.insert(cells[reference.column]);
  }
  return std::nullopt;
}

void describe_key(const std::string& name, const TableInput& table, std::vector<std::string>& lines) {
  std::vector<std::string> key;
  for (const std::size_t i : key_of(table)) key.push_back(table.columns[i].column.name);
  if (key.empty()) {
    lines.push_back(fmt::format("{} may hold the same row more than once", name));
  } else if (key.size() == 1) {
    lines.push_back(fmt::format("{}.{} is different in every row", name, key.front()));
  } else {
    lines.push_back(fmt::format("{} together are different in every row of {}", fmt::join(key, ", "), name));
  }
}

}  // namespace

std::optional<Fault> find_table_fault(const Value& value, const std::vector<Column>& columns) {
  if (value.array() == nullptr) return expected("a table as an array of rows", value);
  for (std::size_t i = 0; i < value.array()->size(); ++i) {
    const Value& row = (*value.array())[i];
    if (row.array() == nullptr || row.array()->size() != columns.size()) {
      return expected(fmt::format("a row of {} cell{}", columns.size(), columns.size() == 1 ? "" : "s"), row).within(i);
    }
    for (std::size_t k = 0; k < columns.size(); ++k) {
      if (auto fault = find_cell_fault((*row.array())[k], columns[k])) return std::move(*fault).within(k).within(i);
    }
  }
  return std::nullopt;
}

std::optional<Fault> find_fault(const Value::Array& rows, const TableInput& table) {
  const auto count = static_cast<std::int64_t>(rows.size());
  if (count < table.rows.low) return Fault{{}, fmt::format("{} rows are below the minimum {}", count, table.rows.low)};
  if (count > table.rows.high) return Fault{{}, fmt::format("{} rows are above the maximum {}", count, table.rows.high)};
  const auto key = key_of(table);
  std::set<Value::Array> keys;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Value::Array& cells = *rows[i].array();
    for (std::size_t k = 0; k < cells.size(); ++k) {
      const ColumnInput& column = table.columns[k];
      if (column.is_serial && cells[k] != Value(static_cast<std::int64_t>(i) + 1)) {
        return Fault{{}, fmt::format("expected {}: {} numbers the rows", i + 1, column.column.name)}.within(k).within(i);
      }
      if (column.of.empty() || cells[k].is_null()) continue;
      if (auto fault = find_fault(cells[k], column.of.front())) {
        fault->message += fmt::format(" ({})", column.column.name);
        return std::move(*fault).within(k).within(i);
      }
    }
    Value::Array key_cells;
    for (const std::size_t k : key) key_cells.push_back(cells[k]);
    if (!key.empty() && !keys.insert(std::move(key_cells)).second) {
      return Fault{{}, "an earlier row has the same key"}.within(i);
    }
  }
  return std::nullopt;
}

std::optional<Fault> find_reference_fault(const Value::Array& tables, const ParameterSet& set) {
  for (std::size_t table = 0; table < tables.size(); ++table) {
    const auto* input = std::get_if<TableInput>(&set.declarations[table].kind);
    if (input == nullptr) return std::nullopt;  // no query
    for (std::size_t k = 0; k < input->columns.size(); ++k) {
      const auto& reference = input->columns[k].reference;
      if (!reference) continue;
      if (auto fault = find_reference_fault(tables, table, k, *reference)) return fault;
    }
  }
  return std::nullopt;
}

void describe_table(const std::string& name, const TableInput& table, std::vector<std::string>& lines) {
  lines.push_back(describe_range("number of rows in " + name, table.rows));
  describe_key(name, table, lines);
  for (const ColumnInput& column : table.columns) {
    const std::string column_name = name + "." + column.column.name;
    if (column.is_serial) lines.push_back(fmt::format("{} numbers the rows: 1, 2, 3 ...", column_name));
    if (column.reference) lines.push_back(fmt::format("{} is among the values of {}", column_name, column.reference->text));
    for (const Declaration& of : column.of) describe_constraints(column_name, of, lines);
    if (column.column.nullable) lines.push_back(column_name + " may be null");
  }
}

}  // namespace rehearse
