// What a debugger gets: an ordinary program that calls the solution with one case.
#include "debugging.hpp"

#include <cstdlib>
#include <string>

#include "bench.hpp"
#include "rehearse/base/file.hpp"
#include "support/catch.hpp"
#include "tool_chain.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

constexpr const char* source =
    "class Solution {\n"
    " public:\n"
    "  int add(vector<int>& nums) {\n"
    "    ofstream(\"seen\") << nums.size();\n"
    "    return nums[0];\n"
    "  }\n"
    "};\n";

struct Prepared {
  TempDir workspace = bench::fresh_folder();
  DebugPlan plan;
  std::string folder;
};

Prepared prepare(const std::string& language, const std::string& file, const std::string& text) {
  Prepared prepared;
  const Problem problem = bench::function_problem("add", {{"nums", bench::type("integer[]")}}, "integer");
  const auto solution = prepared.workspace.path() / file;
  REQUIRE(write_file(solution, text));
  const TestCase test_case = bench::test_case(problem, R"({"name":"one","args":{"nums":[1,2,3]},"answer":1})");
  const auto folder = prepared.workspace.path() / "debug";
  auto plan = bench::judge().prepare_debugging(problem, {language, text}, {test_case, solution, folder});
  INFO((plan ? "" : plan.error().message));
  REQUIRE(plan);
  prepared.plan = std::move(*plan);
  prepared.folder = folder.string();
  return prepared;
}

}  // namespace

TEST_CASE("a program to debug runs its one case by itself, outside of the judge") {
  const Prepared prepared = prepare("cpp", "answer.cpp", source);
  const std::string command = "cd '" + prepared.folder + "' && REHEARSE_CASE=case.bin ./program";
  CHECK(std::system(command.c_str()) == 0);  // NOLINT: a program that this test has built
  CHECK(read_file(prepared.folder + "/seen").value() == "3");
  CHECK_THAT(read_file(prepared.folder + "/commands.gdb").value(),
             Contains("break Solution::add") && Contains(prepared.folder + "/case.bin"));
  CHECK_THAT(prepared.plan.editor, Contains(prepared.folder + "/program") && !Contains("{folder}"));
  CHECK_THAT(prepared.plan.arguments.front(), Contains("gdb"));
}

TEST_CASE("a debugger of Python stops at the candidate's function") {
  const Prepared prepared =
      prepare("python", "answer.py", "class Solution:\n    def add(self, nums):\n        return nums[0]\n");
  std::string command = "cd '" + prepared.folder + "' &&";
  for (const std::string& word : prepared.plan.arguments) command += " '" + word + "'";
  command += " < /dev/null > output 2>&1";
  static_cast<void>(std::system(command.c_str()));  // NOLINT: as above; it ends at the end of its input
  CHECK_THAT(read_file(prepared.folder + "/output").value(), Contains("solution.py(3)add()") && Contains("return nums[0]"));
}

TEST_CASE("a solution that does not compile is told so with the compiler's words") {
  const TempDir workspace = bench::fresh_folder();
  const Problem problem = bench::function_problem("add", {{"nums", bench::type("integer[]")}}, "integer");
  const TestCase test_case = bench::test_case(problem, R"({"name":"one","args":{"nums":[1]},"answer":1})");
  const auto plan = bench::judge().prepare_debugging(problem, {"cpp", "class Solution {\n"},
                                                     {test_case, workspace.path() / "a.cpp", workspace.path() / "debug"});
  REQUIRE_FALSE(plan);
  CHECK_THAT(plan.error().message, Contains("does not compile") && Contains("solution.cpp:1"));
}

TEST_CASE("a debugger that is missing is named") {
  const auto found = find_host_programs({{"debugger", {"no-such-debugger", "nor-this-one"}}});
  REQUIRE_FALSE(found);
  CHECK(found.error().message == "no-such-debugger or nor-this-one");
  CHECK(find_host_programs({{"shell", {"no-such-debugger", "sh"}}})->at("shell").ends_with("/sh"));
}

TEST_CASE("the line of a function is where its name stands before a parenthesis") {
  CHECK(line_of_function(source, "add") == 3);
  CHECK(line_of_function("x\nadded(1)\n\ndef add (self):\n", "add") == 4);
  CHECK(line_of_function("nothing", "add") == 1);
  CHECK(line_of_function("", "") == 1);
}
