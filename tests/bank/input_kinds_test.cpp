// Every kind of declaration: what is drawn is valid, whatever its members.
#include <set>

#include "bank/input_models.hpp"
#include "bank/values.hpp"

using namespace rehearse;

namespace {

struct Sample {
  const char* type;
  const char* declaration;
};

constexpr Sample samples[] = {
    {"integer", R"({"kind": "integer", "min": 1, "max": 1000, "pattern": "fibonacci"})"},
    {"integer", R"({"kind": "integer", "min": -9, "max": 1000, "pattern": "primes"})"},
    {"integer", R"({"kind": "integer", "min": 24, "max": 28, "pattern": "primes"})"},
    {"integer", R"({"kind": "integer", "min": -9, "max": -2, "pattern": "primes"})"},
    {"long", R"({"kind": "integer", "min": -9223372036854775808, "max": 9223372036854775807, "pattern": "primes"})"},
    {"long", R"({"kind": "integer", "min": -9223372036854775808, "max": 9223372036854775807, "pattern": "powers_of_two"})"},
    {"long", R"({"kind": "integer", "min": 1, "max": 9223372036854775807, "pattern": "fibonacci"})"},
    {"integer", R"({"kind": "integer", "min": 20, "max": 20, "pattern": "powers_of_two"})"},
    {"double", R"({"kind": "double", "min": -1.5, "max": 2.25, "decimals": 2, "special": 0.3})"},
    {"double", R"({"kind": "double", "min": 0.1, "max": 0.3, "decimals": 1})"},
    {"double", R"({"kind": "double", "min": -10000, "max": 10000, "decimals": 5})"},
    {"double", R"({"kind": "double", "min": -10, "max": 10, "special": 1})"},
    {"character", R"({"kind": "character", "alphabet": "01", "weights": [1, 9]})"},
    {"string", R"({"kind": "string", "length": [1, 13], "alphabet": "()[]", "form": "brackets"})"},
    {"string", R"j({"kind": "string", "length": [0, 13], "alphabet": "()", "pattern": "brackets"})j"},
    {"string", R"j({"kind": "string", "length": [3, 3], "alphabet": "()", "pattern": "brackets"})j"},
    {"string", R"({"kind": "string", "length": [0, 13], "alphabet": "ab", "form": "palindrome"})"},
    {"string", R"({"kind": "string", "length": [1, 9], "alphabet": "0123456789", "form": "number"})"},
    {"string", R"({"kind": "string", "length": [0, 30], "alphabet": "abc ", "separator": " ", "special": 0.2})"},
    {"string", R"({"kind": "string", "length": [0, 30], "alphabet": "ab/", "separator": "/", "weights": [5, 1, 1]})"},
    {"string", R"({"kind": "string", "length": [0, 9], "alphabet": "abc", "pattern": "all_equal"})"},
    {"string", R"({"kind": "string", "length": [0, 9], "alphabet": "abc", "pattern": "last_differs"})"},
    {"string", R"({"kind": "string", "length": [0, 9], "alphabet": "abc", "pattern": "alternating"})"},
    {"string", R"({"kind": "string", "length": [0, 9], "alphabet": "abc", "pattern": "sorted"})"},
    {"string", R"({"kind": "string", "length": [0, 9], "alphabet": "abc", "pattern": "reversed"})"},
    {"string", R"({"kind": "string", "length": [0, 9], "alphabet": "abc", "pattern": "periodic"})"},
    {"string", R"({"kind": "string", "length": [0, 9], "alphabet": "abc", "pattern": "palindrome"})"},
    {"integer[]", R"({"kind": "array", "size": [0, 20], "of": {"kind": "integer", "min": -5, "max": 9}, "sum": [0, 10]})"},
    {"integer[]", R"({"kind": "array", "size": [0, 20], "of": {"kind": "integer", "min": 1, "max": 9}, "sum": [15, 18]})"},
    {"integer[]",
     R"({"kind": "array", "size": [0, 90], "of": {"kind": "integer", "min": -9, "max": -2}, "sum": [-30, -25], "order": "ascending"})"},
    {"integer[]",
     R"({"kind": "array", "size": [1, 9], "of": {"kind": "integer", "min": 0, "max": 2}, "neighbors_differ": true})"},
    {"integer[]",
     R"({"kind": "array", "size": [1, 9], "of": {"kind": "integer", "min": 0, "max": 12}, "order": "strictly_ascending"})"},
    {"integer[]",
     R"({"kind": "array", "size": [1, 9], "of": {"kind": "integer", "min": 0, "max": 12}, "order": "strictly_descending"})"},
    {"integer[]",
     R"({"kind": "array", "size": [0, 50], "of": {"kind": "integer", "min": -2000000000, "max": 2000000000}, "pattern": "sum_overflow"})"},
    {"integer[]",
     R"({"kind": "array", "size": [0, 50], "of": {"kind": "integer", "min": 1, "max": 90}, "pattern": "fibonacci"})"},
    {"integer[]",
     R"({"kind": "array", "size": [0, 500], "of": {"kind": "integer", "min": 1, "max": 2000}, "distinct": true, "pattern": "hash_hostile"})"},
    {"integer[]",
     R"({"kind": "array", "size": [0, 500], "of": {"kind": "integer", "min": -1000000000, "max": 1000000000}, "pattern": "hash_hostile"})"},
    {"integer[]", R"({"kind": "permutation", "size": [0, 20]})"},
    {"ListNode", R"({"kind": "permutation", "size": [0, 20], "first": 1, "pattern": "rotated"})"},
    {"integer[]", R"({"kind": "permutation", "size": [0, 90], "first": 1, "pattern": "nearly_sorted"})"},
    {"integer[]", R"({"kind": "permutation", "size": [0, 90], "pattern": "reversed"})"},
    {"integer[]", R"({"kind": "interval", "min": -5, "max": 20})"},
    {"Interval", R"({"kind": "interval", "min": -5, "max": 20, "length": [2, 4]})"},
    {"integer[][]", R"({"kind": "intervals", "size": [0, 20], "min": 0, "max": 50})"},
    {"list<Interval>", R"({"kind": "intervals", "size": [0, 10], "min": 0, "max": 29, "length": [2, 9], "disjoint": true})"},
    {"integer[][]", R"({"kind": "intervals", "size": [0, 10], "min": -20, "max": 99, "order": "start", "disjoint": true})"},
    {"integer[][]", R"({"kind": "intervals", "size": [0, 10], "min": -20, "max": 9, "length": [1, 5], "pattern": "nested"})"},
    {"integer[][]",
     R"({"kind": "intervals", "size": [0, 10], "min": -20, "max": 9, "length": [1, 5], "pattern": "chain", "order": "start"})"},
    {"integer[][]", R"({"kind": "intervals", "size": [0, 10], "min": -20, "max": 9, "pattern": "equal"})"},
    {"TreeNode", R"({"kind": "tree", "nodes": [0, 30], "of": {"kind": "integer", "min": -50, "max": 50}, "order": "search"})"},
    {"TreeNode",
     R"({"kind": "tree", "nodes": [0, 30], "of": {"kind": "integer", "min": 1, "max": 40}, "distinct": true, "shape": "zigzag"})"},
    {"TreeNode", R"({"kind": "tree", "nodes": [0, 30], "of": {"kind": "integer", "min": 1, "max": 40}, "shape": "left"})"},
    {"Node<next>", R"({"kind": "tree", "nodes": [0, 30], "of": {"kind": "integer", "min": 1, "max": 40}, "shape": "right"})"},
    {"Node<children>", R"({"kind": "tree", "nodes": [0, 30], "of": {"kind": "integer", "min": 1, "max": 40}})"},
    {"Node<random>", R"({"kind": "random_list", "size": [0, 12], "of": {"kind": "integer", "min": 1, "max": 40}})"},
    {"Node<quad>", R"({"kind": "quad_tree", "depth": [0, 4]})"},
    {"NestedInteger", R"({"kind": "nested", "depth": [0, 5], "size": [0, 6], "of": {"kind": "integer", "min": -9, "max": 9}})"},
    {"NestedInteger[]",
     R"({"kind": "array", "size": [0, 5], "of": {"kind": "nested", "depth": [0, 3], "size": [1, 4], "of": {"kind": "integer", "min": -9, "max": 9}}})"},
    {"integer[][]",
     R"({"kind": "matrix", "rows": [1, 6], "columns": [1, 6], "of": {"kind": "integer", "min": 0, "max": 60}, "order": "rows"})"},
    {"integer[][]",
     R"({"kind": "matrix", "rows": [1, 6], "columns": [1, 6], "of": {"kind": "integer", "min": 0, "max": 60}, "order": "rows_and_columns"})"},
    {"integer[][]",
     R"({"kind": "matrix", "rows": [1, 6], "columns": [1, 6], "of": {"kind": "integer", "min": 0, "max": 60}, "order": "whole", "distinct": true})"},
    {"character[][]",
     R"({"kind": "matrix", "rows": [0, 9], "columns": [0, 9], "of": {"kind": "character", "alphabet": "01"}, "pattern": "regions"})"},
    {"character[][]",
     R"({"kind": "matrix", "rows": [1, 9], "columns": [1, 9], "of": {"kind": "character", "alphabet": "01"}, "pattern": "walls"})"},
    {"character[][]",
     R"({"kind": "matrix", "rows": [1, 9], "square": true, "of": {"kind": "character", "alphabet": "01"}, "pattern": "border"})"},
    {"integer[][]",
     R"({"kind": "matrix", "rows": [1, 9], "columns": [1, 9], "of": {"kind": "integer", "min": 0, "max": 1}, "pattern": "checkered"})"},
    {"integer[][]",
     R"({"kind": "matrix", "rows": [1, 9], "columns": [1, 9], "of": {"kind": "integer", "min": 0, "max": 1}, "pattern": "last_differs"})"},
    {"integer[][]",
     R"({"kind": "matrix", "rows": [1, 9], "columns": [1, 9], "of": {"kind": "integer", "min": 0, "max": 1}, "pattern": "all_equal"})"},
};

}  // namespace

TEST_CASE("each kind draws what is valid, small and large inputs too") {
  for (const Sample& sample : samples) check_draws(model_of(sample.type, sample.declaration), sample.declaration, 120);
}

TEST_CASE("each kind is told of in constraints of one line each") {
  for (const Sample& sample : samples) {
    const auto lines = model_of(sample.type, sample.declaration).constraints();
    INFO(sample.declaration);
    CHECK_FALSE(lines.empty());
    for (const std::string& line : lines) CHECK((!line.empty() && line.find('\n') == std::string::npos));
  }
}

TEST_CASE("graphs of any members are drawn valid, and refused where there are none") {
  int drawn = 0;
  for (int bits = 0; bits < 256; ++bits) {
    const auto flag = [&](int bit) { return (bits >> bit & 1) != 0 ? "true" : "false"; };
    for (const char* shape : {"any", "random", "path", "star", "complete", "cycle", "tree", "parts"}) {
      const std::string declaration = std::string(R"({"kind": "graph", "nodes": [1, 9], "edges": )") +
                                      ((bits & 64) != 0 ? "[3, 7]" : "[0, 40]") + R"(, "first": 1, "directed": )" + flag(0) +
                                      R"(, "connected": )" + flag(1) + R"(, "acyclic": )" + flag(2) + R"(, "loops": )" +
                                      flag(3) + R"(, "multiple": )" + flag(4) + R"(, "form": ")" +
                                      ((bits & 32) != 0 ? "neighbors" : "edges") + R"(", "shape": ")" + shape + "\"" +
                                      ((bits & 128) != 0 ? R"(, "cycles": [1, 2]})" : "}");
      auto parsed = InputModel::parse(R"({"x": )" + declaration + "}", function_of({{"x", "integer[][]"}}));
      const bool is_list = (bits & 32) != 0;
      INFO(declaration << (parsed ? "" : parsed.error().message));
      if (is_list) {
        CHECK_FALSE(parsed);  // its first node is 0
        continue;
      }
      if (!parsed) {
        CHECK(contains(parsed.error().message, "/input/x/"));
        continue;
      }
      ++drawn;
      check_draws(*parsed, declaration, 6);
    }
  }
  CHECK(drawn > 300);
}

TEST_CASE("lists of neighbors are drawn valid") {
  for (const char* members :
       {R"("directed": true)", R"("directed": true, "acyclic": true)", R"("connected": true, "sorted": true)",
        R"("acyclic": true)", R"("connected": true, "loops": true, "cycles": [0, 3])"}) {
    const std::string declaration =
        std::string(R"({"kind": "graph", "form": "neighbors", "nodes": [1, 9], "edges": [0, 30], )") + members + "}";
    check_draws(model_of("integer[][]", declaration), declaration, 100);
  }
  check_draws(model_of("Node<neighbors>", R"({"kind": "graph", "nodes": [0, 12], "edges": [0, 30], "connected": true})"),
              "Node<neighbors>", 100);
}
