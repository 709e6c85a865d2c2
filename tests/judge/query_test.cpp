// Queries of tables from the wire to the verdict, with the real SQLite in the real sandbox.
#include <fmt/core.h>

#include "bench.hpp"
#include "support/catch.hpp"
#include "wire.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

// Not the shared one, which makes ready for C++ first.
Judge& sql_judge() {
  static Judge judge(bench::runner(), bench::languages(), CACHE_PATH);
  return judge;
}

Signature staff_signature() {
  Signature signature;
  signature.is_query = true;
  Type staff{TypeKind::table, {}};
  staff.columns = {{"id", ColumnType::integer, false, true}, {"name", ColumnType::text, true}, {"pay", ColumnType::real, true}};
  Type result{TypeKind::table, {}};
  result.columns = {{"name", ColumnType::any, true}, {"pay", ColumnType::any, true}};
  signature.methods = {{"query", {{"Staff", staff}}, result}};
  return signature;
}

Problem staff_problem() {
  Problem problem = bench::problem(staff_signature());
  problem.comparison.order = AnswerOrder::outer;
  problem.comparison.columns = {"name", "pay"};
  return problem;
}

constexpr const char* staff = R"("args":{"Staff":[[1,"Ann",2.5],[2,null,7],[3,"Zoë; \"x\"",null]]})";

Judgement judge_on(const Problem& problem, const std::string& query, const std::string& args, const std::string& answer) {
  const auto judgement =
      sql_judge().judge(problem, {"sql", query},
                        bench::samples(problem, {fmt::format(R"({{"name":"one","tags":[],{},"answer":{}}})", args, answer)}));
  INFO((judgement ? "" : judgement.error().message));
  REQUIRE(judgement);
  return *judgement;
}

Judgement judge_query(const std::string& query, const std::string& answer = R"([["Ann",2.5]])") {
  return judge_on(staff_problem(), query, staff, answer);
}

std::string reason_of(const Judgement& judgement) {
  const CaseResult* failure = judgement.first_failure();
  return failure == nullptr ? judgement.build.log : failure->reason;
}

std::string bytes(std::initializer_list<int> values) {
  std::string text;
  for (const int value : values) text += static_cast<char>(static_cast<unsigned char>(value));
  return text;
}

Reply reply_of(const std::string& body) {
  return decode_reply("\x02" + std::string(8, '\0') + body, {}, staff_signature(), std::nullopt);
}

// The head of a result with these names of columns.
std::string names(const std::vector<std::string>& of) {
  std::string text = bytes({static_cast<int>(of.size()), 0, 0, 0});
  for (const std::string& name : of) text += bytes({static_cast<int>(name.size()), 0, 0, 0}) + name;
  return text;
}

}  // namespace

TEST_CASE("a table goes out column by column as documented") {
  const auto exchange = encode_case({parse_value(R"([[1,null,0],[2,"b",null]])").value()}, staff_signature());
  REQUIRE(exchange);
  const std::string expected = bytes({2, 0, 0, 0, 3, 0, 0, 0}) +                                     // rows, columns
                               bytes({1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0}) +       // id
                               bytes({3, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 'b'}) +                    // name
                               bytes({2, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});  // pay
  CHECK(exchange->request.substr(9) == expected);
}

TEST_CASE("a result comes back row by row, and hostile ones are refused") {
  const std::string head = names({"NAME", "pay"});
  const auto rows = [&](const std::string& body) {
    const Reply reply = reply_of(head + body);
    const auto* answer = std::get_if<AnswerReply>(&reply);
    return answer == nullptr ? "malformed" : to_json(answer->result);
  };
  CHECK(rows(bytes({0, 0, 0, 0})) == "[]");
  CHECK(rows(bytes({1, 0, 0, 0, 3, 1, 0, 0, 0, 'a', 1, 255, 255, 255, 255, 255, 255, 255, 255})) == R"([["a",-1]])");
  CHECK(rows(bytes({1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0xe0, 0x3f})) == "[[null,0.5]]");
  CHECK(rows(bytes({1, 0, 0, 0, 0, 4})) == "malformed");
  CHECK(rows(bytes({255, 255, 255, 255, 0, 0})) == "malformed");
  CHECK(rows(bytes({1, 0, 0, 0, 0})) == "malformed");
  CHECK(rows(bytes({0, 0, 0, 0, 0})) == "malformed");
  CHECK(std::holds_alternative<MalformedReply>(reply_of(bytes({0, 0, 0, 0, 255, 255, 255, 255}))));
}

TEST_CASE("columns of a result that are not those asked for are named") {
  const auto words = [](const std::vector<std::string>& of) {
    const Reply reply = reply_of(names(of) + bytes({0, 0, 0, 0}));
    const auto* bad = std::get_if<BadAnswerReply>(&reply);
    return bad == nullptr ? std::string() : bad->text;
  };
  CHECK(words({"Name", "PAY"}).empty());
  CHECK(words({"pay", "name"}) == "the columns come in another order: expected name, pay; got pay, name");
  CHECK(words({"name"}) == "the result has 1 column where 2 are asked for: expected name, pay; got name");
  CHECK(words({"name", "salary"}) ==
        "the columns have other names (AS gives a column its name): expected name, pay; got name, salary");
}

TEST_CASE("a query is accepted, in any order of rows where none is asked for") {
  CHECK(judge_query("SELECT name, pay FROM Staff WHERE id = 1;").verdict == Verdict::accepted);
  CHECK(judge_query("# Write your query\nWITH s AS (SELECT * FROM Staff)\nSELECT name, pay FROM s -- all",
                    R"([["Ann",2.5],[null,7],["Zoë; \"x\"",null]])")
            .verdict == Verdict::accepted);
  CHECK(judge_on(staff_problem(), "SELECT name, pay FROM Staff", R"("args":{"Staff":[]})", "[]").verdict == Verdict::accepted);
}

TEST_CASE("a wrong result is a wrong answer that names row and column") {
  Problem problem = staff_problem();
  problem.comparison.order = AnswerOrder::fixed;
  const auto judgement =
      judge_on(problem, "SELECT name, pay + 1 AS pay FROM Staff ORDER BY id LIMIT 1", staff, R"([["Ann",2.5]])");
  CHECK(judgement.verdict == Verdict::wrong_answer);
  CHECK(reason_of(judgement) == "row 1, pay: expected 2.5, got 3.5");
  const auto named = judge_query("SELECT name, pay AS salary FROM Staff");
  CHECK(named.verdict == Verdict::wrong_answer);
  CHECK_THAT(reason_of(named), Contains("the columns have other names"));
  CHECK(judge_query("SELECT 'Ann' AS name, '2.5' AS pay").verdict == Verdict::wrong_answer);
  CHECK_THAT(reason_of(judge_query("SELECT x'00' AS name, 1 AS pay")), Contains("BLOB"));
}

TEST_CASE("rows come in an unusual order where a query asks for none") {
  Problem problem = staff_problem();
  problem.comparison.order = AnswerOrder::fixed;
  const std::string sorted = R"([["Ann",2.5],[null,7],["Zoë; \"x\"",null]])";
  CHECK(judge_on(problem, "SELECT name, pay FROM Staff", staff, sorted).verdict == Verdict::wrong_answer);
  CHECK(judge_on(problem, "SELECT name, pay FROM Staff ORDER BY id", staff, sorted).verdict == Verdict::accepted);
}

TEST_CASE("a query that SQLite does not take for the tables is a compile error with its place") {
  const auto log = [](const std::string& query) {
    const auto judgement = judge_query(query);
    CHECK(judgement.verdict == Verdict::compile_error);
    return judgement.build.log;
  };
  CHECK_THAT(log("SELECT name,\n  salery AS pay\nFROM Staff"),
             Contains("solution.sql:2:3: error: no such column: salery") && Contains("    2 |   salery AS pay\n      |   ^"));
  CHECK_THAT(log("SELECT 'Employee' FORM Employee e"), Contains("solution.sql:1:24: error: near \"Employee\": syntax error"));
  CHECK_THAT(log("SELECT name FROM Stuff"), Contains("solution.sql:1:18: error: no such table: Stuff"));
  CHECK_THAT(log("SELECT 1; SELECT 2"), Contains("solution.sql:1:11: error: expected one statement"));
  CHECK_THAT(log("-- nothing\n"), Contains("there is no query here"));
  CHECK_THAT(log("SELECT"), Contains("incomplete input"));
  CHECK_THAT(log("SELECT ?"), Contains("has no value here"));
}

TEST_CASE("a query may read and nothing else") {
  for (const char* query :
       {"DELETE FROM Staff", "WITH s AS (SELECT 1) DELETE FROM Staff", "ATTACH '/etc/passwd' AS p", "PRAGMA journal_mode",
        "SELECT * FROM pragma_database_list", "SELECT load_extension('/x')", "SELECT readfile('/etc/passwd')",
        "SELECT sql FROM sqlite_master", "VACUUM INTO '/tmp/x'", "CREATE TABLE t(a)", "SELECT writefile('x', 'y')",
        "SELECT 1 AS name, 2 AS pay; DROP TABLE Staff", "EXPLAIN SELECT 1"}) {
    INFO(query);
    CHECK(judge_query(query).verdict == Verdict::compile_error);
  }
}

TEST_CASE("an error while a query runs is a run-time error with SQLite's words") {
  const auto overflow = judge_query("SELECT name, abs(-9223372036854775807 - id) AS pay FROM Staff");
  CHECK(overflow.verdict == Verdict::run_time_error);
  CHECK_THAT(reason_of(overflow), Contains("integer overflow"));
  const auto json = judge_query("SELECT name, json_extract(name, '$') AS pay FROM Staff");
  CHECK(json.verdict == Verdict::run_time_error);
  CHECK_THAT(reason_of(json), Contains("malformed JSON"));
}

TEST_CASE("a query without an end runs into the time limit") {
  CHECK(judge_query("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) AS name, 1 AS pay FROM n")
            .verdict == Verdict::time_limit_exceeded);
  CHECK(judge_query("SELECT COUNT(*) AS name, 1 AS pay FROM Staff WHERE name REGEXP '(a+)+$' OR "
                    "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab' "
                    "REGEXP '^(a+)+$'")
            .verdict == Verdict::time_limit_exceeded);
}

TEST_CASE("a query that asks for too much is stopped") {
  const auto blob = judge_query("SELECT length(randomblob(1000000000)) AS name, 1 AS pay");
  CHECK(blob.verdict == Verdict::run_time_error);
  CHECK_THAT(reason_of(blob), Contains("too big"));
  CHECK(judge_query("SELECT length(printf('%1000000000d', 1)) AS name, 1 AS pay").verdict != Verdict::accepted);
  CHECK(judge_query("SELECT " + std::string(3000, '(') + "1" + std::string(3000, ')')).verdict == Verdict::compile_error);
  Problem patient = staff_problem();
  patient.cpu_limit = Millis{20'000};
  const auto rows =
      judge_on(patient, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS name, i AS pay FROM n",
               staff, "[]");
  CHECK(rows.verdict == Verdict::wrong_answer);
  CHECK_THAT(reason_of(rows), Contains("the result is too large"));
  const auto hog =
      judge_on(patient,
               "WITH RECURSIVE n(i, t) AS (SELECT 1, zeroblob(4000000) UNION ALL SELECT i + 1, zeroblob(4000000 + i) "
               "FROM n LIMIT 1000) SELECT COUNT(*) AS name, MAX(t) AS pay FROM (SELECT DISTINCT t FROM n)",
               staff, "[]");
  CHECK(hog.verdict == Verdict::memory_limit_exceeded);
}

TEST_CASE("a case leaves nothing to the next") {
  const Problem problem = staff_problem();
  const auto judgement = sql_judge().judge(
      problem, {"sql", "SELECT MAX(name) AS name, COUNT(*) AS pay FROM Staff"},
      bench::samples(problem, {R"({"name":"a","tags":[],"args":{"Staff":[[1,"x",1],[2,"y",1]]},"answer":[["y",2]]})",
                               R"({"name":"b","tags":[],"args":{"Staff":[[1,"a",1]]},"answer":[["a",1]]})",
                               R"({"name":"c","tags":[],"args":{"Staff":[]},"answer":[[null,0]]})"}));
  REQUIRE(judgement);
  CHECK(judgement->verdict == Verdict::accepted);
}

TEST_CASE("functions of MySQL that SQLite lacks are there") {
  const auto is = [](const std::string& expression, const std::string& answer) {
    INFO(expression);
    CHECK(judge_query(fmt::format("SELECT {} AS name, 1 AS pay", expression), fmt::format("[[{},1]]", answer)).verdict ==
          Verdict::accepted);
  };
  is("CONCAT(IF(1 > 2, 'a', 'b'), 1, CONCAT_WS('-', 'x', NULL, 2))", R"("b1x-2")");
  is("CONCAT('a', NULL) IS NULL AND IF(NULL, 1, 0) = 0 AND MOD(7, 0) IS NULL", "1");
  is("DATEDIFF('2024-03-01', '2024-02-28') * 100 + MOD(-7, 3)", "199");
  is("DATE_FORMAT('2024-02-09 05:06:07', '%Y/%m/%e %H:%i:%s %b %D %%')", R"("2024/02/9 05:06:07 Feb 9th %")");
  is("YEAR('2024-02-29') || MONTH('2024-02-29') || DAY('2024-02-29') || GREATEST(1, 3, 2) || LEAST('b', 'a')",
     R"("20242293a")");
  is("CHAR_LENGTH('Zoë') || UCASE('a') || LCASE('B') || ('Ann' REGEXP '^a')", R"("3Ab1")");
}

TEST_CASE("code and queries keep to their own problems") {
  const Problem query = staff_problem();
  const auto code = sql_judge().judge(query, {"python", "class Solution: pass"}, CaseSet{});
  REQUIRE_FALSE(code);
  CHECK(code.error().code == ErrorCode::bad_input);
  CHECK_THAT(code.error().message, Contains("Python is not for this problem, which asks for a query of tables"));
  CHECK_THAT(code.error().hint, Contains("sql"));
  const auto sql = sql_judge().judge(bench::function_problem("f", {}, "integer"), {"sql", "SELECT 1"}, CaseSet{});
  REQUIRE_FALSE(sql);
  CHECK_THAT(sql.error().message, Contains("SQL (SQLite) is not for this problem, which asks for code"));
}

TEST_CASE("the language of a problem follows from what it asks for") {
  const Languages& all = bench::languages();
  CHECK(all.solver("", staff_signature(), "cpp").value()->solves_queries());
  CHECK(all.solver("", bench::function_problem("f", {}, "integer").signature, "cpp").value()->id() == "cpp");
  CHECK_FALSE(all.solver("cpp", staff_signature(), "cpp"));
  CHECK(all.solver("sql", staff_signature(), "cpp"));
}

TEST_CASE("the stub shows the tables and the columns that are asked for") {
  const std::string stub = bench::languages().find("sql").value()->stub(staff_signature());
  CHECK(stub ==
        "-- Staff\n--   id integer, key\n--   name string, may be null\n--   pay double, may be null\n-- result: name, "
        "pay\n\nSELECT\n");
}
