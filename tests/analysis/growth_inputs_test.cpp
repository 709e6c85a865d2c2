#include "growth_inputs.hpp"

#include <algorithm>

#include "support/catch.hpp"

using namespace rehearse;

namespace {

Signature function_of(std::vector<Parameter> parameters) {
  Signature signature;
  signature.methods.push_back({"solve", std::move(parameters), Type{TypeKind::integer, {}}});
  return signature;
}

Parameter parameter(const std::string& name, std::string_view type) { return {name, parse_type(type).value()}; }

Problem problem_of(Signature signature, std::string_view input) {
  Problem problem;
  problem.input = InputModel::parse(input, signature).value();
  problem.signature = std::move(signature);
  return problem;
}

Problem array_problem() {
  return problem_of(function_of({parameter("nums", "integer[]"), parameter("k", "integer")}),
                    R"({"nums": {"kind": "array", "size": [1, 1000], "of": {"kind": "integer", "min": 1, "max": 50}},
          "k": {"kind": "integer", "min": 1, "max": 9}})");
}

std::size_t kind(const GrowthInputs& inputs, const std::string& name) {
  const auto found = std::find(inputs.names().begin(), inputs.names().end(), name);
  REQUIRE(found != inputs.names().end());
  return static_cast<std::size_t>(found - inputs.names().begin());
}

Value value(std::string_view json) { return parse_value(json).value(); }

Arguments made(const GrowthInputs& inputs, const std::string& name, std::int64_t size) {
  auto arguments = inputs.make(kind(inputs, name), size, 1);
  REQUIRE(arguments);
  return *arguments;
}

}  // namespace

TEST_CASE("inputs are of the size and in the order asked for", "[growth]") {
  const Problem problem = array_problem();
  const GrowthInputs inputs(problem, {});
  CHECK(inputs.names() == std::vector<std::string>{"random", "sorted", "reversed", "all equal"});
  for (const std::string& name : inputs.names()) {
    const Arguments arguments = made(inputs, name, 200);
    const Value::Array& nums = *arguments[0].array();
    INFO(name);
    CHECK(nums.size() == 200);
    CHECK(problem.input.validate(arguments));
    CHECK(std::is_sorted(nums.begin(), nums.end()) == (name == "sorted" || name == "all equal"));
    CHECK(std::is_sorted(nums.rbegin(), nums.rend()) == (name == "reversed" || name == "all equal"));
  }
}

TEST_CASE("a kind of input that the declaration forbids is not made", "[growth]") {
  const Problem problem = problem_of(
      function_of({parameter("nums", "integer[]")}),
      R"({"nums": {"kind": "array", "size": [1, 100], "distinct": true, "of": {"kind": "integer", "min": 1, "max": 500}}})");
  const GrowthInputs inputs(problem, {});
  CHECK(inputs.make(kind(inputs, "sorted"), 50, 1));
  CHECK_FALSE(inputs.make(kind(inputs, "all equal"), 50, 1));
}

TEST_CASE("a tree is tried as a chain, too", "[growth]") {
  const Problem problem =
      problem_of(function_of({parameter("root", "TreeNode")}),
                 R"({"root": {"kind": "tree", "nodes": [0, 2000], "of": {"kind": "integer", "min": -9, "max": 9}}})");
  const GrowthInputs inputs(problem, {});
  const Arguments arguments = made(inputs, "chain", 100);
  const Value::Array& slots = *arguments[0].array();
  CHECK(problem.input.validate(arguments));
  CHECK(std::count_if(slots.begin(), slots.end(), [](const Value& slot) { return !slot.is_null(); }) == 100);
  CHECK(std::count_if(slots.begin(), slots.end(), [](const Value& slot) { return slot.is_null(); }) == 98);
}

TEST_CASE("sizes grow in proportion to what each may be at most", "[growth]") {
  const Problem problem =
      problem_of(function_of({parameter("a", "integer[]"), parameter("s", "string")}),
                 R"({"a": {"kind": "array", "size": [1, 1000], "of": {"kind": "integer", "min": 1, "max": 5}},
          "s": {"kind": "string", "length": [1, 100], "alphabet": "ab"}})");
  const GrowthInputs inputs(problem, {});
  const Arguments arguments = made(inputs, "random", 300);
  CHECK(arguments[0].array()->size() == 300);
  CHECK(arguments[1].string()->size() == 30);
}

TEST_CASE("a large case is cut to size", "[growth]") {
  const Problem problem = array_problem();
  Value::Array nums;
  for (std::int64_t i = 0; i < 1000; ++i) nums.emplace_back(1 + i % 50);
  TestCase large;
  large.name = "late-pair-1";
  large.arguments = {Value(nums), Value(std::int64_t{3})};
  TestCase again = large;
  again.name = "late-pair-2";
  const std::vector<TestCase> cases{large, again};
  const GrowthInputs inputs(problem, cases);
  CHECK(std::count(inputs.names().begin(), inputs.names().end(), "late-pair") == 1);
  const Arguments arguments = made(inputs, "late-pair", 250);
  CHECK(arguments[0].array()->size() == 250);
  CHECK(arguments[1] == Value(std::int64_t{3}));
}

TEST_CASE("matrices are cut both ways, pairs are not", "[growth]") {
  const Signature matrix = function_of({parameter("grid", "integer[][]")});
  const Value::Array row(8, Value(std::int64_t{1}));
  const Arguments cut = cut_case({Value(Value::Array(8, Value(row)))}, matrix, 0.5, 4);
  CHECK(cut[0].array()->size() == 4);
  CHECK(cut[0].array()->front().array()->size() == 4);
  const Arguments pairs = cut_case({value("[[1,2],[3,4],[5,6],[7,8]]")}, matrix, 0.5, 4);
  CHECK(to_json(pairs[0]) == "[[1,2],[3,4]]");
  const Signature schedule = function_of({parameter("schedule", "integer[][][]")});
  const Value intervals = value("[[1,2],[3,4],[5,6],[7,8]]");
  const Arguments lists = cut_case({Value(Value::Array(8, intervals))}, schedule, 0.5, 4);
  CHECK(lists[0].array()->size() == 4);
  CHECK(lists[0].array()->front() == intervals);
}

TEST_CASE("of a tree the first nodes are kept, without empty slots at the end", "[growth]") {
  const Signature tree = function_of({parameter("root", "TreeNode")});
  CHECK(to_json(cut_case({value("[1,2,3,null,null,4,5,6]")}, tree, 0.625, 5)[0]) == "[1,2,3]");
}

TEST_CASE("of a class the first calls are kept, and its constructor's numbers shrink alike", "[growth]") {
  Signature signature;
  signature.is_class = true;
  signature.class_name = "Cache";
  signature.constructor = {parameter("capacity", "integer")};
  signature.methods = {{"get", {parameter("key", "integer")}, Type{TypeKind::integer, {}}}};
  const Arguments cut =
      cut_case({value(R"(["Cache","get","get","get","get"])"), value("[[100],[1],[2],[3],[4]]")}, signature, 0.5, 2);
  CHECK(to_json(cut[0]) == R"(["Cache","get","get"])");
  CHECK(to_json(cut[1]) == "[[50],[1],[2]]");
}

TEST_CASE("a number that is named as the scale grows, and sizes are at their largest", "[growth]") {
  const Problem problem =
      problem_of(function_of({parameter("coins", "integer[]"), parameter("amount", "integer")}),
                 R"({"coins": {"kind": "array", "size": [1, 12], "of": {"kind": "integer", "min": 1, "max": 100000}},
          "amount": {"kind": "integer", "min": 0, "max": 10000}, "scale": "amount"})");
  const auto scale = problem.input.scale();
  REQUIRE(scale);
  CHECK(scale->name == "amount");
  CHECK(scale->most == 10000);
  const Arguments arguments = made(GrowthInputs(problem, {}), "random", 500);
  CHECK(*arguments[1].integer() == 500);
  CHECK(arguments[0].array()->size() == 12);
  for (const Value& coin : *arguments[0].array()) CHECK(*coin.integer() <= 500);
}

TEST_CASE("a graph whose nodes another parameter counts grows with it", "[growth]") {
  const Problem problem = problem_of(function_of({parameter("n", "integer"), parameter("edges", "integer[][]")}),
                                     R"({"n": {"kind": "integer", "min": 1, "max": 2000},
          "edges": {"kind": "graph", "nodes": "n", "edges": [0, 5000], "directed": true}})");
  const GrowthInputs inputs(problem, {});
  for (const char* name : {"random", "path", "star", "tree", "complete"}) {
    INFO(name);
    const Arguments arguments = made(inputs, name, 100);
    CHECK(*arguments[0].integer() == 100);
    CHECK(problem.input.declared_size(arguments) == 100);
  }
  CHECK(made(inputs, "path", 100)[1].array()->size() == 99);
  CHECK(made(inputs, "star", 100)[1].array()->size() == 99);
  CHECK(made(inputs, "random", 100)[1].array()->size() == 250);  // in proportion to the nodes
}

TEST_CASE("a large case that stays large when it is cut is no input of a smaller size", "[growth]") {
  const Problem problem = problem_of(function_of({parameter("n", "integer"), parameter("edges", "integer[][]")}),
                                     R"({"n": {"kind": "integer", "min": 1, "max": 100},
          "edges": {"kind": "graph", "nodes": "n", "edges": [0, 200], "directed": true}})");
  const std::vector<TestCase> large = {{"chain-1", {}, {Value(std::int64_t{100}), value("[[0,1],[1,2],[2,3],[98,99]]")}, {}}};
  const GrowthInputs inputs(problem, large);
  CHECK(inputs.make(kind(inputs, "chain"), 100, 1));
  CHECK_FALSE(inputs.make(kind(inputs, "chain"), 10, 1));
}

TEST_CASE("a grid is measured as one long corridor as well", "[growth]") {
  const Problem problem = problem_of(
      function_of({parameter("grid", "character[][]")}),
      R"({"grid": {"kind": "matrix", "rows": [1, 300], "columns": [1, 300], "of": {"kind": "character", "alphabet": "01"}}})");
  const GrowthInputs inputs(problem, {});
  const Arguments arguments = made(inputs, "walls", 9);
  CHECK(arguments[0].array()->size() == 9);
  CHECK(problem.input.validate(arguments));
}

TEST_CASE("what the package's generator makes of a sized recipe is a kind of its own", "[growth]") {
  Problem problem = array_problem();
  Recipe worst;
  worst.name = "worst";
  worst.sized = true;
  Recipe other;
  other.name = "other";
  problem.large = {worst, other};
  std::vector<std::int64_t> asked;
  const SizedCases sized = [&](const Recipe& recipe, const std::vector<std::int64_t>& sizes) {
    CHECK(recipe.name == "worst");
    std::vector<Arguments> cases;
    for (const std::int64_t size : sizes) {
      asked.push_back(size);
      cases.push_back({Value(Value::Array(static_cast<std::size_t>(size), Value(std::int64_t{7}))), Value(std::int64_t{1})});
    }
    return Result<std::vector<Arguments>>(std::move(cases));
  };
  // Its full case is not cut to size beside it.
  TestCase full;
  full.name = "worst-1";
  full.arguments = {Value(Value::Array(1000, Value(std::int64_t{7}))), Value(std::int64_t{1})};
  const std::vector<TestCase> cases{full};
  GrowthInputs inputs(problem, cases, sized);
  CHECK(inputs.names() == std::vector<std::string>{"random", "sorted", "reversed", "all equal", "worst"});
  CHECK(inputs.variants(kind(inputs, "worst")) == 1);
  inputs.prepare({10, 30});
  inputs.prepare({30, 50});
  CHECK(asked == std::vector<std::int64_t>{10, 30, 50});
  CHECK(made(inputs, "worst", 30)[0].array()->size() == 30);
  CHECK_FALSE(inputs.make(kind(inputs, "worst"), 40, 1));
}

TEST_CASE("a case that the generator makes outside of the input model is no input", "[growth]") {
  Problem problem = array_problem();
  problem.large.emplace_back().name = "worst";
  problem.large.front().sized = true;
  GrowthInputs inputs(problem, {}, [](const Recipe&, const std::vector<std::int64_t>&) -> Result<std::vector<Arguments>> {
    return std::vector<Arguments>{{value("[99]"), value("1")}};
  });
  inputs.prepare({30});
  CHECK_FALSE(inputs.make(kind(inputs, "worst"), 30, 1));
}
