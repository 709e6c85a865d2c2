#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "declaration.hpp"
#include "parameter_set.hpp"

namespace rehearse {

// What the tables of a query may hold, beside what declaration.hpp has for every kind of value.

// Rows of as many cells as there are columns, each of its column's type.
[[nodiscard]] std::optional<Fault> find_table_fault(const Value& value, const std::vector<Column>& columns);

// The tables and the columns of the result of a signature's "query". Faults are reported.
void read_query(const JsonReader& json, Signature& signature);

// Finds the columns that references name, once all tables are read: of the same table or of an earlier one.
void link_tables(const JsonReader& json, const std::vector<Parameter>& parameters, ParameterSet& set);

[[nodiscard]] std::optional<Fault> find_fault(const Value::Array& rows, const TableInput& table);
[[nodiscard]] std::optional<Fault> find_reference_fault(const Value::Array& tables, const ParameterSet& set);

// `earlier` are the tables before this one. Throws Unsatisfiable.
[[nodiscard]] Value draw_table(const TableInput& table, std::span<const Value> earlier, RandomStream& random);

void describe_table(const std::string& name, const TableInput& table, std::vector<std::string>& lines);

}  // namespace rehearse
