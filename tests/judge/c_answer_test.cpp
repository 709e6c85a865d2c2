// Answers in C are pointers and sizes: what cannot be one is told, and nothing that can is refused.
#include <string>
#include <vector>

#include "bench.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

TEST_CASE("what C returns in place of an answer is described kindly") {
  struct Wrong {
    std::string type;
    std::string source;
    Verdict verdict;
    std::string reason;
  };
  const std::string returned = "(int* returnSize) { ";
  for (const Wrong& wrong : std::vector<Wrong>{
           {"integer[]", "int* get" + returned + "return NULL; }", Verdict::wrong_answer,
            "NULL was returned, and *returnSize was not set"},
           {"integer[]", "int* get" + returned + "return malloc(8); }", Verdict::wrong_answer, "*returnSize was not set"},
           {"integer[]", "int* get" + returned + "*returnSize = -3; return malloc(8); }", Verdict::wrong_answer,
            "*returnSize is -3"},
           {"integer[]", "int* get" + returned + "*returnSize = 2; return NULL; }", Verdict::wrong_answer,
            "*returnSize is 2, but there is NULL where the array was expected"},
           {"integer[]", "int* get" + returned + "*returnSize = 1000; return malloc(8); }", Verdict::wrong_answer,
            "*returnSize is 1000, but the array has room for 6 elements only"},
           {"integer[]", "int* get" + returned + "*returnSize = 1 << 30; return malloc(1 << 20); }", Verdict::wrong_answer,
            "*returnSize is 1073741824, but the array has room for"},
           {"integer[]", "int* get" + returned + "*returnSize = 3; return (int*)24; }", Verdict::run_time_error,
            "invalid pointer: the returned array could not be read: the memory at 0x"},
           {"integer[]", "int kept[4]; int* get" + returned + "*returnSize = 1 << 20; return kept; }", Verdict::run_time_error,
            "invalid pointer: the returned array could not be read"},
           {"integer[][]", "int** get(int* returnSize, int** returnColumnSizes) { *returnSize = 1; return malloc(8); }",
            Verdict::wrong_answer, "*returnColumnSizes was not set"},
           {"integer[][]",
            "int** get(int* returnSize, int** returnColumnSizes) { *returnSize = 1; *returnColumnSizes = calloc(1, 4);"
            " **returnColumnSizes = 5; return calloc(1, 8); }",
            Verdict::wrong_answer, "(*returnColumnSizes)[0] is 5, but there is NULL where the array was expected"},
           {"string", "char* get() { return NULL; }", Verdict::wrong_answer,
            "NULL is where a string was expected, in the returned string"},
           {"string", "char* get() { return memset(malloc(24), 'x', 24); }", Verdict::wrong_answer,
            "a string of the returned string has no '\\0' within the 24 bytes that it has"},
           {"string[]", "char** get" + returned + "*returnSize = 2; return calloc(2, 8); }", Verdict::wrong_answer,
            "NULL is where a string was expected, in the returned array"},
           {"ListNode", "struct ListNode* get() { return (struct ListNode*)77; }", Verdict::run_time_error,
            "invalid pointer: the returned list could not be read"},
           {"integer", "char* get() { return NULL; }", Verdict::compile_error, ""},
           {"integer", "int git() { return 0; }", Verdict::compile_error, ""}}) {
    const Problem problem = bench::function_problem("get", {}, wrong.type);
    const auto cases = bench::samples(problem, {R"({"name":"a","args":{},"answer":null})"});
    const auto judgement = bench::judge().judge(problem, {"c", wrong.source}, cases).value();
    INFO(wrong.source << " " << to_json(judgement));
    CHECK(judgement.verdict == wrong.verdict);
    if (wrong.verdict != Verdict::compile_error) CHECK_THAT(judgement.cases.at(0).reason, Contains(wrong.reason));
  }
}

TEST_CASE("an array of C that is no block of malloc's by itself is an answer as well") {
  const Problem problem = bench::function_problem("get", {{"nums", bench::type("integer[]")}}, "integer[]");
  const auto cases = bench::samples(problem, {R"({"name":"a","args":{"nums":[7,1,2]},"answer":[1,2]})"});
  const std::string name = "int* get(int* nums, int numsSize, int* returnSize) { *returnSize = numsSize - 1; ";
  for (const std::string& source : {name + "nums[0] = nums[1]; nums[1] = nums[2]; return nums; }", name + "return nums + 1; }",
                                    name + "static int kept[2]; memcpy(kept, nums + 1, 8); return kept; }",
                                    name + "int* all = malloc(4000); memcpy(all + 2, nums + 1, 8); return all + 2; }",
                                    name + "int* all = malloc(1 << 20); memcpy(all + 1028, nums + 1, 8); return all + 1028; }",
                                    name + "int* all = realloc(nums, 4000); all[0] = all[1]; all[1] = all[2]; return all; }",
                                    name + "int* all = malloc(12); memcpy(all, nums, 12); free(nums); return all + 1; }"}) {
    const auto judgement = bench::judge().judge(problem, {"c", source}, cases).value();
    INFO(source << " " << to_json(judgement));
    CHECK(judgement.verdict == Verdict::accepted);
  }
}

TEST_CASE("an argument of C that is returned as it came is an answer, be it the first thing of a case or large") {
  const Problem words = bench::function_problem("get", {{"word", bench::type("string")}}, "string");
  const std::string large(200'000, 'w');
  const auto cases = bench::samples(
      words, {R"({"name":"a","args":{"word":"all"},"answer":"all"})", R"({"name":"b","args":{"word":""},"answer":""})",
              R"({"name":"c","args":{"word":")" + large + R"("},"answer":")" + large + R"("})"});
  const auto judgement = bench::judge().judge(words, {"c", "char* get(char* word) { return word; }"}, cases).value();
  INFO(to_json(judgement).substr(0, 2000));
  CHECK(judgement.verdict == Verdict::accepted);
}

// To find the block that a pointer leads into, the heap is walked.
TEST_CASE("many strings of C out of the midst of their blocks cost little") {
  Signature signature;
  signature.is_class = true;
  signature.class_name = "Names";
  signature.methods = {{"get", {{"i", bench::type("integer")}}, bench::type("string")}};
  const Problem names = bench::problem(signature);
  std::string operations = R"("Names")", arguments = "[]", answers = "null";
  for (int i = 0; i < 20'000; ++i) {
    operations += R"(,"get")";
    arguments += ",[7]";
    answers += R"(,"seven")";
  }
  const auto cases = bench::samples(names, {R"({"name":"a","args":{"operations":[)" + operations + R"(],"arguments":[)" +
                                            arguments + R"(]},"answer":[)" + answers + "]}"});
  const std::string source =
      "typedef struct { int time; char text[12]; } Names;\n"
      "Names* namesCreate() { for (int i = 0; i < 100000; ++i) memset(malloc(24), 1, 24); return malloc(sizeof(Names)); }\n"
      "char* namesGet(Names* names, int i) { strcpy(names->text, \"seven\"); return names->text; }\n";
  const auto judgement = bench::judge().judge(names, {"c", source}, cases).value();
  INFO(to_json(judgement).substr(0, 2000));
  CHECK(judgement.verdict == Verdict::accepted);
}
