#include "rehearse/bank/input_model.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <stdexcept>

#include "bank/values.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

Signature function(const std::vector<std::pair<std::string, std::string>>& parameters) {
  Signature signature;
  Method method{"f", {}, parse_type("void").value()};
  for (const auto& [name, type] : parameters) method.parameters.push_back({name, parse_type(type).value()});
  signature.methods.push_back(method);
  return signature;
}

Signature cache() {
  Signature signature;
  signature.is_class = true;
  signature.class_name = "Cache";
  const Type integer = parse_type("integer").value();
  signature.constructor = {{"capacity", integer}};
  signature.methods = {
      {"get", {{"key", integer}}, integer}, {"put", {{"key", integer}, {"value", integer}}, Type()}, {"clear", {}, Type()}};
  return signature;
}

constexpr const char* cache_model = R"({
  "constructor": {"capacity": {"kind": "integer", "min": 1, "max": 9}},
  "methods": {
    "get": {"weight": 2, "params": {"key": {"kind": "integer", "min": 0, "max": 20}}},
    "put": {"weight": 1, "params": {"key": {"kind": "integer", "min": 0, "max": 20}, "value": {"kind": "integer", "min": 5, "max": 6}, "relations": ["key != value"]}},
    "clear": {"weight": 0}},
  "calls": [3, 300]})";

// A model of one parameter called x.
InputModel model(const std::string& type, const std::string& declaration) {
  auto parsed = InputModel::parse(R"({"x": )" + declaration + "}", function({{"x", type}}));
  INFO(declaration << (parsed ? "" : parsed.error().message));
  REQUIRE(parsed);
  return *parsed;
}

std::string parse_fault(const std::string& type, const std::string& declaration) {
  const auto parsed = InputModel::parse(R"({"x": )" + declaration + "}", function({{"x", type}}));
  return parsed ? "" : parsed.error().message;
}

std::string fault(const InputModel& model, std::string_view json) {
  const auto validated = model.validate({value(json)});
  return validated ? "" : validated.error().message;
}

struct Sample {
  const char* type;
  const char* declaration;
};

constexpr Sample samples[] = {
    {"boolean", R"({"kind": "boolean"})"},
    {"integer", R"({"kind": "integer", "min": -3, "max": 3})"},
    {"integer", R"({"kind": "integer", "min": -2147483648, "max": 2147483647, "special": 0.5})"},
    {"long", R"({"kind": "integer", "min": -9223372036854775808, "max": 9223372036854775807, "special": 0.2})"},
    {"double", R"({"kind": "double", "min": -1.5, "max": 2})"},
    {"character", R"({"kind": "character", "alphabet": "01"})"},
    {"string", R"({"kind": "string", "length": [0, 12], "alphabet": "abc xyz\"\\"})"},
    {"string", R"({"kind": "one_of", "values": ["", "a", "b", "b"]})"},
    {"integer[]", R"({"kind": "array", "size": [0, 40], "of": {"kind": "integer", "min": 0, "max": 9}})"},
    {"integer[]", R"({"kind": "array", "size": [0, 40], "of": {"kind": "integer", "min": 0, "max": 9}, "special": 1})"},
    {"integer[]",
     R"({"kind": "array", "size": [0, 20], "of": {"kind": "integer", "min": 1, "max": 20, "special": 0.9}, "distinct": true})"},
    {"integer[]",
     R"({"kind": "array", "size": [3, 20], "of": {"kind": "integer", "min": 1, "max": 1000, "special": 1}, "distinct": true, "order": "ascending"})"},
    {"list<integer>",
     R"({"kind": "array", "size": [1, 9], "of": {"kind": "integer", "min": 0, "max": 3}, "order": "descending"})"},
    {"double[]",
     R"({"kind": "array", "size": [1, 9], "of": {"kind": "double", "min": 0, "max": 3}, "order": "ascending", "distinct": true})"},
    {"string[]",
     R"({"kind": "array", "size": [0, 7], "of": {"kind": "string", "length": [0, 2], "alphabet": "ab"}, "distinct": true})"},
    {"boolean[]", R"({"kind": "array", "size": [0, 2], "of": {"kind": "boolean"}, "distinct": true})"},
    {"integer[][]",
     R"({"kind": "array", "size": [0, 5], "of": {"kind": "array", "size": [2, 2], "of": {"kind": "integer", "min": 0, "max": 5}}, "order": "ascending"})"},
    {"character[][]",
     R"({"kind": "matrix", "rows": [1, 6], "columns": [1, 9], "of": {"kind": "character", "alphabet": "01"}})"},
    {"integer[][]", R"({"kind": "matrix", "rows": [0, 6], "square": true, "of": {"kind": "integer", "min": 0, "max": 5}})"},
    {"list<list<integer>>",
     R"({"kind": "matrix", "rows": [0, 3], "columns": [0, 2], "of": {"kind": "integer", "min": 0, "max": 5}})"},
    {"ListNode",
     R"({"kind": "array", "size": [0, 9], "of": {"kind": "integer", "min": -100, "max": 100}, "order": "ascending"})"},
    {"ListNode[]",
     R"({"kind": "array", "size": [0, 4], "of": {"kind": "array", "size": [0, 4], "of": {"kind": "integer", "min": 0, "max": 1}}})"},
    {"TreeNode", R"({"kind": "tree", "nodes": [0, 60], "of": {"kind": "integer", "min": -5, "max": 5}})"},
    {"TreeNode", R"({"kind": "tree", "nodes": [0, 60], "of": {"kind": "integer", "min": -5, "max": 5}, "shape": "path"})"},
    {"TreeNode", R"({"kind": "tree", "nodes": [0, 60], "of": {"kind": "integer", "min": -5, "max": 5}, "shape": "complete"})"},
    {"TreeNode", R"({"kind": "tree", "nodes": [0, 60], "of": {"kind": "integer", "min": -5, "max": 5}, "shape": "balanced"})"},
    {"TreeNode", R"({"kind": "tree", "nodes": [0, 60], "of": {"kind": "one_of", "values": [1, 2]}, "shape": "random"})"},
    {"TreeNode", R"({"kind": "one_of", "values": [[], [1], [1, null, 2]]})"},
};

std::size_t length(const Value& value) { return value.array()->size(); }

}  // namespace

TEST_CASE("whatever is generated is valid, and the same again from the same seed") {
  for (const Sample& sample : samples) {
    const InputModel of = model(sample.type, sample.declaration);
    std::set<std::string> different;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
      const Arguments arguments = of.generate(seed);
      INFO(sample.declaration << " seed " << seed << ": " << to_json(arguments[0]));
      const auto validated = of.validate(arguments);
      INFO((validated ? "" : validated.error().message));
      CHECK(validated);
      CHECK(of.generate(seed) == arguments);
      different.insert(to_json(arguments[0]));
    }
    INFO(sample.declaration);
    CHECK(different.size() >= 2);
  }
}

TEST_CASE("the stream of values is fixed: a seed gives these arguments on every platform") {
  const InputModel of = InputModel::parse(R"({
    "nums": {"kind": "array", "size": [2, 6], "of": {"kind": "integer", "min": -9, "max": 9}},
    "root": {"kind": "tree", "nodes": [1, 5], "of": {"kind": "integer", "min": 1, "max": 3}},
    "s": {"kind": "string", "length": [1, 5], "alphabet": "abc"}})",
                                          function({{"nums", "integer[]"}, {"root", "TreeNode"}, {"s", "string"}}))
                            .value();
  const auto shown = [&](std::uint64_t seed) {
    std::string text;
    for (const Value& argument : of.generate(seed)) text += to_json(argument) + " ";
    return text;
  };
  // Computed apart, in another language, from the description in problems/README.md.
  CHECK(shown(1) == R"([1,-2,4,-7] [3] "cccbc" )");
  CHECK(shown(2) == R"([4,-6] [3,2,null,null,3,null,3] "c" )");
}

TEST_CASE("small and boundary sizes both come up, and so do those between") {
  const InputModel of =
      model("integer[]", R"({"kind": "array", "size": [1, 1000], "of": {"kind": "integer", "min": 0, "max": 9}})");
  int least = 0;
  int greatest = 0;
  int small = 0;
  int middle = 0;
  for (std::uint64_t seed = 0; seed < 800; ++seed) {
    const auto size = length(of.generate(seed)[0]);
    least += size == 1 ? 1 : 0;
    greatest += size == 1000 ? 1 : 0;
    small += size > 1 && size <= 9 ? 1 : 0;
    middle += size > 9 && size < 1000 ? 1 : 0;
  }
  CHECK(least > 60);
  CHECK(greatest > 60);
  CHECK(small > 100);
  CHECK(middle > 300);
}

TEST_CASE("special integers are the extremes, zero, one and minus one where allowed") {
  const InputModel of = model("integer", R"({"kind": "integer", "min": -50, "max": 90, "special": 1})");
  std::set<std::int64_t> seen;
  for (std::uint64_t seed = 0; seed < 200; ++seed) seen.insert(*of.generate(seed)[0].integer());
  CHECK(seen == std::set<std::int64_t>{-50, -1, 0, 1, 90});
  const InputModel positive = model("integer", R"({"kind": "integer", "min": 1, "max": 90, "special": 1})");
  seen.clear();
  for (std::uint64_t seed = 0; seed < 200; ++seed) seen.insert(*positive.generate(seed)[0].integer());
  CHECK(seen == std::set<std::int64_t>{1, 90});
}

TEST_CASE("distinct elements fill the whole range, and every one is as likely in each place") {
  const InputModel of = model(
      "integer[]", R"({"kind": "array", "size": [3, 3], "of": {"kind": "integer", "min": 1, "max": 8}, "distinct": true})");
  std::map<std::int64_t, int> first;
  std::map<std::int64_t, int> last;
  for (std::uint64_t seed = 0; seed < 8000; ++seed) {
    const Value::Array elements = *of.generate(seed)[0].array();
    ++first[*elements.front().integer()];
    ++last[*elements.back().integer()];
  }
  for (std::int64_t number = 1; number <= 8; ++number) {
    CHECK((first[number] > 850 && first[number] < 1150));
    CHECK((last[number] > 850 && last[number] < 1150));
  }
}

TEST_CASE("more distinct elements than there are is an error when the declaration is read") {
  CHECK(parse_fault("integer[]",
                    R"({"kind": "array", "size": [1, 5], "of": {"kind": "integer", "min": 1, "max": 4}, "distinct": true})") ==
        "/input/x/size: 5 distinct elements are asked for, but there are only 4 different ones");
  CHECK(contains(
      parse_fault(
          "string[]",
          R"({"kind": "array", "size": [8, 8], "of": {"kind": "string", "length": [0, 2], "alphabet": "ab"}, "distinct": true})"),
      "there are only 7 different ones"));
  CHECK(contains(
      parse_fault("integer[]",
                  R"({"kind": "array", "size": [3, 3], "of": {"kind": "one_of", "values": [1, 2, 2]}, "distinct": true})"),
      "there are only 2 different ones"));
  CHECK(
      parse_fault(
          "long[]",
          R"({"kind": "array", "size": [3, 3], "of": {"kind": "integer", "min": -9223372036854775808, "max": 9223372036854775807}, "distinct": true})")
          .empty());
}

TEST_CASE("distinct elements that drawing cannot find end with an error, not with an endless loop") {
  // 2^11 arrays would be many enough, but sorted there are only 12.
  const InputModel of = model("integer[][]", R"({"kind": "array", "size": [13, 13], "distinct": true,
    "of": {"kind": "array", "size": [11, 11], "of": {"kind": "integer", "min": 0, "max": 1}, "order": "ascending"}})");
  REQUIRE(of.may_give_up());
  CHECK(contains(of.try_generate(1).error().message, "seed 1: the distinct elements could not be found by drawing"));
}

TEST_CASE("trees come in every shape, and a path may lean left, right or turn") {
  const InputModel of =
      model("TreeNode", R"({"kind": "tree", "nodes": [3, 3], "of": {"kind": "integer", "min": 1, "max": 1}})");
  std::set<std::string> shapes;
  for (std::uint64_t seed = 0; seed < 200; ++seed) shapes.insert(to_json(of.generate(seed)[0]));
  CHECK(shapes == std::set<std::string>{"[1,1,1]", "[1,1,null,1]", "[1,1,null,null,1]", "[1,null,1,1]", "[1,null,1,null,1]"});
}

TEST_CASE("the number of nodes of a tree is as declared, up to the deepest path") {
  const InputModel of =
      model("TreeNode",
            R"({"kind": "tree", "nodes": [100000, 100000], "of": {"kind": "integer", "min": 1, "max": 1}, "shape": "path"})");
  const Value tree = of.generate(1)[0];
  const auto& nodes = *tree.array();
  CHECK(std::count_if(nodes.begin(), nodes.end(), [](const Value& node) { return !node.is_null(); }) == 100'000);
  CHECK(of.validate({tree}));
}

TEST_CASE("validation names the place and the bound") {
  const InputModel nums = model(
      "integer[]",
      R"({"kind": "array", "size": [1, 4], "of": {"kind": "integer", "min": -5, "max": 1000}, "distinct": true, "order": "ascending"})");
  CHECK(fault(nums, "[1,2,3]").empty());
  CHECK(fault(nums, "[1,2,3,1001]") == "x[3]: 1001 is above the maximum 1000");
  CHECK(fault(nums, "[-6]") == "x[0]: -6 is below the minimum -5");
  CHECK(fault(nums, "[]") == "x: 0 elements are below the minimum 1");
  CHECK(fault(nums, "[1,2,3,4,5]") == "x: 5 elements are above the maximum 4");
  CHECK(fault(nums, "[2,1]") == "x[1]: 1 after 2 is not in ascending order");
  CHECK(fault(nums, "[1,2,2]") == "x[2]: 2 is there already, and all elements must be different");
  CHECK(fault(nums, "[1.5]") == "x[0]: expected an integer, found 1.5");
  const InputModel word = model("string", R"({"kind": "string", "length": [1, 3], "alphabet": "ab"})");
  CHECK(fault(word, "\"abc\"") == "x: the character \"c\" is not among \"ab\"");
  CHECK(fault(word, "\"\"") == "x: 0 characters are below the minimum 1");
  CHECK(fault(model("double", R"({"kind": "double", "min": 0, "max": 0.5})"), "1") == "x: 1 is above the maximum 0.5");
  CHECK(fault(model("integer", R"({"kind": "one_of", "values": [1, 3]})"), "2") == "x: 2 is not among [1, 3]");
}

TEST_CASE("order and distinctness take a number for what it is worth, whole or not") {
  const InputModel of = model(
      "double[]",
      R"({"kind": "array", "size": [0, 9], "of": {"kind": "double", "min": 0, "max": 9}, "order": "ascending", "distinct": true})");
  CHECK(fault(of, "[0.5,1,1.5,2]").empty());
  CHECK(fault(of, "[1,0.5]") == "x[1]: 0.5 after 1 is not in ascending order");
  CHECK(fault(of, "[1,1.0]") == "x[1]: 1.0 is there already, and all elements must be different");
}

TEST_CASE("a matrix has rows of one length, within its bounds") {
  const InputModel grid = model(
      "integer[][]", R"({"kind": "matrix", "rows": [1, 3], "columns": [2, 3], "of": {"kind": "integer", "min": 0, "max": 1}})");
  CHECK(fault(grid, "[[0,1],[1,0]]").empty());
  CHECK(fault(grid, "[[0,1],[1]]") == "x[1]: expected 2 columns as in the first row, found 1");
  CHECK(fault(grid, "[[0]]") == "x[0]: 1 column is below the minimum 2");
  CHECK(fault(grid, "[]") == "x: 0 rows are below the minimum 1");
  CHECK(fault(grid, "[[0,2]]") == "x[0][1]: 2 is above the maximum 1");
  const InputModel square = model(
      "integer[][]", R"({"kind": "matrix", "rows": [1, 3], "square": true, "of": {"kind": "integer", "min": 0, "max": 1}})");
  CHECK(fault(square, "[[0,1],[1,0]]").empty());
  CHECK(fault(square, "[[0,1]]") == "x[0]: expected 1 columns as there are rows, found 2");
}

TEST_CASE("a tree has its number of nodes and its shape") {
  const auto of = [](const std::string& shape) {
    return model("TreeNode", R"({"kind": "tree", "nodes": [1, 7], "of": {"kind": "integer", "min": 0, "max": 9}, "shape": ")" +
                                 shape + "\"}");
  };
  CHECK(fault(of("any"), "[]") == "x: 0 nodes are below the minimum 1");
  CHECK(fault(of("any"), "[1,null,10]") == "x[2]: 10 is above the maximum 9");
  CHECK(fault(of("path"), "[1,null,2,3]").empty());
  CHECK(contains(fault(of("path"), "[1,2,3]"), "expected a path"));
  CHECK(fault(of("complete"), "[1,2,3,4]").empty());
  CHECK(contains(fault(of("complete"), "[1,2,3,null,4]"), "expected a complete tree"));
  CHECK(fault(of("balanced"), "[1,2,3,null,4]").empty());
  CHECK(contains(fault(of("balanced"), "[1,2,null,3]"), "expected a balanced tree"));
}

TEST_CASE("relations are kept by the generator and checked by the validator") {
  const Signature signature = function({{"nums", "integer[]"}, {"k", "integer"}, {"s", "string"}, {"m", "integer[][]"}});
  const auto of = InputModel::parse(R"json({
    "nums": {"kind": "array", "size": [0, 9], "of": {"kind": "integer", "min": 0, "max": 9}},
    "k": {"kind": "integer", "min": 1, "max": 9},
    "s": {"kind": "string", "length": [0, 9], "alphabet": "a"},
    "m": {"kind": "matrix", "rows": [1, 4], "columns": [1, 4], "of": {"kind": "integer", "min": 0, "max": 9}},
    "relations": ["k <= len(nums)", "len(s) + 1 == k", "rows(m) * columns(m) != k", "max(nums) - min(nums) > 0", "sum(nums) >= 2 * k"]})json",
                                    signature)
                      .value();
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    const Arguments arguments = of.generate(seed);
    const auto k = *arguments[1].integer();
    CHECK(of.validate(arguments));
    CHECK(k <= static_cast<std::int64_t>(length(arguments[0])));
    CHECK(static_cast<std::int64_t>(arguments[2].string()->size()) + 1 == k);
  }
  CHECK(of.validate({value("[1,9]"), value("3"), value("\"aa\""), value("[[1]]")}).error().message ==
        "k <= len(nums) does not hold");
  CHECK(of.validate({value("[1,9]"), value("2"), value("\"a\""), value("[[1,2]]")}).error().message ==
        "rows(m) * columns(m) != k does not hold");
}

TEST_CASE("what a relation asks of nothing holds, and totals do not overflow") {
  const auto of = InputModel::parse(R"json({
    "nums": {"kind": "array", "size": [0, 9], "of": {"kind": "integer", "min": -9223372036854775808, "max": 9223372036854775807}},
    "relations": ["max(nums) < 0 + 5", "sum(nums) * 2 <= 4"]})json",
                                    function({{"nums", "long[]"}}))
                      .value();
  CHECK(of.validate({value("[]")}));
  CHECK(of.validate({value("[4,-9223372036854775808,-9223372036854775808]")}));
  CHECK_FALSE(of.validate({value("[5]")}));
}

TEST_CASE("relations that never hold end with an error, not with an endless loop") {
  const auto of = InputModel::parse(R"({"k": {"kind": "integer", "min": 1, "max": 9}, "relations": ["k > 9"]})",
                                    function({{"k", "integer"}}))
                      .value();
  REQUIRE(of.may_give_up());
  CHECK(contains(of.try_generate(4).error().message, "seed 4: 1000 draws did not meet the relations"));
  CHECK_THROWS_AS(of.generate(4), std::runtime_error);
}

TEST_CASE("a malformed relation is refused with what was expected") {
  const auto relation_fault = [](const std::string& relation) {
    const auto parsed = InputModel::parse(
        R"({"nums": {"kind": "array", "size": [0, 9], "of": {"kind": "integer", "min": 0, "max": 9}},
      "k": {"kind": "integer", "min": 1, "max": 9}, "s": {"kind": "string", "length": [0, 9], "alphabet": "a"}, "relations": [")" +
            relation + "\"]}",
        function({{"nums", "integer[]"}, {"k", "integer"}, {"s", "string"}}));
    return parsed ? "" : parsed.error().message;
  };
  CHECK(relation_fault("-k + 2*3 < len(nums) * k - 1").empty());
  CHECK(relation_fault("k") ==
        "/input/relations/0: expected a comparison (< <= == != >= >), or several joined by and, or, found \"k\"");
  CHECK(relation_fault("k = 1") == "/input/relations/0: column 3: expected an operator or the end, found \"= 1\"");
  CHECK(relation_fault("k < ") == "/input/relations/0: column 5: expected a number, a name or a bracket, found the end");
  CHECK(relation_fault("k < 1 2") == "/input/relations/0: column 7: expected an operator or the end, found \"2\"");
  CHECK(relation_fault("n < 1") == "/input/relations/0: column 1: expected one of nums, k, s, found \"n < 1\"");
  CHECK(contains(relation_fault("size(nums) < 1"), "expected one of nums, k, s"));
  CHECK(relation_fault("nums < 1") == "/input/relations/0: nums is of type long[]; expected a whole number");
  CHECK(relation_fault("len(k) < 1") == "/input/relations/0: k is of type long; expected an array or a string, or nodes");
  CHECK(relation_fault("sum(s) < 1") == "/input/relations/0: s is of type string; expected an array of whole numbers");
  CHECK(relation_fault("rows(nums) < 1") == "/input/relations/0: nums is of type long[]; expected a matrix");
  CHECK(contains(relation_fault("len(nums < 1"), "expected a whole number"));
  CHECK(contains(relation_fault("len(nums + 1"), "expected a whole number"));
  CHECK(contains(relation_fault("(k < 1"), "expected \")\""));
  CHECK(contains(relation_fault("k < 99999999999999999999"), "expected a number of at most 64 bits"));
}

TEST_CASE("operations of a class begin with the constructor and follow the weights") {
  const auto of = InputModel::parse(cache_model, cache()).value();
  std::size_t gets = 0;
  std::size_t puts = 0;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Arguments arguments = of.generate(seed);
    CHECK(of.validate(arguments));
    const auto& operations = *arguments[0].array();
    CHECK(operations.front() == value("\"Cache\""));
    CHECK((operations.size() >= 4 && operations.size() <= 301));
    gets += static_cast<std::size_t>(std::count(operations.begin(), operations.end(), value("\"get\"")));
    puts += static_cast<std::size_t>(std::count(operations.begin(), operations.end(), value("\"put\"")));
    CHECK(std::count(operations.begin(), operations.end(), value("\"clear\"")) == 0);
  }
  CHECK(static_cast<double>(gets) / static_cast<double>(puts) == Approx(2).epsilon(0.1));
}

TEST_CASE("validation of operations names the call") {
  const auto of = InputModel::parse(cache_model, cache()).value();
  const auto operations_fault = [&](std::string_view operations, std::string_view arguments) {
    const auto validated = of.validate({value(operations), value(arguments)});
    return validated ? "" : validated.error().message;
  };
  CHECK(operations_fault(R"(["Cache","get","put","clear"])", "[[1],[2],[3,5],[]]").empty());
  CHECK(operations_fault(R"(["Cache","get","put","clear"])", "[[10],[2],[3,5],[]]") ==
        "arguments[0][0]: 10 is above the maximum 9 (Cache)");
  CHECK(operations_fault(R"(["Cache","get","put","clear"])", "[[1],[2],[3,7],[]]") ==
        "arguments[2][1]: 7 is above the maximum 6 (put)");
  CHECK(operations_fault(R"(["Cache","get","put","clear"])", "[[1],[2],[5,5],[]]") ==
        "arguments[2]: key != value does not hold (put)");
  CHECK(operations_fault(R"(["Cache","get"])", "[[1],[2]]") ==
        "operations: 1 calls after the constructor are below the minimum 3");
}

TEST_CASE("a malformed declaration is refused, every fault of it at once, each with its pointer") {
  const auto parsed = InputModel::parse(R"({
    "nums": {"kind": "array", "sise": [1, 2], "of": {"kind": "integer", "min": 2, "max": 1}},
    "k": {"kind": "string", "length": [1, 2], "alphabet": "a"},
    "extra": 1})",
                                        function({{"nums", "integer[]"}, {"k", "integer"}, {"s", "string"}}));
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().message ==
        "/input/extra: there is no such member here; expected nums, k, s, relations, scale\n"
        "/input/nums/sise: there is no such member here; did you mean \"size\"?\n"
        "/input/nums/size: expected a range [low, high], found nothing\n"
        "/input/nums/of/max: expected an integer from 2 to 2147483647, found 1\n"
        "/input/k/kind: expected \"integer\" or \"one_of\" for the type integer, found \"string\"\n"
        "/input/s: expected a declaration of a value of type string, found nothing");
}

TEST_CASE("each kind refuses what it cannot be") {
  CHECK(contains(parse_fault("integer", R"({"kind": "integer", "min": 0, "max": 3000000000})"),
                 "/input/x/max: expected an integer from 0 to 2147483647"));
  CHECK(contains(parse_fault("integer", R"({"kind": "integer", "min": 0.5, "max": 3})"),
                 "/input/x/min: expected an integer from"));
  CHECK(contains(parse_fault("integer", R"({"kind": "integer", "min": 0, "max": 3, "special": 2})"),
                 "/input/x/special: expected a number from 0 to 1, found 2"));
  CHECK(contains(parse_fault("string", R"({"kind": "string", "length": [1, 2], "alphabet": "aba"})"),
                 "/input/x/alphabet: expected every character once"));
  CHECK(contains(parse_fault("string", R"({"kind": "string", "length": [1, 2], "alphabet": ""})"),
                 "/input/x/alphabet: expected a string of the characters"));
  CHECK(contains(parse_fault("string", R"({"kind": "string", "length": [-1, 2], "alphabet": "a"})"),
                 "/input/x/length/0: expected an integer from 0"));
  CHECK(contains(parse_fault("string", R"({"kind": "string", "length": [1], "alphabet": "a"})"),
                 "/input/x/length: expected a range [low, high], found [1]"));
  CHECK(contains(parse_fault("integer[]", R"({"kind": "matrix", "rows": [1, 2], "columns": [1, 2], "of": {}})"),
                 "/input/x/kind: expected \"array\" or \"permutation\" or \"interval\" or \"one_of\" for the type integer[]"));
  CHECK(contains(
      parse_fault(
          "integer[][]",
          R"({"kind": "matrix", "rows": [1, 2], "columns": [1, 2], "square": true, "of": {"kind": "integer", "min": 0, "max": 1}})"),
      "/input/x/columns: there is no such member here"));
  CHECK(contains(
      parse_fault("TreeNode",
                  R"({"kind": "tree", "nodes": [1, 2], "shape": "round", "of": {"kind": "integer", "min": 0, "max": 1}})"),
      "/input/x/shape: expected \"any\", \"path\", \"complete\", \"balanced\", \"random\", \"left\", \"right\", \"zigzag\", "
      "found "
      "\"round\""));
  CHECK(contains(
      parse_fault("integer[]",
                  R"({"kind": "array", "size": [1, 2], "order": "up", "of": {"kind": "integer", "min": 0, "max": 1}})"),
      "/input/x/order: expected"));
  CHECK(contains(parse_fault("integer[]", R"({"kind": "one_of", "values": [[1], [2, "3"]]})"),
                 "/input/x/values/1/1: expected an integer, found \"3\""));
  CHECK(contains(parse_fault("integer[]", R"({"kind": "one_of", "values": []})"),
                 "/input/x/values: expected at least 1 values, found 0"));
  CHECK(contains(InputModel::parse("{", function({})).error().message, "/input: line 1, column 2:"));
  CHECK(contains(InputModel::parse("[]", function({})).error().message,
                 "/input: expected an object with a declaration for each parameter, found []"));
}

TEST_CASE("a class's model names every method, with its calls") {
  const auto class_fault = [](std::string_view json) {
    const auto parsed = InputModel::parse(json, cache());
    return parsed ? "" : parsed.error().message;
  };
  CHECK(
      class_fault(
          R"({"constructor": {"capacity": {"kind": "integer", "min": 1, "max": 9}}, "methods": {"gett": {}}, "calls": [1]})") ==
      "/input/methods/gett: there is no such member here; did you mean \"get\"?\n"
      "/input/methods/get: expected an object with weight and params, found nothing\n"
      "/input/methods/put: expected an object with weight and params, found nothing\n"
      "/input/methods/clear: expected an object with weight and params, found nothing\n"
      "/input/calls: expected a range [low, high], found [1]");
  std::string idle = cache_model;
  idle.replace(idle.find("\"weight\": 2"), 11, "\"weight\": 0");
  idle.replace(idle.find("\"weight\": 1"), 11, "\"weight\": 0");
  CHECK(class_fault(idle) == "/input/methods: expected a method with a weight above 0");
}

TEST_CASE("a merge patch narrows a model, and the rest stays") {
  const InputModel wide =
      model("integer[]", R"({"kind": "array", "size": [0, 100], "of": {"kind": "integer", "min": -9, "max": 9}})");
  const auto narrow =
      wide.patched(R"({"x": {"size": [2, 3], "order": "ascending", "of": {"max": 0}}})", "/random/0/input").value();
  CHECK(narrow.constraints() ==
        std::vector<std::string>{"2 <= x.length <= 3", "-9 <= x[i] <= 0", "x is sorted in ascending order"});
  for (std::uint64_t seed = 0; seed < 50; ++seed) CHECK(wide.validate(narrow.generate(seed)));
  CHECK(wide.patched("{}", "/random/0/input").value().generate(5) == wide.generate(5));
  const auto replaced =
      wide.patched(R"({"x": {"of": {"kind": "one_of", "min": null, "max": null, "values": [1, 2]}}})", "/r").value();
  CHECK(replaced.constraints().back() == "x[i] is one of: 1, 2");
}

TEST_CASE("a merge patch that widens a model is refused where it does") {
  const InputModel wide = InputModel::parse(R"json({
    "nums": {"kind": "array", "size": [1, 100], "of": {"kind": "integer", "min": -99, "max": 99}, "distinct": true, "order": "ascending"},
    "s": {"kind": "string", "length": [1, 9], "alphabet": "ab"},
    "root": {"kind": "tree", "nodes": [0, 9], "shape": "balanced", "of": {"kind": "integer", "min": 0, "max": 9}},
    "relations": ["len(s) < len(nums)"]})json",
                                            function({{"nums", "integer[]"}, {"s", "string"}, {"root", "TreeNode"}}))
                              .value();
  const auto patch_fault = [&](std::string_view patch) {
    const auto patched = wide.patched(patch, "/random/0/input");
    return patched ? "" : patched.error().message;
  };
  CHECK(patch_fault(R"({"nums": {"size": [1, 10]}})").empty());
  CHECK(patch_fault(R"({"root": {"shape": "complete"}})").empty());
  CHECK(patch_fault(R"({"nums": {"size": [0, 10]}})") ==
        "/random/0/input/nums/size: [0, 10] is wider than the input model's [1, 100]");
  CHECK(patch_fault(R"({"nums": {"size": [1, 10], "of": {"max": 100}}})") ==
        "/random/0/input/nums/of/max: 100 is wider than the input model's 99");
  CHECK(patch_fault(R"({"nums": {"size": [1, 10], "distinct": null}})") ==
        "/random/0/input/nums/distinct: false is wider than the input model's true");
  CHECK(contains(patch_fault(R"({"nums": {"order": "any"}})"), "/random/0/input/nums/order:"));
  CHECK(patch_fault(R"({"s": {"alphabet": "abc"}})") == "/random/0/input/s/alphabet: 'c' is not in the input model's");
  CHECK(contains(patch_fault(R"({"root": {"shape": "path"}})"), "/random/0/input/root/shape:"));
  CHECK(patch_fault(R"({"relations": null})") ==
        "/random/0/input/relations: the input model's \"len(s) < len(nums)\" is missing");
  CHECK(patch_fault(R"({"s": {"kind": "one_of", "length": null, "alphabet": null, "values": ["a", "c"]}})") ==
        "/random/0/input/s/values/1: outside the input model: the character \"c\" is not among \"ab\"");
  CHECK(patch_fault(R"({"num": {}})") == "/random/0/input/num: there is no such member here; did you mean \"nums\"?");
  CHECK(contains(patch_fault("[]"), "/random/0/input: expected an object with what the recipe narrows, found []"));
  CHECK(InputModel::parse(cache_model, cache())
            .value()
            .patched(R"({"calls": [1, 2], "methods": {"get": {"params": {"key": {"max": 30}}}}})", "/r")
            .error()
            .message ==
        "/r/methods/get/params/key/max: 30 is wider than the input model's 20\n/r/calls: [1, 2] is wider than the input "
        "model's [3, 300]");
}

TEST_CASE("constraints read as a statement shows them") {
  const auto of = InputModel::parse(R"json({
    "nums": {"kind": "array", "size": [2, 10000], "of": {"kind": "integer", "min": -1000000000, "max": 1000000000}, "order": "ascending", "distinct": true},
    "target": {"kind": "integer", "min": -2147483648, "max": 2147483647},
    "grid": {"kind": "matrix", "rows": [1, 300], "columns": [2, 2], "of": {"kind": "character", "alphabet": "01"}},
    "image": {"kind": "matrix", "rows": [1, 20], "square": true, "of": {"kind": "integer", "min": 0, "max": 50000}},
    "words": {"kind": "array", "size": [1, 1000], "of": {"kind": "string", "length": [0, 10], "alphabet": "zyxwvutsrqponmlkjihgfedcba"}},
    "s": {"kind": "string", "length": [1, 12345], "alphabet": "()[] "},
    "list": {"kind": "array", "size": [0, 50], "of": {"kind": "integer", "min": -100, "max": 100}},
    "root": {"kind": "tree", "nodes": [0, 2000], "of": {"kind": "integer", "min": 1, "max": 9}, "shape": "balanced"},
    "p": {"kind": "double", "min": 0, "max": 0.5},
    "b": {"kind": "boolean"},
    "mode": {"kind": "one_of", "values": ["fast", "slow"]},
    "relations": ["len(s) <= len(nums)"]})json",
                                    function({{"nums", "integer[]"},
                                              {"target", "integer"},
                                              {"grid", "character[][]"},
                                              {"image", "integer[][]"},
                                              {"words", "string[]"},
                                              {"s", "string"},
                                              {"list", "ListNode"},
                                              {"root", "TreeNode"},
                                              {"p", "double"},
                                              {"b", "boolean"},
                                              {"mode", "string"}}))
                      .value();
  CHECK(of.constraints() == std::vector<std::string>{
                                "2 <= nums.length <= 10^4",
                                "-10^9 <= nums[i] <= 10^9",
                                "all values of nums are different",
                                "nums is sorted in ascending order",
                                "-2^31 <= target <= 2^31 - 1",
                                "1 <= grid.length <= 300",
                                "grid[i].length == 2",
                                "grid[i][j] is one of: '0', '1'",
                                "image.length == image[i].length",
                                "1 <= image.length <= 20",
                                "0 <= image[i][j] <= 5 * 10^4",
                                "1 <= words.length <= 1000",
                                "0 <= words[i].length <= 10",
                                "words[i] consists of: lower-case English letters",
                                "1 <= s.length <= 12345",
                                "s consists of: '(', ')', '[', ']', space",
                                "0 <= number of nodes in list <= 50",
                                "-100 <= value of each node in list <= 100",
                                "0 <= number of nodes in root <= 2000",
                                "1 <= value of each node in root <= 9",
                                "root is balanced: the heights of a node's two subtrees differ by at most 1",
                                "0 <= p <= 0.5",
                                "mode is one of: \"fast\", \"slow\"",
                                "len(s) <= len(nums)",
                            });
  CHECK(InputModel::parse(cache_model, cache()).value().constraints() ==
        std::vector<std::string>{"1 <= capacity <= 9", "0 <= key <= 20", "5 <= value <= 6", "key != value",
                                 "3 <= number of calls <= 300"});
}

TEST_CASE("a model without parameters takes no arguments and generates none") {
  CHECK(InputModel().generate(1).empty());
  CHECK(InputModel().validate({}));
  CHECK_FALSE(InputModel().validate({value("1")}));
}

TEST_CASE("a million numbers are generated within a second, distinct and sorted ones too") {
  const auto start = std::chrono::steady_clock::now();
  const InputModel any = model(
      "integer[]", R"({"kind": "array", "size": [1000000, 1000000], "of": {"kind": "integer", "min": 0, "max": 1000000000}})");
  CHECK(length(any.generate(1)[0]) == 1'000'000);
  const InputModel distinct = model(
      "integer[]",
      R"({"kind": "array", "size": [200000, 200000], "of": {"kind": "integer", "min": 0, "max": 1000000}, "distinct": true, "order": "descending"})");
  const Arguments numbers = distinct.generate(1);
  CHECK(distinct.validate(numbers));
  // Generous: a sanitizer's build takes ten times as long.
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
}

TEST_CASE("small inputs are small, sound, the same for the same seed, and now and then extreme") {
  const InputModel numbers =
      model("integer[]", R"({"kind": "array", "size": [1, 5000], "of": {"kind": "integer", "min": -100000, "max": 100000}})");
  int small = 0;
  int extreme = 0;
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    const auto drawn = numbers.try_small(seed, 4);
    REQUIRE(drawn);
    CHECK(numbers.validate(*drawn));
    CHECK(*drawn == *numbers.try_small(seed, 4));
    const Value::Array& elements = *drawn->front().array();
    CHECK(elements.size() <= 4);
    const auto is_small = [](const Value& element) { return *element.integer() >= -6 && *element.integer() <= 6; };
    const auto is_extreme = [](const Value& element) { return std::abs(*element.integer()) == 100000; };
    if (std::all_of(elements.begin(), elements.end(), is_small)) ++small;
    if (std::any_of(elements.begin(), elements.end(), is_extreme)) ++extreme;
  }
  CHECK(small > 300);
  CHECK(extreme > 10);
}

TEST_CASE("small texts are of few characters, and now and then of all") {
  const InputModel texts =
      model("string", R"({"kind": "string", "length": [1, 500], "alphabet": "abcdefghijklmnopqrstuvwxyz"})");
  int few = 0;
  int other = 0;
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    const std::string text = *texts.try_small(seed, 3)->front().string();
    CHECK(text.size() <= 3);
    (text.find_first_not_of("abcd") == std::string::npos ? few : other) += 1;
  }
  CHECK(few > 280);
  CHECK(other > 50);
}

TEST_CASE("small inputs meet relations that ask for more, with as little more as they can") {
  const auto parsed = InputModel::parse(
      R"x({"nums": {"kind": "array", "size": [1, 5000], "of": {"kind": "integer", "min": 0, "max": 1000}},
          "k": {"kind": "integer", "min": 1, "max": 1000}, "relations": ["sum(nums) > 30"]})x",
      function({{"nums", "integer[]"}, {"k", "integer"}}));
  REQUIRE(parsed);
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const auto drawn = parsed->try_small(seed, 1);
    REQUIRE(drawn);
    CHECK(parsed->validate(*drawn));
    CHECK(drawn->front().array()->size() <= 100);
  }
}
