// Every type of a signature goes through the wire and every driver and comes back the same.
#include <fmt/core.h>

#include "bench.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

// Each has programs echo.<extension> and echo_node.<extension>.
const std::vector<std::string> echoing{"cpp", "python"};

Problem echo_problem() {
  Signature signature;
  signature.is_class = true;
  signature.class_name = "Echo";
  signature.constructor = {{"name", bench::type("string")}, {"sizes", bench::type("integer[]")}};
  const auto add = [&](const std::string& name, const std::string& type) {
    signature.methods.push_back({name, {{"x", bench::type(type)}}, bench::type(type)});
  };
  add("aBoolean", "boolean");
  add("anInteger", "integer");
  add("aLong", "long");
  add("aDouble", "double");
  add("aCharacter", "character");
  add("aString", "string");
  add("integers", "integer[]");
  add("longs", "list<long>");
  add("doubles", "double[]");
  add("booleans", "list<boolean>");
  add("grid", "character[][]");
  add("words", "list<list<string>>");
  add("aList", "ListNode");
  add("aTree", "TreeNode");
  add("lists", "ListNode[]");
  add("nested", "list<NestedInteger>");
  add("intervals", "list<Interval>");
  signature.methods.push_back({"nothing", {}, bench::type("void")});
  signature.methods.push_back({"cycle", {}, bench::type("ListNode")});
  signature.methods.push_back({"twice", {}, bench::type("TreeNode")});
  return bench::problem(std::move(signature));
}

// The method with each of the values: what goes in must come out.
std::string echo_case(const std::string& method, const std::vector<std::string>& values) {
  std::string operations = "\"Echo\"";
  std::string arguments = R"(["e",[1,2]])";
  std::string answers = "null";
  for (const std::string& value : values) {
    operations += fmt::format(",\"{}\"", method);
    arguments += fmt::format(",[{}]", value);
    answers += "," + value;
  }
  return fmt::format(R"({{"name":"{}","args":{{"operations":[{}],"arguments":[{}]}},"answer":[{}]}})", method, operations,
                     arguments, answers);
}

std::string call(const std::string& method) {
  return fmt::format(R"({{"name":"{0}","args":{{"operations":["Echo","nothing","{0}"],"arguments":[["e",[]],[],[]]}},)"
                     R"("answer":[null,null,null]}})",
                     method);
}

// The file of tests/judge/programs in the language.
Submission program(const std::string& language, const std::string& name) {
  return {language, bench::program(name + "." + bench::languages().find(language).value()->extensions().front())};
}

Judgement judge(const std::string& language, const std::vector<std::string>& lines) {
  const Problem problem = echo_problem();
  return bench::judge().judge(problem, program(language, "echo"), bench::samples(problem, lines)).value();
}

// A problem has one kind of Node, so each is a problem of its own, with one and the same program: node(x) of the class Echo.
void check_node(const std::string& language, const std::string& declared, const std::string& value, const std::string& answer) {
  Signature signature;
  signature.is_class = true;
  signature.class_name = "Echo";
  signature.methods = {{"node", {{"x", bench::type(declared)}}, bench::type(declared)}};
  const Problem problem = bench::problem(std::move(signature));
  const std::string line =
      fmt::format(R"({{"name":"a","args":{{"operations":["Echo","node","node"],"arguments":[[],[{0}],[{0}]]}},)"
                  R"("answer":[null,{1},{1}]}})",
                  value, answer);
  const auto judgement = bench::judge().judge(problem, program(language, "echo_node"), bench::samples(problem, {line})).value();
  INFO(language << " " << declared << " " << to_json(judgement));
  CHECK(judgement.verdict == Verdict::accepted);
}

}  // namespace

TEST_CASE("every type comes back as it went in, in every language") {
  for (const std::string& language : echoing) {
    const Judgement judgement =
        judge(language,
              {echo_case("aBoolean", {"true", "false"}), echo_case("anInteger", {"0", "-1", "2147483647", "-2147483648"}),
               echo_case("aLong", {"9223372036854775807", "-9223372036854775808", "9007199254740993"}),
               echo_case("aDouble", {"0.1", "-1e300", "5e-324", "3"}), echo_case("aCharacter", {"\"a\"", "\" \"", "\"\\\"\""}),
               echo_case("aString", {"\"\"", "\"na\\u00efve \\ud83d\\ude00\"", "\"a\\u0000b\\n\""}),
               echo_case("integers", {"[]", "[1]", "[-5,2147483647,0]"}), echo_case("longs", {"[]", "[4294967296,-1]"}),
               echo_case("doubles", {"[]", "[1.5,-0.25]"}), echo_case("booleans", {"[]", "[true,false,true]"}),
               echo_case("grid", {"[]", "[[]]", R"([["a","b"],["c","d"]])"}),
               echo_case("words", {"[]", R"([["x","yz"],[],[""]])"}), echo_case("aList", {"[]", "[1]", "[3,1,2]"}),
               echo_case("aTree", {"[]", "[1]", "[1,null,2,3]", "[5,4,7,3,null,2,null,-1,null,9]"}),
               echo_case("lists", {"[]", "[[],[1,2],[]]"}), echo_case("nested", {"[]", "[1,[],[[2,-3],4]]"}),
               echo_case("intervals", {"[]", "[[1,2],[-5,2147483647]]"})});
    INFO(language << ": " << to_json(judgement));
    CHECK(judgement.verdict == Verdict::accepted);
    REQUIRE(judgement.cases.size() == 17);
    CHECK(judgement.cases[0].standard_output.text == "e 2");
  }
}

TEST_CASE("every kind of node comes back as it went in, in every language") {
  for (const std::string& language : echoing) {
    for (const std::string value : {"[]", "[[7,null],[13,0],[11,1]]", "[[1,0],[2,1]]"}) {
      check_node(language, "Node<random>", value, value);
    }
    for (const std::string value : {"[]", "[[]]", "[[2,4],[1,3],[2,4],[1,3]]"}) {
      check_node(language, "Node<neighbors>", value, value);
    }
    for (const std::string value : {"[]", "[1]", "[1,null,3,2,4,null,5,6]", "[1,null,2,null,3,4,null,null,5]"}) {
      check_node(language, "Node<children>", value, value);
    }
    for (const std::string value : {"[]", "[[1,0]]", "[[0,1],[1,0],[1,1],[1,1],[1,0]]"}) {
      check_node(language, "Node<quad>", value, value);
    }
    // Nobody sets its links: each level is the first node met.
    check_node(language, "Node<next>", "[]", "[]");
    check_node(language, "Node<next>", "[1,2,3,null,4,5]", R"([1,"#",2,"#",4,"#"])");
  }
}

TEST_CASE("a list with a cycle and a tree with a node twice are wrong answers that say so") {
  for (const std::string& language : echoing) {
    const Judgement cycle = judge(language, {call("cycle")});
    CHECK(cycle.verdict == Verdict::wrong_answer);
    CHECK(cycle.cases.at(0).reason == "the returned list has a cycle in operation 2 (cycle)");
    const Judgement twice = judge(language, {call("twice")});
    CHECK(twice.verdict == Verdict::wrong_answer);
    CHECK(twice.cases.at(0).reason == "a node appears twice in the returned tree in operation 2 (twice)");
  }
}

TEST_CASE("a hundred thousand operations and a list of a hundred thousand nodes are no burden") {
  const std::vector<std::string> values(100'000, "7");
  std::string nodes = "[0";
  for (int i = 1; i < 100'000; ++i) nodes += fmt::format(",{}", i);
  for (const std::string& language : echoing) {
    const Judgement judgement = judge(language, {echo_case("anInteger", values), echo_case("aList", {nodes + "]"})});
    CHECK(judgement.verdict == Verdict::accepted);
  }
}

TEST_CASE("what Python returns in place of an answer is described kindly") {
  struct Wrong {
    std::string type;
    std::string returned;
    std::string reason;
  };
  for (const Wrong& wrong : std::vector<Wrong>{
           {"integer[]", "None", "None was returned where a list was expected: is a return statement missing?"},
           {"integer", "2.0", "2.0 (float) was returned where an integer was expected (// divides without a fraction)"},
           {"integer", "2 ** 31", "2147483648 was returned, which does not fit into 32 bits"},
           {"integer", "'7'", "'7' (str) was returned where an integer was expected"},
           {"integer[]", "[1, None]", "None was returned where an integer was expected"},
           {"list<string>", "'ab'", "'ab' (str) was returned where a list was expected"},
           {"boolean", "'yes'", "'yes' (str) was returned where True or False was expected"},
           {"string", "b'x'", "b'x' (bytes) was returned where a string was expected"},
           {"character", "'ab'", "'ab' (str) was returned where a string of one character was expected"},
           {"double", "'1.5'", "'1.5' (str) was returned where a number was expected"},
           {"ListNode", "[1, 2]", "[1, 2] (list) was returned where a ListNode or None was expected"},
           {"TreeNode", "3", "3 (int) was returned where a TreeNode or None was expected"}}) {
    const Problem problem = bench::function_problem("get", {}, wrong.type);
    const Submission submission{"python", "class Solution:\n    def get(self):\n        return " + wrong.returned + "\n"};
    const auto cases = bench::samples(problem, {R"({"name":"a","args":{},"answer":null})"});
    const auto judgement = bench::judge().judge(problem, submission, cases).value();
    INFO(wrong.type << " " << wrong.returned << " " << to_json(judgement));
    CHECK(judgement.verdict == Verdict::wrong_answer);
    CHECK_THAT(judgement.cases.at(0).reason, Contains(wrong.reason));
  }
}

TEST_CASE("a parameter changed in place is compared as the call left it") {
  Problem problem = bench::function_problem("tidy", {{"nums", bench::type("integer[]")}}, "void");
  problem.comparison.parameter = "nums";
  const auto cases = bench::samples(problem, {R"({"name":"a","args":{"nums":[3,1,2]},"answer":[1,2,3]})"});
  const std::string cpp = "class Solution { public: void tidy(vector<int>& nums) { sort(nums.begin(), nums.end()); } };";
  const std::string python = "class Solution(object):\n    def tidy(self, nums):\n        nums.sort()\n";
  CHECK(bench::judge().judge(problem, {"cpp", cpp}, cases)->verdict == Verdict::accepted);
  CHECK(bench::judge().judge(problem, {"python", python}, cases)->verdict == Verdict::accepted);
  const std::string rebinds = "class Solution(object):\n    def tidy(self, nums):\n        nums = sorted(nums)\n";
  const auto wrong = bench::judge().judge(problem, {"python", rebinds}, cases).value();
  CHECK(wrong.verdict == Verdict::wrong_answer);
  CHECK(wrong.cases.at(0).output.text == "[3,1,2]");
}

TEST_CASE("only the returned prefix of a parameter is compared, and its length is checked") {
  Problem problem =
      bench::function_problem("keep", {{"nums", bench::type("integer[]")}, {"n", bench::type("integer")}}, "integer");
  problem.comparison.parameter = "nums";
  problem.comparison.returned_prefix = true;
  const auto cases = bench::samples(problem, {R"({"name":"a","args":{"nums":[1,2,3],"n":2},"answer":[1,2]})",
                                              R"({"name":"b","args":{"nums":[1,2,3],"n":4},"answer":[1,2,3]})"});
  const std::string source = "class Solution:\n    def keep(self, nums, n):\n        return n\n";
  const auto judgement = bench::judge().judge(problem, {"python", source}, cases).value();
  REQUIRE(judgement.cases.size() == 2);
  CHECK(judgement.cases[0].verdict == Verdict::accepted);
  CHECK(judgement.cases[0].output.text == "[1,2]");
  CHECK(judgement.cases[1].verdict == Verdict::wrong_answer);
  CHECK(judgement.cases[1].reason == "the returned length 4 is not between 0 and 3");
}
