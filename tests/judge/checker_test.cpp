#include "checker_program.hpp"

#include "bench.hpp"
#include "rehearse/base/file.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

// Some two numbers of a list that sum to a target; a program says whether they do.
struct Pairs {
  TempDir folder = bench::fresh_folder();
  Problem problem =
      bench::function_problem("pick", {{"nums", bench::type("integer[]")}, {"target", bench::type("long")}}, "integer[]");

  explicit Pairs(const std::string& body, const std::string& file = "checker.py") {
    problem.slug = "some-pair";
    problem.folder = folder.path();
    problem.comparison.kind = ComparisonKind::checker;
    problem.comparison.program = file;
    write(file, body);
  }
  void write(const std::string& name, const std::string& content) const {
    REQUIRE(make_directories((folder.path() / name).parent_path()));
    REQUIRE(write_file(folder.path() / name, content));
  }
  [[nodiscard]] Judgement judge(const std::string& returned) const {
    const CaseSet cases = bench::samples(problem, {R"({"name":"first","args":{"nums":[1,4,2,3],"target":5},"answer":[1,4]})",
                                                   R"({"name":"second","args":{"nums":[5,5],"target":10},"answer":[5,5]})"});
    return bench::judge()
        .judge(problem, {"python", "class Solution:\n    def pick(self, nums, target):\n        " + returned + "\n"}, cases)
        .value();
  }
};

constexpr const char* sums = R"(class Solution:
    def check(self, nums, target, answer, output):
        if len(output) != len(answer):
            return f"43 {len(output)} numbers are no pair"
        if any(output.count(n) > nums.count(n) for n in output):
            return f"43 {output} are not all in nums"
        return "42" if sum(output) == target else f"43 {output[0]} + {output[1]} is {sum(output)}, not {target}"
)";

std::string python(const std::string& statement) {
  return "class Solution:\n    def check(self, nums, target, answer, output):\n        " + statement + "\n";
}

const CaseResult& only_failure(const Judgement& judgement) {
  REQUIRE(judgement.first_failure() != nullptr);
  return *judgement.first_failure();
}

// Looks for a number greater than a bound: whatever meets the conditions will do.
Problem greater() {
  Problem problem = bench::function_problem("exceed", {{"n", bench::type("integer")}}, "integer");
  const std::vector<FormulaName> names{
      {"n", bench::type("integer")}, {"output", bench::type("integer")}, {"answer", bench::type("integer")}};
  problem.comparison.kind = ComparisonKind::property;
  problem.comparison.conditions = {
      {Formula::parse("output > n", names).value(), Sentence::parse("{output} is not greater than {n}", names).value()},
      {Formula::parse("output <= answer", names).value(), Sentence::parse("{output} is too large", names).value()}};
  return problem;
}

Judgement judge_exceed(const Problem& problem, const std::string& returned, const std::string& line) {
  const Submission submission{"python", "class Solution:\n    def exceed(self, n):\n        return " + returned + "\n"};
  return bench::judge().judge(problem, submission, bench::samples(problem, {line})).value();
}

}  // namespace

TEST_CASE("a checker of the package accepts answers other than the oracle's") {
  const Pairs pairs(sums);
  CHECK(pairs.judge("return [a for a in nums if target - a in nums][:2]").verdict == Verdict::accepted);
  CHECK(pairs.judge("return [2, 3] if 2 in nums else [5, 5]").verdict == Verdict::accepted);
  CHECK(pairs.judge("return [3, 2] if 2 in nums else [5, 5]").verdict == Verdict::accepted);
}

TEST_CASE("a checker's reason is shown with a wrong answer") {
  const Pairs pairs(sums);
  const Judgement wrong = pairs.judge("return [1, 3]");
  CHECK(wrong.verdict == Verdict::wrong_answer);
  CHECK(only_failure(wrong).reason == "1 + 3 is 4, not 5");
  CHECK(only_failure(wrong).output.text == "[1,3]");
  CHECK(only_failure(wrong).answer_meaning == AnswerMeaning::one_of_several);
  CHECK_THAT(to_json(wrong), Contains(R"("answer":[1,4],"answer_truncated":false,"answer_is":"one_of_several")"));
  CHECK(only_failure(pairs.judge("return [2, 3]")).name == "second");
  CHECK(only_failure(pairs.judge("return [2, 3]")).reason == "[2, 3] are not all in nums");
}

TEST_CASE("a checker may be written in C++") {
  const Pairs pairs(R"(class Solution {
 public:
  string check(vector<int>& nums, long long target, vector<int>& answer, vector<int>& output) {
    if (output.size() != answer.size()) return "43 no pair";
    return output[0] + output[1] == target ? "42" : "43 they sum to " + to_string(output[0] + output[1]);
  }
};
)",
                    "checker.cpp");
  CHECK(pairs.judge("return [0, target]").verdict == Verdict::accepted);
  CHECK(only_failure(pairs.judge("return [1, 1]")).reason == "they sum to 2");
}

TEST_CASE("a checker that fails is an error of the judge that names package and checker, and no fault of the submission") {
  const auto reason = [](const Pairs& pairs) {
    const Judgement judgement = pairs.judge("return [1, 4]");
    CHECK(judgement.verdict == Verdict::judge_error);
    CHECK_THAT(judgement.reason,
               StartsWith("some-pair: the package's checker checker.") && Contains("no fault of the submission"));
    return judgement.reason;
  };
  CHECK_THAT(reason(Pairs(python("return nums[9]"))), Contains("on first: Run-time error: IndexError"));
  CHECK_THAT(reason(Pairs(python("import os; os._exit(3)"))), Contains("exit code 3"));
  CHECK_THAT(reason(Pairs(python("return 'yes'"))), Contains("it returned \"yes\", neither \"42\" nor \"43 <reason>\""));
  CHECK_THAT(reason(Pairs(python("return '420'"))), Contains("it returned \"420\""));
  CHECK_THAT(reason(Pairs(python("return '42 perhaps'"))), Contains("it returned \"42 perhaps\""));
  CHECK_THAT(reason(Pairs(python("return ''"))), Contains("it returned \"\""));
  CHECK_THAT(reason(Pairs(python("return None"))), Contains("on first: Wrong answer"));
  CHECK_THAT(reason(Pairs("class Solution: pass\n")), Contains("class Solution has no method check"));
  CHECK_THAT(reason(Pairs("class Solution {", "checker.cpp")), Contains("does not compile"));
  CHECK_THAT(reason(Pairs(sums, "checker.none")), Contains("cannot tell the language"));
}

TEST_CASE("a checker that never ends is stopped, and the judge says so") {
  Pairs pairs(python("while True: pass"));
  const Judgement judgement = pairs.judge("return [1, 4]");
  CHECK(judgement.verdict == Verdict::judge_error);
  CHECK_THAT(judgement.reason, Contains("Time limit exceeded"));
}

TEST_CASE("a checker that died on one output is there again for the next") {
  Pairs pairs(
      "class Solution:\n    def check(self, nums, target, answer, output):\n        return '42' if output[0] > 0 else "
      "'43'[output[5]]\n");
  const StopSignal stop{std::stop_token()};
  Builder builder(bench::runner(), CACHE_PATH);
  const auto checker = make_checker(bench::runner(), bench::languages(), builder, pairs.problem, stop);
  const TestCase test_case =
      bench::test_case(pairs.problem, R"({"name":"one","args":{"nums":[1,4],"target":5},"answer":[1,4]})");
  const auto verdict = [&](std::string_view output) { return checker->check(test_case, parse_value(output).value()).verdict; };
  CHECK(verdict("[1]") == Verdict::accepted);
  CHECK(verdict("[0]") == Verdict::judge_error);
  CHECK(verdict("[2]") == Verdict::accepted);
}

TEST_CASE("whatever a submission returns can be no more to a checker than wrong") {
  const Pairs pairs(sums);
  for (const char* returned :
       {"return []", "return [2147483647, -2147483648]", "return list(range(100000))", "return [42, 43]"}) {
    INFO(returned);
    CHECK(pairs.judge(returned).verdict == Verdict::wrong_answer);
  }
  // What does not have the signature's type never gets there.
  for (const char* returned :
       {"return '42'", "return None", "return ['42\\n42']", "return [1 << 40]", "return {'__class__': 1}"}) {
    INFO(returned);
    CHECK(pairs.judge(returned).verdict == Verdict::wrong_answer);
  }
}

TEST_CASE("what a submission puts into a checker's reason is shown as plain text in one line") {
  Problem problem = bench::function_problem("echo", {{"n", bench::type("integer")}}, "string");
  const TempDir folder = bench::fresh_folder();
  problem.folder = folder.path();
  problem.comparison.kind = ComparisonKind::checker;
  problem.comparison.program = "checker.py";
  REQUIRE(write_file(folder.path() / "checker.py",
                     std::string("class Solution:\n    def check(self, n, answer, output):\n        return '43 ' + output\n")));
  const auto judged = [&](const std::string& returned) {
    const Submission submission{"python", "class Solution:\n    def echo(self, n):\n        return " + returned + "\n"};
    return bench::judge()
        .judge(problem, submission, bench::samples(problem, {R"({"name":"one","args":{"n":1},"answer":"a"})"}))
        .value();
  };
  const Judgement coloured = judged("'\\x1b[31mred\\n42'");
  CHECK(coloured.verdict == Verdict::wrong_answer);
  CHECK(only_failure(coloured).reason.find_first_of("\x1b\n") == std::string::npos);
  CHECK(only_failure(judged("'x' * 100000")).reason.size() <= 400);
  CHECK(only_failure(judged("''")).reason == "this is no valid answer");
}

TEST_CASE("a case without an answer is not put to a checker") {
  const Pairs pairs(python("return 1 / 0"));
  const CaseSet cases = bench::samples(pairs.problem, {R"({"name":"mine","args":{"nums":[1],"target":5}})"});
  const Submission submission{"python", "class Solution:\n    def pick(self, nums, target):\n        return nums\n"};
  const Judgement judgement = bench::judge().judge(pairs.problem, submission, cases).value();
  CHECK(judgement.verdict == Verdict::accepted);
  CHECK(judgement.cases.at(0).output.text == "[1]");
}

TEST_CASE("a trial goes through the checker as well") {
  const Pairs pairs(sums);
  auto trial =
      bench::judge()
          .try_out(pairs.problem, {"python", "class Solution:\n    def pick(self, nums, target):\n        return nums[:2]\n"})
          .value();
  const TestCase wrong = bench::test_case(pairs.problem, R"({"name":"a","args":{"nums":[1,1,4],"target":5},"answer":[1,4]})");
  const TestCase right = bench::test_case(pairs.problem, R"({"name":"b","args":{"nums":[4,1,4],"target":5},"answer":[1,4]})");
  CHECK(trial.run(wrong).value().result.reason == "1 + 1 is 2, not 5");
  CHECK(trial.run(right).value().result.verdict == Verdict::accepted);
}

TEST_CASE("a property takes every output that has it, and explains one that has not") {
  const Problem problem = greater();
  const std::string line = R"({"name":"one","args":{"n":5},"answer":9})";
  CHECK(judge_exceed(problem, "n + 1", line).verdict == Verdict::accepted);
  CHECK(judge_exceed(problem, "n + 4", line).verdict == Verdict::accepted);
  CHECK(only_failure(judge_exceed(problem, "n", line)).reason == "5 is not greater than 5");
  CHECK(only_failure(judge_exceed(problem, "n + 5", line)).reason == "10 is too large");
}

TEST_CASE("without an answer an output is still held against the properties") {
  const std::string line = R"({"name":"mine","args":{"n":5}})";
  CHECK(judge_exceed(greater(), "n * 99", line).verdict == Verdict::accepted);
  CHECK(judge_exceed(greater(), "n - 1", line).verdict == Verdict::wrong_answer);
}
