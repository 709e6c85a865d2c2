// What each kind draws, computed apart, in another language, from the description in problems/README.md.
#include "bank/input_models.hpp"

using namespace rehearse;

namespace {

struct Kind {
  const char* name;
  const char* type;
  const char* declaration;
};

constexpr Kind kinds[] = {
    {"primes", "integer", R"j({"kind": "integer", "min": -9, "max": 1000, "pattern": "primes"})j"},
    {"powers", "integer", R"j({"kind": "integer", "min": -100, "max": 100000, "pattern": "powers_of_two"})j"},
    {"fibonacci", "integer", R"j({"kind": "integer", "min": 1, "max": 1000, "pattern": "fibonacci"})j"},
    {"decimals", "double", R"j({"kind": "double", "min": -1.5, "max": 2.25, "decimals": 2})j"},
    {"brackets", "string", R"j({"kind": "string", "length": [1, 13], "alphabet": "()[]", "form": "brackets"})j"},
    {"words", "string", R"j({"kind": "string", "length": [0, 30], "alphabet": "abc ", "separator": " "})j"},
    {"palindrome", "string", R"j({"kind": "string", "length": [1, 9], "alphabet": "abc", "form": "palindrome"})j"},
    {"alternating text", "string", R"j({"kind": "string", "length": [1, 9], "alphabet": "abc", "pattern": "alternating"})j"},
    {"sum", "integer[]",
     R"j({"kind": "array", "size": [2, 8], "of": {"kind": "integer", "min": 1, "max": 9}, "sum": [15, 18]})j"},
    {"permutation", "integer[]", R"j({"kind": "permutation", "size": [0, 9], "first": 1})j"},
    {"alternating", "integer[]",
     R"j({"kind": "array", "size": [0, 9], "of": {"kind": "integer", "min": 0, "max": 99}, "pattern": "alternating"})j"},
    {"few values", "integer[]",
     R"j({"kind": "array", "size": [1, 9], "of": {"kind": "integer", "min": 0, "max": 99}, "pattern": "few_values"})j"},
    {"nearly sorted", "integer[]",
     R"j({"kind": "array", "size": [1, 30], "of": {"kind": "integer", "min": 0, "max": 99}, "pattern": "nearly_sorted"})j"},
    {"hash hostile", "integer[]",
     R"j({"kind": "array", "size": [3, 20], "of": {"kind": "integer", "min": -1000, "max": 1000}, "distinct": true, "pattern": "hash_hostile"})j"},
    {"walls", "character[][]",
     R"j({"kind": "matrix", "rows": [2, 5], "columns": [2, 5], "of": {"kind": "character", "alphabet": "01"}, "pattern": "walls"})j"},
    {"regions", "character[][]",
     R"j({"kind": "matrix", "rows": [2, 5], "columns": [2, 5], "of": {"kind": "character", "alphabet": "01"}, "pattern": "regions"})j"},
    {"intervals", "integer[][]", R"j({"kind": "intervals", "size": [0, 5], "min": 0, "max": 50})j"},
    {"disjoint", "integer[][]",
     R"j({"kind": "intervals", "size": [0, 5], "min": 0, "max": 40, "length": [2, 9], "disjoint": true, "order": "start"})j"},
    {"tree graph", "integer[][]",
     R"j({"kind": "graph", "nodes": [2, 8], "edges": [0, 7], "first": 1, "connected": true, "acyclic": true})j"},
    {"weighted dag", "integer[][]",
     R"j({"kind": "graph", "nodes": [3, 6], "edges": [0, 20], "directed": true, "acyclic": true, "weight": {"kind": "integer", "min": 1, "max": 9}, "shape": "random"})j"},
    {"zigzag search tree", "TreeNode",
     R"j({"kind": "tree", "nodes": [1, 5], "of": {"kind": "integer", "min": 1, "max": 50}, "shape": "zigzag", "order": "search"})j"},
    {"n-ary tree", "Node<children>", R"j({"kind": "tree", "nodes": [1, 7], "of": {"kind": "integer", "min": 1, "max": 40}})j"},
    {"random list", "Node<random>",
     R"j({"kind": "random_list", "size": [0, 5], "of": {"kind": "integer", "min": 1, "max": 40}})j"},
    {"nested", "NestedInteger",
     R"j({"kind": "nested", "depth": [0, 3], "size": [0, 6], "of": {"kind": "integer", "min": -9, "max": 9}})j"},
};

struct Known {
  const char* name;
  std::uint64_t seed;
  const char* drawn;
};

constexpr Known known[] = {
    {"primes", 1, R"j(709)j"},
    {"powers", 1, R"j(1024)j"},
    {"primes", 2, R"j(107)j"},
    {"powers", 2, R"j(-17)j"},
    {"fibonacci", 1, R"j(610)j"},
    {"fibonacci", 2, R"j(987)j"},
    {"decimals", 1, R"j(1.14)j"},
    {"decimals", 2, R"j(-1.12)j"},
    {"brackets", 1, R"j("[[()]]")j"},
    {"brackets", 2, R"j("[]")j"},
    {"brackets", 5, R"j("[][][]")j"},
    {"words", 1, R"j("bc acccbaa bbbbc")j"},
    {"words", 2, R"j("")j"},
    {"palindrome", 1, R"j("bbcbb")j"},
    {"palindrome", 2, R"j("c")j"},
    {"alternating text", 3, R"j("acacac")j"},
    {"alternating text", 4, R"j("babababab")j"},
    {"sum", 1, R"j([5,4,5,1,1])j"},
    {"sum", 2, R"j([8,9])j"},
    {"sum", 3, R"j([2,4,3,3,1,5])j"},
    {"permutation", 1, R"j([3,1,5,4,2])j"},
    {"permutation", 2, R"j([])j"},
    {"alternating", 1, R"j([7,69,14,57,39])j"},
    {"alternating", 2, R"j([])j"},
    {"few values", 1, R"j([57,57,39,69,39])j"},
    {"few values", 3, R"j([53,21,42,42,21,42])j"},
    {"nearly sorted", 1, R"j([8,7,14,38,39,49,55,57,59,66,69,86,89,93,93,95])j"},
    {"nearly sorted", 3, R"j([11,60,11,19,21,21,39,42,51,53,11,64,67,68,70,71,75,89,94,92])j"},
    {"hash hostile", 1, R"j([-224,384,-704,-864,736,96,864,928,352,192,800,-832])j"},
    {"hash hostile", 2, R"j([-632,496,376])j"},
    {"walls", 1, R"j([["1","1","1"],["0","0","1"],["1","1","1"],["1","0","0"]])j"},
    {"walls", 2, R"j([["1","0"],["1","1"]])j"},
    {"regions", 1, R"j([["0","0","0"],["0","0","1"],["0","1","1"],["1","1","1"]])j"},
    {"regions", 2, R"j([["1","1"],["1","1"]])j"},
    {"intervals", 1, R"j([[19,36],[29,35],[7,7]])j"},
    {"intervals", 2, R"j([])j"},
    {"disjoint", 1, R"j([[2,6],[15,17],[24,31]])j"},
    {"disjoint", 2, R"j([])j"},
    {"tree graph", 1, R"j([[5,2],[4,2],[3,2],[1,2]])j"},
    {"tree graph", 2, R"j([[2,1]])j"},
    {"tree graph", 3, R"j([[6,4],[2,6],[6,1],[5,3],[2,3]])j"},
    {"tree graph", 4, R"j([[7,4],[3,8],[7,2],[2,6],[4,5],[3,6],[5,1]])j"},
    {"weighted dag", 1, R"j([[2,3,4],[0,1,4],[2,4,2],[3,1,4]])j"},
    {"weighted dag", 2, R"j([])j"},
    {"weighted dag", 3, R"j([[2,1,2],[3,1,5],[0,4,1],[3,0,8],[0,2,7],[1,4,2],[3,4,9],[3,2,8],[2,4,5],[0,1,6]])j"},
    {"zigzag search tree", 1, R"j([35,8,null,null,20])j"},
    {"zigzag search tree", 2, R"j([10])j"},
    {"n-ary tree", 1, R"j([3,null,16,35,null,23])j"},
    {"n-ary tree", 2, R"j([8])j"},
    {"random list", 1, R"j([[23,2],[6,null],[16,1]])j"},
    {"random list", 2, R"j([])j"},
    {"nested", 1, R"j([[],[1,9],3])j"},
    {"nested", 2, R"j(4)j"},
    {"nested", 3, R"j([[-2],[-6,3],5,-7,[],4])j"},
};

}  // namespace

TEST_CASE("a seed gives these values of each kind on every platform") {
  for (const Kind& kind : kinds) {
    const InputModel model = model_of(kind.type, kind.declaration);
    int checked = 0;
    for (const Known& one : known) {
      if (std::string(one.name) != kind.name) continue;
      INFO(kind.name << " seed " << one.seed);
      CHECK(to_json(model.generate(one.seed)[0]) == one.drawn);
      ++checked;
    }
    CHECK(checked >= 2);
  }
}
