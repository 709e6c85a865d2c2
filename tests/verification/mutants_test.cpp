#include "rehearse/verification/mutants.hpp"

#include "bench.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/verification/strengthening.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

// The larger of two numbers, with cases that leave much open.
struct Package {
  TempDir folder = bench::fresh_folder();
  Problem problem =
      bench::function_problem("larger", {{"a", bench::type("integer")}, {"b", bench::type("integer")}}, "integer");

  Package() {
    problem.folder = folder.path();
    problem.input =
        InputModel::parse(R"({"a":{"kind":"integer","min":-50,"max":50},"b":{"kind":"integer","min":-50,"max":50}})",
                          problem.signature)
            .value();
    problem.sample = {bench::test_case(problem, R"({"name":"example-1","args":{"a":1,"b":9},"answer":9})")};
    problem.edge = {bench::test_case(problem, R"({"name":"falling","args":{"a":9,"b":1},"answer":9})")};
    problem.oracle = "submissions/accepted/plain.cpp";
    write("submissions/accepted/plain.cpp",
          "// Compares.\nclass Solution {\n public:\n  int larger(int a, int b) {\n    if (a < b) return b;\n    return a;\n  "
          "}\n};\n");
    write("submissions/accepted/library.cpp",
          "// Asks the library.\nclass Solution {\n public:\n  int larger(int a, int b) { return max(a, b); }\n};\n");
    write("data/secret/edge.jsonl", to_json_line(problem.edge[0], problem.signature) + "\n");
  }
  void write(const std::string& name, const std::string& text) const {
    REQUIRE(make_directories((folder.path() / name).parent_path()));
    REQUIRE(write_file(folder.path() / name, text));
  }
};

}  // namespace

TEST_CASE("mutants are rejected by cases, told apart by small inputs, or presumed equivalent") {
  const Package package;
  const auto found = find_strengthening(bench::judge(), bench::languages(), package.problem).value();
  CHECK(found.score.killed >= 2);          // a >= b, and a dropped return where the larger comes second
  CHECK(found.score.not_compiling >= 2);   // the last return of either is dropped
  REQUIRE(found.equivalents.size() == 1);  // a <= b
  CHECK(found.equivalents[0].change == "< becomes <=");
  CHECK(found.equivalents[0].line == 5);
  REQUIRE(found.cases.size() == 1);  // a < b - 1
  const TestCase& test_case = found.cases[0].test_case;
  CHECK_THAT(test_case.name, Contains("plain.cpp line 5"));
  CHECK(test_case.tags == std::vector<std::string>{"mutant"});
  CHECK(*test_case.arguments[0].integer() + 1 == *test_case.arguments[1].integer());
  CHECK(*test_case.answer->integer() == *test_case.arguments[1].integer());
}

TEST_CASE("new edge cases are added under names that are not there yet, and reject what survived") {
  Package package;
  const auto found = find_strengthening(bench::judge(), bench::languages(), package.problem).value();
  package.problem.edge.push_back(package.problem.edge[0]);
  package.problem.edge.back().name = found.cases[0].test_case.name;
  REQUIRE(add_edge_cases(package.problem, found.cases));
  const auto lines = read_file(package.folder.path() / "data/secret/edge.jsonl").value();
  package.problem.edge = parse_case_file(lines, package.problem.signature, "edge.jsonl").value();
  REQUIRE(package.problem.edge.size() == 2);
  CHECK_THAT(package.problem.edge[1].name, Contains(" (2)"));
  const auto again = find_strengthening(bench::judge(), bench::languages(), package.problem).value();
  CHECK(again.cases.empty());
  CHECK(again.score.killed == found.score.killed + 1);
}

TEST_CASE("a stop ends it") {
  const Package package;
  std::stop_source stop;
  stop.request_stop();
  MutantOptions options;
  options.stop = stop.get_token();
  const auto score = score_mutants(bench::judge(), bench::languages(), package.problem, options);
  REQUIRE_FALSE(score);
  CHECK(score.error().code == ErrorCode::interrupted);
}
