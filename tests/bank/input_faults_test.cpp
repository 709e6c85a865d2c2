// What the newer kinds refuse, in declarations and in values, each with its place.
#include "bank/input_models.hpp"
#include "bank/values.hpp"

using namespace rehearse;

TEST_CASE("values outside a declaration are told with their place") {
  const auto graph = model_of("integer[][]", R"({"kind": "graph", "nodes": [1, 4], "edges": [0, 4], "connected": true})");
  CHECK(value_fault(graph, "[[0,1],[1,2]]").empty());
  CHECK(value_fault(graph, "[[0,1],[1,4]]") == "x[1][1]: 4 is no node: they are from 0 to 3");
  CHECK(value_fault(graph, "[[0,1],[1,0]]") == "x[1]: this edge is there already");
  CHECK(value_fault(graph, "[[0,1],[1,1]]") == "x[1]: an edge leads from a node to itself");
  CHECK(value_fault(graph, "[[0,1],[2,3]]") == "x: expected a connected graph, found 2 parts");
  CHECK(value_fault(graph, "[[0,1,5]]") == "x[0]: expected two nodes, found 3 numbers");
  const auto tree = model_of(
      "integer[][]",
      R"({"kind": "graph", "nodes": [1, 4], "edges": [0, 4], "acyclic": true, "weight": {"kind": "integer", "min": 1, "max": 9}})");
  CHECK(value_fault(tree, "[[0,1,1],[1,2,9],[2,0,9]]") == "x: expected a graph without a cycle");
  CHECK(value_fault(tree, "[[0,1,10]]") == "x[0][2]: 10 is above the maximum 9");
  const auto neighbors = model_of("integer[][]", R"({"kind": "graph", "form": "neighbors", "nodes": [1, 4], "edges": [0, 4]})");
  CHECK(value_fault(neighbors, "[[1],[0]]").empty());
  CHECK(contains(value_fault(neighbors, "[[1],[]]"), "x[0]: a neighbor here does not have this node among its own"));
  const auto dag =
      model_of("integer[][]", R"({"kind": "graph", "nodes": [1, 4], "edges": [0, 4], "directed": true, "acyclic": true})");
  CHECK(value_fault(dag, "[[2,1],[1,0],[2,0]]").empty());
  CHECK(value_fault(dag, "[[2,1],[1,0],[0,2]]") == "x: expected a graph without a cycle");
  const auto spans = model_of(
      "integer[][]", R"({"kind": "intervals", "size": [0, 3], "min": 0, "max": 9, "length": [1, 3], "disjoint": true})");
  CHECK(value_fault(spans, "[[4,5],[0,3]]").empty());
  CHECK(value_fault(spans, "[[4,5],[1,4]]") == "x[0]: [1,4] and [4,5] have points in common");
  CHECK(value_fault(spans, "[[4,8]]") == "x[0]: the length 4 is above the maximum 3");
  CHECK(value_fault(spans, "[[4,3]]") == "x[0]: the end is before the start");
  const auto order = model_of("integer[]", R"({"kind": "permutation", "size": [1, 4], "first": 1})");
  CHECK(value_fault(order, "[2,3,1]").empty());
  CHECK(value_fault(order, "[0,1]") == "x[0]: 0 is not from 1 to 2");
  CHECK(value_fault(order, "[2,2]") == "x[1]: 2 is there already, and every number comes once");
  const auto search = model_of(
      "TreeNode", R"({"kind": "tree", "nodes": [1, 9], "of": {"kind": "integer", "min": 0, "max": 9}, "order": "search"})");
  CHECK(value_fault(search, "[5,3,8,null,4]").empty());
  CHECK(value_fault(search, "[5,3,8,null,6]") == "x[0]: 5 is not above 6, which is left of it in the search tree");
  const auto sum = model_of(
      "integer[]", R"({"kind": "array", "size": [1, 9], "of": {"kind": "integer", "min": 0, "max": 9}, "sum": [3, 5]})");
  CHECK(value_fault(sum, "[1,1]") == "x: the sum is below the minimum 3");
  const auto unlike =
      model_of("integer[]",
               R"({"kind": "array", "size": [1, 9], "of": {"kind": "integer", "min": 0, "max": 9}, "neighbors_differ": true})");
  CHECK(value_fault(unlike, "[1,2,2]") == "x[2]: equal to the element before it");
  const auto price = model_of("double", R"({"kind": "double", "min": 0, "max": 9, "decimals": 2})");
  CHECK(value_fault(price, "0.29").empty());
  CHECK(value_fault(price, "0.291") == "x: 0.291 has more than 2 digits after the point");
  const auto text = model_of("string", R"({"kind": "string", "length": [0, 9], "alphabet": "ab ", "separator": " "})");
  CHECK(value_fault(text, "\"a b\"").empty());
  CHECK(value_fault(text, "\"a  b\"") == "x: expected single separators");
  CHECK(value_fault(text, "\" b\"") == "x: expected no separator at the ends");
  const auto quad = model_of("Node<quad>", R"({"kind": "quad_tree", "depth": [0, 2]})");
  CHECK(value_fault(quad, "[[0,1],[1,0],[1,1],[1,1],[1,0]]").empty());
  CHECK(value_fault(quad, "[[0,1],[1,1],[1,1],[1,1],[1,1]]") == "x[0]: four equal leaves would be one");
}

TEST_CASE("declarations that ask for what there is not are refused where they do") {
  const auto refused = [](const char* type, const char* declaration, const char* why) {
    INFO(declaration << ": " << model_fault(type, declaration));
    CHECK(contains(model_fault(type, declaration), why));
  };
  refused("integer[][]", R"({"kind": "graph", "nodes": [5, 9], "edges": [0, 3], "connected": true})",
          "/input/x/edges: no graph of so many nodes has so many edges");
  refused("integer[][]", R"({"kind": "graph", "nodes": [1, 9], "edges": [0, 9], "acyclic": true, "loops": true})",
          "/input/x/loops: a loop is a cycle");
  refused("integer[][]", R"({"kind": "graph", "nodes": [1, 9], "edges": [0, 9], "acyclic": true, "shape": "cycle"})",
          "/input/x/shape: a graph as declared here has no such shape");
  refused("integer[][]", R"({"kind": "graph", "nodes": [1, 9], "edges": [0, 9], "cycles": [1, 1]})",
          "/input/x/cycles: expected \"connected\"");
  refused("Node<neighbors>", R"({"kind": "graph", "nodes": [1, 9], "edges": [0, 9], "first": 0})",
          "/input/x/first: there is no such member");
  refused("integer[][]", R"({"kind": "intervals", "size": [0, 6], "min": 0, "max": 9, "length": [1, 3], "disjoint": true})",
          "/input/x/size: 6 disjoint intervals are asked for, but only 5 fit side by side");
  refused("integer[]", R"({"kind": "array", "size": [1, 3], "of": {"kind": "integer", "min": 0, "max": 9}, "sum": [28, 30]})",
          "/input/x/sum: no array of these sizes and elements comes to such a sum");
  refused(
      "string[]",
      R"({"kind": "array", "size": [1, 3], "of": {"kind": "string", "length": [1, 1], "alphabet": "a"}, "pattern": "extremes"})",
      "/input/x/pattern: this pattern is one of integers");
  refused(
      "integer[]",
      R"({"kind": "array", "size": [1, 3], "of": {"kind": "integer", "min": 0, "max": 9}, "distinct": true, "pattern": "all_equal"})",
      "/input/x/pattern: this pattern repeats elements");
  refused("string", R"({"kind": "string", "length": [1, 3], "alphabet": "ab", "form": "brackets"})",
          "/input/x/form: the alphabet must consist of pairs");
  refused("string", R"({"kind": "string", "length": [3, 3], "alphabet": "[]", "form": "brackets"})",
          "/input/x/length: brackets come in pairs");
  refused("TreeNode", R"({"kind": "tree", "nodes": [1, 9], "of": {"kind": "integer", "min": 1, "max": 5}, "order": "search"})",
          "/input/x/nodes: 9 distinct values are asked for, but there are only 5 different ones");
  refused("double", R"({"kind": "double", "min": 0.11, "max": 0.19, "decimals": 1})",
          "/input/x/decimals: there is no such number");
}
