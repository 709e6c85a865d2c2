#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "date.hpp"
#include "problem_reader.hpp"
#include "table.hpp"

namespace rehearse {
namespace {

constexpr std::size_t max_tables = 10;
constexpr std::size_t max_columns = 30;
constexpr std::size_t max_column_name = 60;
constexpr std::int64_t max_rows = 1'000'000;
constexpr std::array<std::string_view, 4> column_types = {"integer", "double", "string", "date"};

bool is_same_name(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

// As SQL sees it: names that differ in case alone are the same.
template <class Named>
bool is_taken(const std::vector<Named>& named, std::string_view name) {
  return std::any_of(named.begin(), named.end(), [&](const Named& other) { return is_same_name(other.name, name); });
}

void read_key(const JsonReader& json, std::vector<Column>& columns) {
  for (const JsonReader& element : json.elements("columns", 1, max_columns)) {
    const auto name = read_identifier(element);
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return name && column.name == *name; });
    if (found != columns.end()) {
      found->key = true;
      if (found->nullable) element.report("a column of the key cannot be null");
    } else if (name) {
      element.report(fmt::format("there is no column \"{}\"", *name));
    }
  }
}

std::vector<Column> read_columns(const JsonReader& json) {
  std::vector<Column> columns;
  for (const JsonReader& element : json.elements("columns", 1, max_columns)) {
    if (!element.is_object("an object with name and type", {"name", "type", "nullable"})) continue;
    Column column;
    column.name = read_identifier(element.member("name")).value_or("");
    column.type = static_cast<ColumnType>(element.member("type").one_of(column_types).value_or(0));
    if (const auto nullable = element.find("nullable")) column.nullable = nullable->boolean().value_or(false);
    if (is_taken(columns, column.name)) {
      element.member("name").report(fmt::format("there is a column \"{}\" already", column.name));
    }
    columns.push_back(std::move(column));
  }
  return columns;
}

void read_tables(const JsonReader& json, std::vector<Parameter>& tables) {
  for (const JsonReader& element : json.elements("tables", 1, max_tables)) {
    if (!element.is_object("an object with name, columns and key", {"name", "columns", "key"})) continue;
    Parameter table{read_identifier(element.member("name")).value_or(""), Type{TypeKind::table, {}}};
    table.type.columns = read_columns(element.member("columns"));
    if (const auto key = element.find("key")) read_key(*key, table.type.columns);
    if (is_taken(tables, table.name)) {
      element.member("name").report(fmt::format("there is a table \"{}\" already", table.name));
    }
    tables.push_back(std::move(table));
  }
}

std::optional<Declaration> read_date(const JsonReader& json) {
  if (!json.is_object("a declaration", {"kind", "min", "max"})) return std::nullopt;
  const auto read = [&](std::string_view name) {
    const JsonReader member = json.member(name);
    const std::string* text = member.json() == nullptr ? nullptr : member.json()->string();
    const auto days = text == nullptr ? std::nullopt : parse_date(*text);
    if (!days) member.report_expected("a date as \"2024-02-29\"");
    return days;
  };
  const auto low = read("min");
  const auto high = read("max");
  if (!low || !high) return std::nullopt;
  if (*high < *low) {
    json.member("max").report("this is before \"min\"");
    return std::nullopt;
  }
  return Declaration{DateInput{{*low, *high}}};
}

// The type by which a value of the column is declared.
Type value_type(ColumnType type) {
  switch (type) {
    case ColumnType::integer: return {TypeKind::long_type, {}};
    case ColumnType::real: return {TypeKind::real, {}};
    case ColumnType::text:
    case ColumnType::date:
    case ColumnType::any: return {TypeKind::string, {}};
  }
  return {};
}

void read_own_kind(const JsonReader& json, std::string_view kind, ColumnInput& input) {
  if (kind == "serial") {
    input.is_serial = json.is_object("a declaration", {"kind"});
    if (input.column.type != ColumnType::integer) json.member("kind").report("only integers number the rows");
  } else if (kind == "reference") {
    if (!json.is_object("a declaration", {"kind", "to"})) return;
    input.reference = ColumnReference{json.member("to").text(TextForm::one_line, 200).value_or("")};
  } else if (auto of = input.column.type == ColumnType::date && kind == "date"
                           ? read_date(json)
                           : read_declaration(json, value_type(input.column.type))) {
    input.of.push_back(std::move(*of));
  }
}

// A declaration with "null" beside its own members.
ColumnInput read_column(const JsonReader& json, const Column& column) {
  ColumnInput input{column};
  if (json.json() == nullptr || json.json()->object() == nullptr) {
    json.report_expected(fmt::format("a declaration of the column ({})", to_string(column.type)));
    return input;
  }
  if (const auto null = json.find("null")) {
    input.null = null->number(0, 1).value_or(0);
    if (!column.nullable) null->report("the column is not nullable");
  }
  Json declaration = *json.json();
  std::erase_if(*declaration.object(), [](const Json::Member& member) { return member.first == "null"; });
  const Json* kind = declaration.find("kind");
  const std::string word = kind == nullptr || kind->string() == nullptr ? "" : *kind->string();
  read_own_kind(JsonReader(declaration, json.pointer(), json.diagnostics()), word, input);
  return input;
}

std::size_t index_in(const std::vector<ColumnInput>& columns, std::string_view name) {
  const auto found =
      std::find_if(columns.begin(), columns.end(), [&](const ColumnInput& input) { return input.column.name == name; });
  return static_cast<std::size_t>(found - columns.begin());
}

void link(const JsonReader& json, std::size_t table, const ParameterSet& set, ColumnInput& column) {
  ColumnReference& reference = *column.reference;
  const std::size_t dot = reference.text.find('.');
  for (std::size_t i = 0; dot != std::string::npos && i <= table; ++i) {
    const auto& columns = std::get<TableInput>(set.declarations[i].kind).columns;
    const std::size_t found = index_in(columns, std::string_view(reference.text).substr(dot + 1));
    if (set.names[i] != reference.text.substr(0, dot) || found == columns.size()) continue;
    if (columns[found].column.type != column.column.type) return json.report("the two columns have different types");
    if (&columns[found] == &column) return json.report("a column cannot point at itself");
    reference.table = i;
    reference.column = found;
    return;
  }
  json.report(fmt::format("expected \"Table.column\" of this table or of one before it, found \"{}\"", reference.text));
}

}  // namespace

void read_query(const JsonReader& json, Signature& signature) {
  if (!json.is_object("a signature", {"query"})) return;
  const JsonReader query = json.member("query");
  if (!query.is_object("an object with tables and columns", {"tables", "columns"})) return;
  signature.is_query = true;
  Method& method = signature.methods.emplace_back();
  method.name = "query";
  method.result.kind = TypeKind::table;
  read_tables(query.member("tables"), method.parameters);
  for (const JsonReader& element : query.member("columns").elements("names of columns", 1, max_columns)) {
    Column column{element.text(TextForm::one_line, max_column_name).value_or(""), ColumnType::any, true};
    if (is_taken(method.result.columns, column.name)) {
      element.report(fmt::format("there is a column \"{}\" already", column.name));
    }
    method.result.columns.push_back(std::move(column));
  }
}

std::optional<TableInput> TableInput::read(const JsonReader& json, const Type& type) {
  if (!json.is_object("a declaration", {"kind", "rows", "columns"})) return std::nullopt;
  const std::size_t faults = json.diagnostics().size();
  TableInput table;
  if (const auto rows = read_range(json.member("rows"), 0, max_rows)) table.rows = *rows;
  std::vector<std::string_view> names;
  for (const Column& column : type.columns) names.push_back(column.name);
  const JsonReader columns = json.member("columns");
  if (!columns.is_object("an object with a declaration for each column", names)) return std::nullopt;
  std::uint64_t keys = 1;
  bool has_key = false;
  for (const Column& column : type.columns) {
    table.columns.push_back(read_column(columns.member(column.name), column));
    if (!column.key) continue;
    has_key = true;
    const auto& of = table.columns.back().of;
    const std::uint64_t each = of.empty() ? static_cast<std::uint64_t>(max_rows) : cardinality(of.front());
    keys = keys > static_cast<std::uint64_t>(max_rows) || each > static_cast<std::uint64_t>(max_rows)
               ? static_cast<std::uint64_t>(max_rows)
               : keys * each;
  }
  if (has_key && json.diagnostics().size() == faults && keys < static_cast<std::uint64_t>(table.rows.high)) {
    json.member("rows").report(fmt::format("{} rows are asked for, but there are only {} keys", table.rows.high, keys));
  }
  return json.diagnostics().size() == faults ? std::optional(std::move(table)) : std::nullopt;
}

void link_tables(const JsonReader& json, const std::vector<Parameter>& parameters, ParameterSet& set) {
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    auto* table = std::get_if<TableInput>(&set.declarations[i].kind);
    if (table == nullptr) return;
    const JsonReader columns = json.member(parameters[i].name).member("columns");
    for (ColumnInput& column : table->columns) {
      if (column.reference) link(columns.member(column.column.name).member("to"), i, set, column);
    }
  }
}

}  // namespace rehearse
