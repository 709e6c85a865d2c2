#include "rehearse/bank/problem.hpp"

#include <filesystem>

#include "bank/package_copy.hpp"
#include "bank/values.hpp"
#include "support/catch.hpp"

using namespace rehearse;
namespace fs = std::filesystem;

namespace {

const fs::path packages = BANK_TEST_PACKAGES;

// What one change of a good package makes of it.
std::string after(std::string_view text, std::string_view by) { return PackageCopy().replace(text, by).errors(); }
std::string after(const std::string& file, std::string_view text, std::string_view by) {
  return PackageCopy().replace(file, text, by).errors();
}

}  // namespace

TEST_CASE("a good package of a function loads with all that it holds") {
  const auto loaded = load_problem(packages / "good-pair-sum");
  INFO((loaded ? "" : loaded.error().message));
  REQUIRE(loaded);
  const Problem& problem = *loaded;
  CHECK(problem.slug == "good-pair-sum");
  CHECK_FALSE(problem.leetcode_id);
  CHECK(problem.title == "Good Pair Sum");
  CHECK(problem.difficulty == Difficulty::easy);
  CHECK(problem.topics == std::vector<std::string>{"Array", "Hash Table"});
  CHECK(problem.signature.function().name == "pairSum");
  CHECK(problem.comparison.order == AnswerOrder::outer);
  CHECK(problem.cpu_limit == Millis{500});
  CHECK(problem.memory_limit == 256LL << 20);
  CHECK(problem.target.time == "O(n)");
  CHECK(problem.hints.size() == 4);
  CHECK(problem.clarifications.size() == 4);
  CHECK(problem.follow_ups.size() == 1);
  CHECK(problem.oracle == "submissions/accepted/hash_map.cpp");
  CHECK(problem.sample.size() == 2);
  CHECK(problem.edge.size() == 8);
  CHECK_FALSE(problem.has_generator);
  CHECK(contains(problem.statement, "# Good Pair Sum"));
  REQUIRE(problem.recipes(CaseGroup::random).size() == 1);
  CHECK(problem.recipes(CaseGroup::random).front().count == 40);
  CHECK(problem.recipes(CaseGroup::random).front().tags == std::vector<std::string>{"small"});
  CHECK(problem.recipes(CaseGroup::edge).empty());
}

TEST_CASE("a good package of a class loads, with a recipe for its generator program") {
  const auto loaded = load_problem(packages / "good-hit-counter/");
  INFO((loaded ? "" : loaded.error().message));
  REQUIRE(loaded);
  CHECK(loaded->leetcode_id == 362);
  CHECK(loaded->signature.is_class);
  CHECK(loaded->signature.class_name == "HitCounter");
  CHECK(loaded->has_generator);
  CHECK_FALSE(loaded->large.front().input);
  CHECK(loaded->random.front().input);
}

TEST_CASE("a fault names file, pointer, expectation and what was found") {
  CHECK(after("\"cpu_ms\": 500", "\"cpu_ms\": \"fast\"") ==
        "problem.json: /limits/cpu_ms: expected an integer from 1 to 60000, found \"fast\"");
  CHECK(after("\"cpu_ms\": 500, ", "") == "problem.json: /limits/cpu_ms: expected an integer from 1 to 60000, found nothing");
  CHECK(after("\"memory_mb\": 256", "\"memory_mb\": 1") ==
        "problem.json: /limits/memory_mb: expected an integer from 16 to 4096, found 1");
  CHECK(after("\"easy\"", "\"simple\"") ==
        "problem.json: /difficulty: expected \"easy\", \"medium\", \"hard\", found \"simple\"");
  CHECK(after("[\"Array\", \"Hash Table\"]", "[]") == "problem.json: /topics: expected at least 1 topics, found 0");
  CHECK(after("[\"Array\", \"Hash Table\"]", "[\"Array\", \"Array\"]") == "problem.json: /topics/1: this stands there twice");
  CHECK(after("\"Good Pair Sum\"", "\"Good\\u001b[31m\"") ==
        "problem.json: /title: expected one line of text, found at line 1, column 5: a control character (U+001B)");
  CHECK(after("\"Good Pair Sum\"", "\" \"") == "problem.json: /title: expected one line of text, found \" \"");
  CHECK(after("\"time\": \"O(n)\"", "\"time\": \"linear\"") ==
        "problem.json: /target/time: expected a complexity such as \"O(n log n)\", found \"linear\"");
  CHECK(after("\"schema\": 1", "\"schema\": 2") ==
        "problem.json: /schema: expected 1, found 2: this package was written for a newer rehearse");
  CHECK(after("\"schema\": 1", "\"schema\": \"1\"") == "problem.json: /schema: expected 1, found \"1\"");
}

TEST_CASE("an unknown member is an error, with the nearest known name") {
  CHECK(after("\"title\"", "\"titel\"") ==
        "problem.json: /titel: there is no such member here; did you mean \"title\"?\n"
        "problem.json: /title: expected one line of text, found nothing");
  CHECK(after("\"schema\": 1", "\"schema\": 1, \"a/b~c\": 1")
            .starts_with("problem.json: /a~1b~0c: there is no such member here; expected schema"));
}

TEST_CASE("malformed JSON is reported with line and column, and the other files still are") {
  const PackageCopy copy;
  copy.replace("\"schema\": 1,", "\"schema\": 1,,").remove("brief.md");
  const std::string errors = copy.errors();
  CHECK(errors.starts_with("problem.json: line 2, column 15: "));
  CHECK(contains(errors, "\nbrief.md: this file is missing; it should hold the task as an interviewer would say it"));
  CHECK(after("\"schema\": 1", "\"schema\": 1, \"schema\": 1").starts_with("problem.json: line "));
  CHECK(contains(after("\"schema\": 1", "\"schema\": 99999999999999999999"),
                 "line 2, column 13: 99999999999999999999 does not fit into 64 bits"));
}

TEST_CASE("every fault of a package is reported at once") {
  const PackageCopy copy;
  copy.replace("\"cpu_ms\": 500", "\"cpu_ms\": 0")
      .replace("\"easy\"", "1")
      .replace("\"min\": 1, \"max\": 1000}", "\"min\": 1}");
  copy.replace("data/secret/edge.jsonl", "\"k\":2", "\"k\":3");
  copy.remove("statement.md");
  copy.remove("submissions/wrong_answer/itself.py");
  CHECK(copy.errors() ==
        "problem.json: /difficulty: expected \"easy\", \"medium\", \"hard\", found 1\n"
        "problem.json: /limits/cpu_ms: expected an integer from 1 to 60000, found 0\n"
        "problem.json: /input/k/max: expected an integer from 1 to 2147483647, found nothing\n"
        "statement.md: this file is missing; it should hold the full task, with examples and constraints\n"
        "submissions/wrong_answer: expected at least one submission, found none");
}

TEST_CASE("the slug is the folder's name") {
  CHECK(after("\"good-pair-sum\"", "\"pair-sum\"") ==
        "problem.json: /slug: expected the name of the folder, \"good-pair-sum\", found \"pair-sum\"");
  CHECK(contains(after("\"good-pair-sum\"", "\"Good\""),
                 "problem.json: /slug: expected a name of lower-case words and digits joined by \"-\""));
}

TEST_CASE("hints are four, clarifications at least four, follow-ups at least one") {
  CHECK(after("\"Look for what is missing.\", ", "") == "problem.json: /hints: expected exactly 4 hints, found 3");
  CHECK(after("{\"question\": \"Are there negative numbers?\", \"keywords\": [\"negative\", \"sign\"], \"answer\": \"Yes.\"},",
              "") == "problem.json: /clarifications: expected at least 4 clarifications, found 3");
  CHECK(after("[\"negative\", \"sign\"]", "[]") ==
        "problem.json: /clarifications/1/keywords: expected at least 1 keywords, found 0");
  CHECK(contains(after("[{\"question\": \"What if the array", "[], \"x\": [{\"question\": \"What if the array"),
                 "/follow_ups: expected at least 1 follow-ups, found 0"));
}

TEST_CASE("a signature is of known types, with names of its own") {
  CHECK(contains(after("\"integer[]\"}", "\"int[]\"}"),
                 "problem.json: /signature/params/0/type: expected boolean, integer, long"));
  CHECK(after("\"name\": \"target\"", "\"name\": \"nums\"")
            .starts_with("problem.json: /signature/params/1/name: there is a parameter \"nums\" already"));
  CHECK(contains(after("\"pairSum\"", "\"pair sum\""),
                 "problem.json: /signature/method: expected a name of letters, digits and _, found \"pair sum\""));
  CHECK(contains(after("\"name\": \"k\"", "\"name\": \"relations\""), "/signature/params/2/name: this name is taken"));
}

TEST_CASE("a comparison fits the signature") {
  CHECK(after("\"order\": \"outer\"", "\"order\": \"any\"") ==
        "problem.json: /comparison/order: expected \"none\", \"outer\", \"nested\", found \"any\"");
  CHECK(after("\"order\": \"outer\"", "\"parameter\": \"num\"") ==
        "problem.json: /comparison/parameter: expected \"nums\", \"target\", \"k\", found \"num\"");
  CHECK(after("\"order\": \"outer\"", "\"tolerance\": 0.1") ==
        "problem.json: /comparison/tolerance: a tolerance needs the kind \"approximate\"");
  CHECK(contains(after("\"order\": \"outer\"", "\"returned_prefix\": true"),
                 "/comparison/returned_prefix: this needs a \"parameter\""));
  CHECK(contains(after("\"return\": \"integer[]\"", "\"return\": \"void\""),
                 "problem.json: /comparison/parameter: expected the parameter to compare, since the method returns nothing"));
}

TEST_CASE("the results of a class have an order") {
  const PackageCopy copy("good-hit-counter");
  copy.replace("\"limits\"", "\"comparison\": {\"order\": \"nested\"}, \"limits\"");
  CHECK(copy.errors() ==
        "problem.json: /comparison/order: the results of a class come in the order of its operations: expected \"none\"");
}

TEST_CASE("in-place answers have the shape of the compared parameter") {
  const PackageCopy copy;
  copy.replace("\"return\": \"integer[]\"", "\"return\": \"void\"").replace("\"order\": \"outer\"", "\"parameter\": \"nums\"");
  CHECK(copy.errors().empty());
  copy.replace("\"parameter\": \"nums\"", "\"parameter\": \"target\"");
  CHECK(contains(copy.errors(), "data/sample.jsonl:1: answer: expected an integer, found [0, 1]"));
}

TEST_CASE("cases lie within the input model and carry an answer of the result's shape") {
  CHECK(after("data/secret/edge.jsonl", "[1000,-1000]", "[1001,-1000]") ==
        "data/secret/edge.jsonl:4: args/nums/0: 1001 is above the maximum 1000");
  CHECK(after("data/secret/edge.jsonl", "\"target\":6,\"k\":2", "\"target\":6,\"k\":3") ==
        "data/secret/edge.jsonl:1: args: k <= len(nums) does not hold");
  CHECK(after("data/secret/edge.jsonl", "\"answer\":[1,2]", "\"answer\":[1,\"2\"]") ==
        "data/secret/edge.jsonl:6: answer/1: expected an integer, found \"2\"");
  CHECK(after("data/secret/edge.jsonl", ",\"answer\":[1,2]", "") ==
        "data/secret/edge.jsonl:6: answer: expected a value, found nothing");
  CHECK(after("data/secret/edge.jsonl", "[\"negative\"]", "[]") ==
        "data/secret/edge.jsonl:2: tags: expected at least one, found none");
  CHECK(after("data/secret/edge.jsonl", "\"two-equal\"", "\"example-1\"") ==
        "data/secret/edge.jsonl:1: name: \"example-1\" is the name of an earlier case");
  CHECK(after("data/secret/edge.jsonl",
              "{\"name\":\"half\",\"tags\":[\"no-answer\"],\"args\":{\"nums\":[3,5],\"target\":6,\"k\":2},\"answer\":[]}",
              "") == "data/secret/edge.jsonl: expected at least 8 cases, found 7");
  CHECK(contains(after("data/secret/edge.jsonl", "{\"name\":\"half\"", "{\"name\":"), "data/secret/edge.jsonl:8: column 9: "));
}

TEST_CASE("a class's answers are one an operation, null where nothing is returned") {
  const auto class_errors = [](std::string_view text, std::string_view by) {
    return PackageCopy("good-hit-counter").replace("data/secret/edge.jsonl", text, by).errors();
  };
  CHECK(class_errors("[null,null,4]", "[null,4]") ==
        "data/secret/edge.jsonl:3: answer: expected a list of 3 results, one an operation");
  CHECK(class_errors("[null,null,4]", "[null,1,4]") == "data/secret/edge.jsonl:3: answer/1: expected null, found 1 (hit)");
  CHECK(class_errors("[null,null,4]", "[null,null,null]") ==
        "data/secret/edge.jsonl:3: answer/2: expected an integer, found null (total)");
  CHECK(class_errors("[[1],[4],[]]", "[[1],[-4],[]]") ==
        "data/secret/edge.jsonl:3: args/arguments/1/0: -4 is below the minimum 0 (hit)");
}

TEST_CASE("the statement's examples are the sample cases, in their order") {
  CHECK(after("statement.md", "Output: [0,1]", "Output: [0,2]") ==
        "statement.md: line 9: the output differs from that of case \"example-1\" in data/sample.jsonl: index 1: expected 1, "
        "got 2");
  CHECK(after("statement.md", "[3, 3]", "[3, 4]") ==
        "statement.md: line 17: nums differs from that of case \"example-2\" in data/sample.jsonl: index 1: expected 3, got 4");
  CHECK(after("statement.md", ", k = 4", "") == "statement.md: line 8: expected \"k = <JSON value>\", found \"\"");
  CHECK(after("statement.md", "target = 9, k = 4", "k = 4, target = 9") ==
        "statement.md: line 8: expected \"target = <JSON value>\", found \"k = 4, target = 9\"");
  CHECK(after("statement.md", ", k = 4", ", k = 4, m = 1") ==
        "statement.md: line 8: expected the end of the line, found \"m = 1\"");
  CHECK(contains(after("statement.md", "[2,7,11,15]", "[2,7,11,15"), "statement.md: line 8: nums: not a JSON value: byte "));
  CHECK(after("statement.md", "Output: [0,1]\n", "") == "statement.md: line 8: expected a line \"Output: ...\" after it");
  CHECK(after("statement.md", "Input: nums = [2", "input: nums = [2")
            .starts_with("data/sample.jsonl: the case \"example-2\" is not among the examples of statement.md"));
}

TEST_CASE("an example without its case and a case without its example are errors") {
  CHECK(after("data/sample.jsonl",
              "{\"name\":\"example-2\",\"tags\":[\"no-answer\"],\"args\":{\"nums\":[3,3],\"target\":7,\"k\":2},\"answer\":[]}",
              "") == "statement.md: line 17: this example is not in data/sample.jsonl");
  CHECK(after("statement.md", "```text\nInput: nums = [3, 3], target = 7, k = 2\nOutput: []\n```", "") ==
        "data/sample.jsonl: the case \"example-2\" is not among the examples of statement.md (fenced blocks with Input: and "
        "Output:)");
}

TEST_CASE("a class's example is held against operations, arguments and output") {
  const auto class_errors = [](std::string_view text, std::string_view by) {
    return PackageCopy("good-hit-counter").replace("statement.md", text, by).errors();
  };
  CHECK(contains(class_errors("\"hit\", \"hit\"", "\"hit\", \"total\""),
                 "statement.md: line 6: the list of operations differs from that of case \"example-1\""));
  CHECK(contains(class_errors("[5], [7]", "[5], [8]"), "statement.md: line 7: the list of arguments differs"));
  CHECK(contains(class_errors("null, 7]", "null, 8]"),
                 "statement.md: line 8: the output differs from that of case \"example-1\" in data/sample.jsonl: index 3: "
                 "expected 7, got 8"));
  CHECK(class_errors("Arguments: [[1], [5], [7], []]\n", "") ==
        "statement.md: line 6: expected a line \"Arguments: [...]\" after it");
}

TEST_CASE("recipes give at least thirty random cases and one large, each within the input model") {
  CHECK(after("\"count\": 40", "\"count\": 29") ==
        "problem.json: /random: expected at least 30 cases in all recipes, found 29");
  CHECK(after("[{\"name\": \"full\", \"seed\": 1, \"count\": 3, \"input\": {\"nums\": {\"size\": [1000, 1000]}}}]", "[]") ==
        "problem.json: /large: expected at least 1 recipes, found 0");
  CHECK(after("\"size\": [1000, 1000]", "\"size\": [1000, 1001]") ==
        "problem.json: /large/0/input/nums/size: [1000, 1001] is wider than the input model's [2, 1000]");
  CHECK(after("\"name\": \"full\"", "\"name\": \"small\"") == "problem.json: two recipes are named \"small\"");
  CHECK(after("\"seed\": 7", "\"seed\": -7") ==
        "problem.json: /random/0/seed: expected an integer from 0 to 9007199254740992, found -7");
  CHECK(contains(after("\"k\": {\"max\": 8}", "\"k\": {\"min\": 9}"),
                 "problem.json: /random/0/input: seed 7: 1000 draws did not meet the relations"));
}

TEST_CASE("a recipe that would fill the memory is refused, and loading it does not try") {
  const PackageCopy copy;
  copy.replace("\"size\": [2, 1000]", "\"size\": [2, 10000000]").replace("\"nums\": {\"size\": [1000, 1000]}", "");
  copy.replace("\"count\": 3", "\"count\": 100");
  CHECK(
      copy.errors() ==
      "problem.json: /large/0/input: its 100 cases may hold more than 100000000 values together: narrow the sizes, or ask for "
      "fewer cases");
}

TEST_CASE("a recipe without an input needs the generator program") {
  const PackageCopy copy("good-hit-counter");
  copy.remove("generator.py");
  CHECK(copy.errors() ==
        "problem.json: /large/0: this recipe has no \"input\", and there is no generator.py to make its cases");
}

TEST_CASE("the oracle is an accepted submission that is there") {
  CHECK(after("accepted/hash_map.cpp", "accepted/other.cpp") ==
        "problem.json: /oracle: there is no file \"submissions/accepted/other.cpp\"");
  for (const char* oracle : {"/etc/passwd", "submissions/accepted/../wrong_answer/itself.py", "submissions/accepted/",
                             "submissions/wrong_answer/itself.py"}) {
    CHECK(contains(after("submissions/accepted/hash_map.cpp", oracle),
                   "problem.json: /oracle: expected a file of submissions/accepted/, found"));
  }
}

TEST_CASE("each missing file is named with what it should hold") {
  for (const char* file :
       {"problem.json", "statement.md", "brief.md", "editorial.md", "data/sample.jsonl", "data/secret/edge.jsonl"}) {
    const PackageCopy copy;
    copy.remove(file);
    INFO(file);
    CHECK(contains(copy.errors(), std::string(file) + ": this file is missing; it should hold "));
  }
  const PackageCopy copy;
  copy.remove("submissions");
  CHECK(copy.errors() ==
        "submissions/accepted: expected at least one submission, found none\n"
        "submissions/wrong_answer: expected at least one submission, found none\n"
        "problem.json: /oracle: there is no file \"submissions/accepted/hash_map.cpp\"");
}

TEST_CASE("files of a package are bounded in size, UTF-8, and hold no control characters") {
  PackageCopy copy;
  copy.write("editorial.md", std::string((256U << 10U) + 1, 'x'));
  CHECK(copy.errors() == "editorial.md: cannot read it: it is larger than 262144 bytes");
  copy.write("editorial.md", "fine\nbut \x1b]0;title\x07");
  CHECK(copy.errors() == "editorial.md: line 2, column 5: a control character (U+001B)");
  copy.write("editorial.md", "\xC3\x28");
  CHECK(copy.errors() == "editorial.md: line 1, column 1: not UTF-8 (byte 0xC3)");
  copy.write("editorial.md", " \n");
  CHECK(copy.errors() == "editorial.md: this file is blank; it should hold the approaches from brute force to best");
  copy.write("editorial.md", "Good.");
  copy.write("problem.json", std::string((1U << 20U) + 1, ' '));
  CHECK(copy.errors() == "problem.json: cannot read it: it is larger than 1048576 bytes");
}

TEST_CASE("a link that leads out of the package is refused, one within it is not") {
  const PackageCopy copy;
  REQUIRE(write_file(copy.folder().parent_path() / "outside.md", "secret"));
  copy.remove("brief.md");
  fs::create_symlink("../outside.md", copy.folder() / "brief.md");
  CHECK(copy.errors() == "brief.md: this link leads out of the package; put the file itself here");
  copy.remove("brief.md");
  fs::create_symlink("statement.md", copy.folder() / "brief.md");
  CHECK(copy.errors().empty());
  fs::create_symlink("/", copy.folder() / "submissions/root");
  CHECK(copy.errors() == "submissions/root: this link leads out of the package; put the file itself here");
}

TEST_CASE("a folder in a file's place is an error that says so") {
  const PackageCopy copy;
  copy.remove("brief.md");
  fs::create_directory(copy.folder() / "brief.md");
  CHECK(copy.errors() == "brief.md: cannot read it: it is not a regular file");
}

TEST_CASE("a folder that is not there is not found, and a fault of a package is bad input with a hint") {
  CHECK(load_problem(packages / "nowhere").error().code == ErrorCode::not_found);
  const PackageCopy copy;
  copy.remove("brief.md");
  const auto loaded = load_problem(copy.folder());
  CHECK(loaded.error().code == ErrorCode::bad_input);
  CHECK(contains(loaded.error().hint, "problems/README.md"));
}

TEST_CASE("thousands of faults are counted, not all shown") {
  const PackageCopy copy;
  std::string lines;
  for (int i = 0; i < 3000; ++i) lines += "{}\n";
  copy.write("data/secret/edge.jsonl", lines);
  const std::string errors = copy.errors();
  CHECK(contains(errors, "\n... and 2500 more"));
  CHECK(errors.size() < 100'000);
}

TEST_CASE("difficulties are named") {
  for (const auto difficulty : {Difficulty::easy, Difficulty::medium, Difficulty::hard}) {
    CHECK(parse_difficulty(to_string(difficulty)) == difficulty);
  }
  CHECK_FALSE(parse_difficulty("Easy"));
}

TEST_CASE("what is wrong with an API is told by its place") {
  const auto after_change = [](const std::string& sample, std::string_view text, std::string_view by) {
    const PackageCopy copy;
    copy.write("problem.json", read_file(packages / "problem-json/valid" / sample).value());
    return copy.replace(text, by).errors();
  };
  const std::string api = "problem.json: /signature/api/";
  CHECK(contains(after_change("with-api.json", "nums[index] == target", "nums[index]"),
                 api + "functions/0/answer: expected a formula of type boolean, found one of type long"));
  CHECK(contains(after_change("with-api.json", "nums[index] == target", "nums[index"),
                 api + "functions/0/answer: column 11: expected \"]\", found the end"));
  CHECK(contains(after_change("with-api.json", "0 <= index < len(nums)", "0 <= idx"),
                 api + "functions/0/requires/0: column 6: expected one of index, nums, target, k, found \"idx\""));
  CHECK(contains(after_change("with-api.json", "\"max_calls\": 20", "\"max_calls\": 0"), api + "max_calls: expected"));
  CHECK(contains(after_change("with-api.json", "\"api\"", "\"apj\""),
                 "problem.json: /signature/params/1: a hidden parameter needs an \"api\" that answers from it"));
  CHECK(contains(after_change("with-api-object.json", "\"class\": \"Reader\"", "\"class\": \"Writer\""),
                 api + "classes/0/class: no parameter has the \"object\" \"Writer\""));
  CHECK(contains(after_change("with-api-object.json", "\"object\": \"Reader\"", "\"object\": \"Writer\""),
                 "problem.json: /signature/params/0/object: the API has no class \"Writer\""));
  CHECK(contains(after_change("with-api-object.json", "this[index]", "this"),
                 api + "classes/0/methods/0/answer: expected a formula of type integer, found one of type long[]"));
}

TEST_CASE("an API is read with what is hidden and what answers") {
  const auto bank_problem = load_problem(fs::path(BANK_PROBLEMS) / "first-bad-version");
  REQUIRE(bank_problem);
  const Signature& signature = bank_problem->signature;
  CHECK_FALSE(signature.function().parameters[0].hidden);
  CHECK(signature.function().parameters[1].hidden);
  CHECK(signature.api.max_calls == 64);
  REQUIRE(signature.api.functions.size() == 1);
  CHECK(signature.api.functions[0].method.name == "isBadVersion");
  CHECK(signature.api.functions[0].answer.front().text() == "version >= bad");
  CHECK(signature.api.class_names().empty());
}
