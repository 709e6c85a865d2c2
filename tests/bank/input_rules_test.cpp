// What depends on something else: sizes and bounds by formulas, nodes of other parameters, calls of a class by its state.
#include <set>

#include "bank/input_models.hpp"
#include "bank/values.hpp"

using namespace rehearse;

namespace {

InputModel model_of_several(const std::vector<std::pair<std::string, std::string>>& parameters, const std::string& json) {
  auto parsed = InputModel::parse(json, function_of(parameters));
  INFO(json << (parsed ? "" : parsed.error().message));
  REQUIRE(parsed);
  return *parsed;
}

std::string fault_of(const std::vector<std::pair<std::string, std::string>>& parameters, const std::string& json) {
  const auto parsed = InputModel::parse(json, function_of(parameters));
  return parsed ? "" : parsed.error().message;
}

Signature stack() {
  const Type integer = parse_type("integer").value();
  Signature signature;
  signature.is_class = true;
  signature.class_name = "BoundedStack";
  signature.constructor = {{"capacity", integer}};
  signature.methods = {{"push", {{"value", integer}}, Type()}, {"pop", {}, integer}, {"at", {{"index", integer}}, integer}};
  return signature;
}

constexpr const char* stack_model = R"json({
  "constructor": {"capacity": {"kind": "integer", "min": 1, "max": 5}},
  "state": {"size": 0},
  "methods": {
    "push": {"params": {"value": {"kind": "integer", "min": 0, "max": 1000, "seen": 0.5}}, "requires": ["size < capacity"], "effect": {"size": "size + 1"}},
    "pop": {"requires": ["size > 0"], "effect": {"size": "size - 1"}},
    "at": {"params": {"index": {"kind": "integer", "min": 0, "max": "size - 1"}}, "requires": ["size > 0"]}},
  "calls": [1, 60]})json";

}  // namespace

TEST_CASE("sizes and bounds may be formulas over other parameters, and nothing is rejected for them") {
  const InputModel model = model_of_several(
      {{"cost", "integer[]"}, {"gas", "integer[]"}, {"k", "integer"}, {"n", "integer"}, {"edges", "integer[][]"}}, R"json({
    "cost": {"kind": "array", "size": "len(gas)", "of": {"kind": "integer", "min": 0, "max": "n - 1"}},
    "gas": {"kind": "array", "size": [2, 100], "of": {"kind": "integer", "min": 0, "max": 9}},
    "k": {"kind": "integer", "min": 1, "max": "min(len(gas), 50)"},
    "n": {"kind": "integer", "min": 1, "max": 20},
    "edges": {"kind": "graph", "nodes": "n", "edges": [0, 60], "connected": true}})json");
  check_draws(model, "bound", 200);
  std::set<std::int64_t> counts;
  for (std::uint64_t seed = 0; seed < 200; ++seed) counts.insert(*model.generate(seed)[3].integer());
  CHECK(counts.size() > 15);
  CHECK(model.constraints() ==
        std::vector<std::string>{"2 <= cost.length <= 100", "0 <= cost[i] <= 19", "cost.length == len(gas)", "cost[i] <= n - 1",
                                 "2 <= gas.length <= 100", "0 <= gas[i] <= 9", "1 <= k <= min(len(gas), 50)", "1 <= n <= 20",
                                 "1 <= number of nodes in edges <= 20", "0 <= edges.length <= 60",
                                 "edges[i] == [a, b]: an edge between a and b", "0 <= a, b < number of nodes in edges",
                                 "no edge leads from a node to itself", "no edge is there twice", "edges is connected",
                                 "number of nodes in edges == n"});
  const auto fault = [&](const std::string& cost, const std::string& k, const std::string& n, const std::string& edges) {
    const auto validated = model.validate({value(cost), value("[1,2]"), value(k), value(n), value(edges)});
    return validated ? "" : validated.error().message;
  };
  CHECK(fault("[0,0]", "2", "2", "[[1,0]]").empty());
  CHECK(fault("[0,0,0]", "2", "2", "[[1,0]]") == "cost: 3 elements are above the maximum 2 (by len(gas), n - 1)");
  CHECK(fault("[0,2]", "2", "2", "[[1,0]]") == "cost[1]: 2 is above the maximum 1 (by len(gas), n - 1)");
  CHECK(fault("[0,0]", "3", "2", "[[1,0]]") == "k: 3 is above the maximum 2 (by min(len(gas), 50))");
  CHECK(fault("[0,0]", "2", "3", "[[1,0]]") == "edges: expected a connected graph, found 2 parts (by n)");
  CHECK(fault("[0,0]", "2", "2", "[[0,1],[1,2]]") == "edges[1][1]: 2 is no node: they are from 0 to 1 (by n)");
}

TEST_CASE("a formula that cannot bound anything is refused with its place") {
  const auto fault = [](const std::string& most) {
    return fault_of({{"nums", "integer[]"}, {"k", "integer"}},
                    R"j({"nums": {"kind": "array", "size": [1, 9], "of": {"kind": "integer", "min": 0, "max": 9}},
                         "k": {"kind": "integer", "min": 0, "max": ")j" +
                        most + "\"}}");
  };
  CHECK(fault("len(nums)").empty());
  CHECK(contains(fault("len(num)"), "/input/k/max: column 5: expected one of nums, k"));
  CHECK(contains(fault("nums"), "/input/k/max: expected a formula of a whole number"));
  CHECK(contains(fault("nums[0]"), "/input/k/max: nums[0] is no bound"));
  CHECK(contains(fault("k"), "/input/k: its formulas refer to each other in a circle"));
  CHECK(contains(fault_of({{"s", "string"}, {"n", "integer"}},
                          R"j({"s": {"kind": "string", "length": "n", "alphabet": "a"},
                               "n": {"kind": "integer", "min": 1, "max": "len(s)"}})j"),
                 "in a circle"));
}

TEST_CASE("a recipe keeps formulas, and what they speak of may be narrowed") {
  const InputModel wide = model_of_several({{"gas", "integer[]"}, {"k", "integer"}}, R"json({
    "gas": {"kind": "array", "size": [2, 100], "of": {"kind": "integer", "min": 0, "max": 9}},
    "k": {"kind": "integer", "min": 1, "max": "len(gas)"}})json");
  const auto narrow = wide.patched(R"({"gas": {"size": [2, 4]}})", "/r").value();
  for (std::uint64_t seed = 0; seed < 50; ++seed) CHECK(wide.validate(narrow.generate(seed)));
  CHECK(wide.patched(R"({"k": {"max": 1}})", "/r").error().message ==
        "/r/k/max: the input model's \"len(gas)\" is missing; \"min(len(gas), 3)\" would narrow it");
}

TEST_CASE("a recipe narrows a bound that is a formula by the least of it and of something else") {
  const InputModel wide = model_of_several({{"gas", "integer[]"}, {"k", "integer"}}, R"json({
    "gas": {"kind": "array", "size": [2, 100], "of": {"kind": "integer", "min": 0, "max": 9}},
    "k": {"kind": "integer", "min": "len(gas) - 5", "max": "len(gas)"}})json");
  const auto narrow = wide.patched(R"j({"gas": {"size": [2, 30]}, "k": {"max": "min(3, len(gas))"}})j", "/r").value();
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const auto drawn = narrow.try_at_scale(8, seed);
    if (drawn) CHECK(wide.validate(*drawn));
  }
  CHECK(wide.patched(R"j({"k": {"min": "max(len(gas) - 5, 1)"}})j", "/r"));
  for (const char* wider : {R"j({"k": {"max": "max(3, len(gas))"}})j", R"j({"k": {"max": "min(3, len(gas)) + 1"}})j",
                            R"j({"k": {"min": "min(len(gas) - 5, 1)"}})j"}) {
    CHECK_FALSE(wide.patched(wider, "/r"));
  }
}

TEST_CASE("a node of another parameter is drawn from it, and so is the place where a list joins one") {
  Signature signature = function_of({{"root", "TreeNode"}, {"p", "TreeNode"}, {"q", "TreeNode"}});
  for (const std::size_t i : {std::size_t{1}, std::size_t{2}}) signature.methods[0].parameters[i].node_of = "root";
  const InputModel tree = InputModel::parse(R"json({
    "root": {"kind": "tree", "nodes": [2, 30], "of": {"kind": "integer", "min": 1, "max": 99}, "distinct": true},
    "p": {"kind": "node"}, "q": {"kind": "node"}, "relations": ["p != q"]})json",
                                            signature)
                              .value();
  check_draws(tree, "nodes of a tree", 150);
  CHECK(tree.constraints().back() == "p != q");
  Signature list = function_of({{"head", "ListNode"}, {"pos", "integer"}});
  list.methods[0].parameters[1].joins = "head";
  list.methods[0].parameters[1].joins_to = "head";
  const InputModel cycle = InputModel::parse(R"json({
    "head": {"kind": "array", "size": [0, 9], "of": {"kind": "integer", "min": 1, "max": 99}},
    "pos": {"kind": "node", "null": 0.3}})json",
                                             list)
                               .value();
  check_draws(cycle, "a list that joins itself", 150);
  std::set<bool> joined;
  for (std::uint64_t seed = 0; seed < 60; ++seed) joined.insert(*cycle.generate(seed)[1].integer() >= 0);
  CHECK(joined.size() == 2);
  CHECK(cycle.constraints().back() == "pos is a node of head, or -1");
}

TEST_CASE("calls of a class are drawn as its state allows, with arguments seen before") {
  const auto model = InputModel::parse(stack_model, stack()).value();
  check_draws(model, "stack", 150);
  std::size_t repeated = 0;
  std::size_t pushed = 0;
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    const Arguments arguments = model.generate(seed);
    std::set<Value> seen;
    for (std::size_t i = 1; i < arguments[0].array()->size(); ++i) {
      if (!((*arguments[0].array())[i] == value("\"push\""))) continue;
      const Value pushed_value = (*(*arguments[1].array())[i].array())[0];
      ++pushed;
      if (!seen.insert(pushed_value).second) ++repeated;
    }
  }
  REQUIRE(pushed > 500);
  CHECK((repeated * 10 > pushed * 3 && repeated * 10 < pushed * 6));
  CHECK(model.constraints() ==
        std::vector<std::string>{
            "1 <= capacity <= 5", "0 <= value <= 1000", "0 <= index <= size - 1", "size == 0 after the constructor",
            "push is called only where size < capacity", "push: size becomes size + 1", "pop is called only where size > 0",
            "pop: size becomes size - 1", "at is called only where size > 0", "1 <= number of calls <= 60"});
}

TEST_CASE("validation follows the state of a class from call to call") {
  const auto model = InputModel::parse(stack_model, stack()).value();
  const auto fault = [&](const std::string& operations, const std::string& arguments) {
    const auto validated = model.validate({value(operations), value(arguments)});
    return validated ? "" : validated.error().message;
  };
  CHECK(fault(R"(["BoundedStack","push","at","pop"])", "[[1],[7],[0],[]]").empty());
  CHECK(fault(R"(["BoundedStack","push","pop","pop"])", "[[1],[7],[],[]]") == "arguments[3]: size > 0 does not hold (pop)");
  CHECK(fault(R"(["BoundedStack","push","push"])", "[[1],[7],[7]]") == "arguments[2]: size < capacity does not hold (push)");
  CHECK(fault(R"(["BoundedStack","push","at"])", "[[2],[7],[1]]") ==
        "arguments[2][0]: 1 is above the maximum 0 (by size - 1) (at)");
}

TEST_CASE("a malformed state is refused with its place, and a recipe keeps it") {
  const auto fault = [](const std::string& from, const std::string& to) {
    std::string json = stack_model;
    json.replace(json.find(from), from.size(), to);
    const auto parsed = InputModel::parse(json, stack());
    return parsed ? "" : parsed.error().message;
  };
  CHECK(contains(fault("\"size\": 0", "\"size\": true"), "/input/state/size: expected"));
  CHECK(
      contains(fault("\"size\": 0", "\"capacity\": 0"), "/input/state/capacity: a parameter of the constructor has this name"));
  CHECK(contains(fault("size > 0", "sise > 0"), "/input/methods/pop/requires/0: column 1: expected one of capacity, size"));
  CHECK(contains(fault("size > 0", "size"), "/input/methods/pop/requires/0: expected a comparison"));
  CHECK(contains(fault("{\"size\": \"size + 1\"}", "{\"sise\": \"size + 1\"}"),
                 "/input/methods/push/effect/sise: there is no such member"));
  const auto model = InputModel::parse(stack_model, stack()).value();
  CHECK(contains(model.patched(R"({"methods": {"pop": {"requires": null}}})", "/r").error().message,
                 "/r/methods/pop/requires: the input model's \"size > 0\" is missing"));
  CHECK(contains(model.patched(R"({"state": {"size": 1}})", "/r").error().message,
                 "/r/state: the input model has another state"));
  CHECK(model.patched(R"({"methods": {"pop": {"weight": 0}}, "calls": [1, 5]})", "/r"));
}

TEST_CASE("where no call is allowed any more the operations end, or drawing gives up") {
  std::string json = stack_model;
  json.replace(json.find("\"pop\": {"), 8, "\"pop\": {\"weight\": 0, ");
  json.replace(json.find("\"at\": {"), 7, "\"at\": {\"weight\": 0, ");
  const auto ends = InputModel::parse(json, stack()).value();
  for (std::uint64_t seed = 0; seed < 20; ++seed) CHECK(ends.generate(seed)[0].array()->size() <= 6);
  json.replace(json.find("[1, 60]"), 7, "[9, 60]");
  CHECK(contains(InputModel::parse(json, stack()).value().try_generate(1).error().message, "none is allowed"));
}
