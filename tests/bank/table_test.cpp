// Queries of tables: signature, shape, input model, examples of a statement.
#include <set>

#include "bank/values.hpp"
#include "date.hpp"
#include "json.hpp"
#include "problem_reader.hpp"
#include "rehearse/bank/input_model.hpp"
#include "statement_samples.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

constexpr const char* two_tables = R"({"query": {"tables": [
  {"name": "Dept", "columns": [{"name": "id", "type": "integer"}, {"name": "name", "type": "string"}], "key": ["id"]},
  {"name": "Emp", "columns": [{"name": "id", "type": "integer"}, {"name": "boss", "type": "integer", "nullable": true},
    {"name": "dept", "type": "integer"}, {"name": "pay", "type": "double", "nullable": true}, {"name": "since", "type": "date"}],
   "key": ["id"]}],
  "columns": ["name", "Mean Pay"]}})";

constexpr const char* model = R"({
  "Dept": {"kind": "table", "rows": [0, 4], "columns": {
    "id": {"kind": "integer", "min": 1, "max": 5}, "name": {"kind": "one_of", "values": ["a", "b"]}}},
  "Emp": {"kind": "table", "rows": [0, 9], "columns": {
    "id": {"kind": "serial"}, "boss": {"kind": "reference", "to": "Emp.id", "null": 0.2},
    "dept": {"kind": "reference", "to": "Dept.id"}, "pay": {"kind": "double", "min": 0, "max": 9, "null": 0.5},
    "since": {"kind": "date", "min": "2023-12-30", "max": "2024-03-01"}}}})";

struct Read {
  std::optional<Signature> signature;
  std::string faults;
};

Read read(std::string_view text) {
  const Json json = std::get<Json>(parse_json(text));
  Diagnostics diagnostics;
  Read result;
  result.signature = read_signature(JsonReader(json, "", diagnostics));
  result.faults = diagnostics.text();
  return result;
}

Signature signature() { return read(two_tables).signature.value(); }

Arguments tables(std::string_view dept, std::string_view emp) { return {value(dept), value(emp)}; }

std::string fault(const Arguments& arguments) {
  const auto valid = InputModel::parse(model, signature()).value().validate(arguments);
  return valid ? "" : valid.error().message;
}

std::string model_fault(std::string_view from, std::string_view to) {
  std::string text = model;
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  const auto read = InputModel::parse(text.replace(at, from.size(), to), signature());
  return read ? "" : read.error().message;
}

}  // namespace

TEST_CASE("a query's signature has tables as parameters and a table of named columns as its result") {
  const Signature query = signature();
  CHECK(query.is_query);
  REQUIRE(query.function().parameters.size() == 2);
  const Type& emp = query.function().parameters[1].type;
  CHECK(emp.kind == TypeKind::table);
  CHECK(to_string(emp) == "table");
  CHECK(emp.columns[0] == Column{"id", ColumnType::integer, false, true});
  CHECK(emp.columns[1] == Column{"boss", ColumnType::integer, true, false});
  CHECK(emp.columns[4].type == ColumnType::date);
  CHECK(query.answer_type().columns[1].name == "Mean Pay");
}

TEST_CASE("a malformed query is refused with the place") {
  const auto fault_of = [](std::string_view from, std::string_view to) {
    std::string text = two_tables;
    text.replace(text.find(from), from.size(), to);
    return read(text).faults;
  };
  CHECK(contains(fault_of("\"Emp\"", "\"dept\""), "/query/tables/1/name: there is a table \"dept\" already"));
  CHECK(contains(fault_of("\"boss\"", "\"ID\""), "/query/tables/1/columns/1/name: there is a column \"ID\" already"));
  CHECK(contains(fault_of("[\"id\"]", "[\"uid\"]"), "/query/tables/0/key/0: there is no column \"uid\""));
  CHECK(contains(fault_of("\"date\"", "\"boolean\""), "/query/tables/1/columns/4/type"));
  CHECK(contains(fault_of("\"Mean Pay\"", "\"NAME\""), "/query/columns/1: there is a column \"NAME\" already"));
  CHECK(contains(fault_of("{\"query\"", "{\"method\": \"f\", \"query\""), "/method"));
}

TEST_CASE("a table's rows have the shape of its columns") {
  const Signature query = signature();
  const auto shape = [&](std::string_view emp) {
    const auto sound = check_shape(tables("[]", emp), query);
    return sound ? "" : sound.error().message;
  };
  CHECK(shape(R"([[1,null,2,null,"2024-02-29"],[2,1,2,3,"2024-01-01"]])").empty());
  CHECK(contains(shape("[[1,null,2,null]]"), "Emp[0]: expected a row of 5 cells"));
  CHECK(contains(shape(R"([[null,null,2,1.5,"2024-01-01"]])"), "Emp[0][0]: expected an integer"));
  CHECK(contains(shape(R"([[1,null,2,"x","2024-01-01"]])"), "Emp[0][3]: expected a number"));
  CHECK(contains(shape(R"([[1,null,2,1,"2023-02-29"]])"), "Emp[0][4]: expected a date"));
  CHECK(contains(shape("7"), "Emp: expected a table"));
}

TEST_CASE("the model of a table holds its rows against ranges, keys, numbers and references") {
  CHECK(fault(tables(R"([[1,"a"]])", R"([[1,null,1,0,"2024-01-01"],[2,1,1,null,"2024-01-01"]])")).empty());
  CHECK(contains(fault(tables(R"([[1,"a"],[1,"b"]])", "[]")), "Dept[1]: an earlier row has the same key"));
  CHECK(contains(fault(tables(R"([[6,"a"]])", "[]")), "Dept[0][0]: 6 is above the maximum 5 (id)"));
  CHECK(contains(fault(tables(R"([[1,"a"]])", R"([[2,null,1,0,"2024-01-01"]])")), "Emp[0][0]: expected 1"));
  CHECK(contains(fault(tables(R"([[1,"a"]])", R"([[1,null,2,0,"2024-01-01"]])")), "Emp[0][2]: 2 is no Dept.id"));
  CHECK(contains(fault(tables(R"([[1,"a"]])", R"([[1,1,1,0,"2024-01-01"]])")), "Emp[0][1]: 1 is no Emp.id in an earlier row"));
  CHECK(contains(fault(tables(R"([[1,"a"]])", R"([[1,null,1,0,"2024-03-02"]])")), "is not from 2023-12-30 to 2024-03-01"));
  CHECK(contains(fault(tables(R"([[1,"a"],[2,"a"],[3,"a"],[4,"a"],[5,"a"]])", "[]")), "5 rows are above the maximum 4"));
}

TEST_CASE("generated tables are valid, the same for a seed, and reach what they may") {
  const auto input = InputModel::parse(model, signature()).value();
  std::set<std::size_t> sizes;
  bool null_seen = false;
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    const Arguments arguments = input.generate(seed);
    REQUIRE(input.validate(arguments));
    CHECK(arguments == input.generate(seed));
    sizes.insert(arguments[1].array()->size());
    for (const Value& row : *arguments[1].array()) null_seen = null_seen || (*row.array())[3].is_null();
  }
  CHECK(sizes.contains(0));
  CHECK(sizes.contains(9));
  CHECK(null_seen);
  CHECK(to_json(Value(input.generate(3))) == to_json(Value(InputModel::parse(model, signature()).value().generate(3))));
}

TEST_CASE("a table without rows leaves those that point at it without rows, or says that it cannot") {
  const auto empty = InputModel::parse(model, signature()).value().patched(R"({"Dept": {"rows": [0, 0]}})", "/input").value();
  for (std::uint64_t seed = 0; seed < 20; ++seed) CHECK(empty.generate(seed)[1].array()->empty());
  const auto stuck = empty.patched(R"({"Emp": {"rows": [1, 2]}})", "/input").value();
  const auto arguments = stuck.try_generate(1);
  REQUIRE_FALSE(arguments);
  CHECK(contains(arguments.error().message, "Dept.id has no row to point at"));
}

TEST_CASE("a malformed declaration of a table is refused with the place") {
  CHECK(contains(model_fault("Dept.id", "Dept.uid"), "/input/Emp/columns/dept/to: expected \"Table.column\""));
  CHECK(contains(model_fault("Dept.id", "Dept.name"), "/input/Emp/columns/dept/to: the two columns have different types"));
  CHECK(contains(model_fault("\"to\": \"Emp.id\"", "\"to\": \"Emp.boss\""), "a column cannot point at itself"));
  CHECK(contains(model_fault("[0, 4]", "[0, 6]"), "/input/Dept/rows: 6 rows are asked for, but there are only 5 keys"));
  CHECK(contains(model_fault("2023-12-30", "2023-13-30"), "/input/Emp/columns/since/min: expected a date"));
  CHECK(contains(model_fault("{\"kind\": \"serial\"}", "{\"kind\": \"serial\", \"null\": 0.5}"), "the column is not nullable"));
  CHECK(contains(model_fault("\"kind\": \"table\"", "\"kind\": \"array\""), "/input/Dept/kind: expected \"table\""));
}

TEST_CASE("a recipe narrows rows and columns and widens none") {
  const auto input = InputModel::parse(model, signature()).value();
  CHECK(input.patched(R"({"Emp": {"rows": [2, 3], "columns": {"since": {"max": "2024-01-01"}}}})", "/input"));
  const auto wide = input.patched(R"({"Emp": {"rows": [0, 10]}, "Dept": {"columns": {"id": {"max": 7}}}})", "/input");
  REQUIRE_FALSE(wide);
  CHECK(contains(wide.error().message, "/input/Emp/rows"));
  CHECK(contains(wide.error().message, "/input/Dept/columns/id/max"));
}

TEST_CASE("the constraints of a table name rows, key and columns") {
  const auto lines = InputModel::parse(model, signature()).value().constraints();
  const auto has = [&](std::string_view line) { return std::find(lines.begin(), lines.end(), line) != lines.end(); };
  CHECK(has("0 <= number of rows in Dept <= 4"));
  CHECK(has("Dept.id is different in every row"));
  CHECK(has("Emp.id numbers the rows: 1, 2, 3 ..."));
  CHECK(has("Emp.dept is among the values of Dept.id"));
  CHECK(has("Emp.pay may be null"));
  CHECK(has("2023-12-30 <= Emp.since <= 2024-03-01"));
}

TEST_CASE("differences of tables speak of rows and columns") {
  Comparison comparison;
  comparison.columns = {"name", "pay"};
  CHECK(comparison.difference(value(R"([["a",1],["b",2]])"), value(R"([["a",1],["b",null]])")) ==
        "row 2, pay: expected 2, got null");
  CHECK(comparison.difference(value(R"([["a",1]])"), value("[]")) == "expected 1 row, got 0");
  comparison.order = AnswerOrder::outer;
  CHECK(comparison.accepts(value(R"([["a",1],["b",2]])"), value(R"([["b",2.0],["a",1]])")));
  CHECK_FALSE(comparison.accepts(value(R"([["a",1]])"), value(R"([[1,"a"]])")));
}

TEST_CASE("dates are days of the calendar") {
  CHECK(parse_date("1970-01-01") == 0);
  CHECK(parse_date("2024-02-29") == 19782);
  CHECK(format_date(19782) == "2024-02-29");
  for (const char* wrong : {"2023-02-29", "2024-2-29", "2024-02-29 ", "0999-01-01", "2024-00-10", "today"}) {
    CHECK_FALSE(parse_date(wrong));
  }
}

TEST_CASE("the examples of a query's statement are tables, held against the samples") {
  const Signature query =
      read(
          R"({"query": {"tables": [{"name": "T", "columns": [{"name": "a", "type": "string", "nullable": true}]}], "columns": ["n"]}})")
          .signature.value();
  const std::vector<TestCase> samples = {{"one", {}, {value(R"([["x"],[null]])")}, value("[[2.5]]")}};
  const auto faults = [&](const std::string& statement) {
    Diagnostics found;
    Diagnostics of_samples;
    check_statement_samples(statement, samples, query, found, of_samples);
    return found.text() + of_samples.text();
  };
  const std::string good = "`T`:\n\n| a |\n| --- |\n| x |\n| null |\n\nOutput:\n\n| n |\n| --- |\n| 2.50 |\n";
  const auto changed = [&](std::string_view from, std::string_view to) {
    std::string text = good;
    return text.replace(text.find(from), from.size(), to);
  };
  CHECK(faults(good).empty());
  CHECK(contains(faults(changed("| x |", "| y |")), "T differs from that of case \"one\""));
  CHECK(contains(faults(changed("2.50", "2.51")), "row 1, n: expected 2.5, got \"2.51\""));
  CHECK(contains(faults(changed("| a |", "| b |")), "expected a table with the columns a"));
  CHECK(contains(faults(changed("Output:", "Result:")), "expected a line \"Output:\" and a table"));
  CHECK(contains(faults(good + good), "this example is not in data/sample.jsonl"));
  CHECK(contains(faults(""), "the case \"one\" is not among the examples"));
}
