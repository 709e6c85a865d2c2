#include <filesystem>

#include "bench.hpp"
#include "rehearse/base/file.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

// A problem with a folder of its own: add two numbers.
struct Package {
  TempDir folder = bench::fresh_folder();
  TempDir cache = bench::fresh_folder();
  Problem problem = bench::function_problem("add", {{"a", bench::type("integer")}, {"b", bench::type("integer")}}, "integer");

  Package() {
    problem.folder = folder.path();
    problem.input = InputModel::parse(R"({"a":{"kind":"integer","min":0,"max":50},"b":{"kind":"integer","min":0,"max":50}})",
                                      problem.signature)
                        .value();
    problem.sample = {bench::test_case(problem, R"({"name":"example-1","args":{"a":1,"b":2},"answer":3})")};
    problem.oracle = "submissions/accepted/sum.py";
    problem.random = {{"small", {"tiny"}, 7, 3, problem.input}};
    write("submissions/accepted/sum.py", "class Solution:\n    def add(self, a, b):\n        return a + b\n");
  }
  void write(const std::string& name, const std::string& content) const {
    REQUIRE(make_directories((folder.path() / name).parent_path()));
    REQUIRE(write_file(folder.path() / name, content));
  }
  [[nodiscard]] Result<CaseSet> prepare() const {
    Runner runner = bench::start_runner(cache.path());
    Judge judge(runner, bench::languages(), cache.path());
    return judge.prepare_cases(problem);
  }
  [[nodiscard]] fs::path only_file(const std::string& name) const {
    return fs::directory_iterator(cache.path() / name)->path();
  }
};

}  // namespace

TEST_CASE("generated cases come from the input model and carry the oracle's answers") {
  const Package package;
  const auto cases = package.prepare().value();
  REQUIRE(cases.size() == 4);
  CHECK(cases[0].group == CaseGroup::sample);
  CHECK(cases[0].cases.size() == 1);
  CHECK(cases[1].cases.empty());
  REQUIRE(cases[2].cases.size() == 3);
  CHECK(cases[3].cases.empty());
  for (std::size_t i = 0; i < 3; ++i) {
    const TestCase& made = cases[2].cases[i];
    CHECK(made.name == "small-" + std::to_string(i + 1));
    CHECK(made.tags == std::vector<std::string>{"tiny"});
    CHECK(made.arguments == package.problem.input.generate(7 + i));
    REQUIRE(made.answer);
    CHECK(*made.answer->integer() == *made.arguments[0].integer() + *made.arguments[1].integer());
  }
}

TEST_CASE("answers are read from the cache, and made again when it is damaged or the oracle changes") {
  const Package package;
  const auto answers = [&] {
    std::vector<std::int64_t> values;
    const CaseSet cases = package.prepare().value();
    for (const TestCase& made : cases[2].cases) values.push_back(*made.answer->integer());
    return values;
  };
  const auto right = answers();
  const fs::path file = package.only_file("answers");
  REQUIRE(write_file(file, "7\n8\n9\n"));
  CHECK(answers() == std::vector<std::int64_t>{7, 8, 9});
  REQUIRE(write_file(file, "7\n8\n"));
  CHECK(answers() == right);
  REQUIRE(write_file(file, "7\n8\nx\n"));
  CHECK(answers() == right);
  REQUIRE(write_file(file, "7\n8\n9\n"));
  package.write("submissions/accepted/sum.py", "class Solution:\n    def add(self, a, b):\n        return b + a\n");
  CHECK(answers() == right);
}

TEST_CASE("an oracle that fails makes a judge error that names it and the case, not a verdict on the candidate") {
  Package package;
  package.write("submissions/accepted/sum.py", "class Solution:\n    def add(self, a, b):\n        raise KeyError(a)\n");
  Runner runner = bench::start_runner(package.cache.path());
  Judge judge(runner, bench::languages(), package.cache.path());
  const Submission submission{"python", "class Solution:\n    def add(self, a, b):\n        return a + b\n"};
  const auto judgement = judge.judge(package.problem, submission).value();
  CHECK(judgement.verdict == Verdict::judge_error);
  CHECK_THAT(judgement.reason, Contains("submissions/accepted/sum.py fails on small-1: Run-time error: KeyError"));
}

TEST_CASE("where the oracle's language is not installed, another accepted submission answers") {
  Package package;
  package.problem.oracle = "submissions/accepted/sum.unknown";
  CHECK(package.prepare());
  fs::remove(package.folder.path() / "submissions/accepted/sum.py");
  const auto without = package.prepare();
  REQUIRE_FALSE(without);
  CHECK_THAT(without.error().message, Contains("sum.unknown"));
}

TEST_CASE("a recipe without input runs the generator program in the sandbox, once") {
  Package package;
  package.problem.random = {{"pairs", {}, 5, 2, std::nullopt}};
  package.write("generator.py",
                "import sys\nname, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])\n"
                "for i in range(count):\n    print('{\"a\":%d,\"b\":%d}' % (seed, i))\n");
  const auto cases = package.prepare().value();
  REQUIRE(cases[2].cases.size() == 2);
  CHECK(*cases[2].cases[1].arguments[0].integer() == 5);
  CHECK(*cases[2].cases[1].answer->integer() == 6);
  REQUIRE(write_file(package.only_file("generated"), "{\"a\":1,\"b\":1}\n{\"a\":2,\"b\":2}\n"));
  CHECK(*package.prepare().value()[2].cases[1].answer->integer() == 4);
}

TEST_CASE("what a generator gets wrong is told with recipe and case") {
  Package package;
  package.problem.random = {{"pairs", {}, 5, 2, std::nullopt}};
  const auto message = [&](const std::string& program) {
    package.write("generator.py", program);
    return package.prepare().error().message;
  };
  CHECK_THAT(message("print('{\"a\":1,\"b\":99}')\nprint('{\"a\":1,\"b\":2}')\n"),
             Contains("recipe pairs, case 1") && Contains("99"));
  CHECK_THAT(message("print('{\"a\":1}')\n"), Contains("recipe pairs, case 1"));
  CHECK_THAT(message("print('{\"a\":1,\"b\":2}')\n"), Contains("printed 1 cases, 2 were asked for"));
  CHECK_THAT(message("raise ValueError('oops')\n"), Contains("generator.py failed") && Contains("ValueError: oops"));
  fs::remove(package.folder.path() / "generator.py");
  CHECK_THAT(package.prepare().error().message, Contains("no generator program"));
}

TEST_CASE("judging a problem runs all four groups in order") {
  Package package;
  package.problem.large = {{"big", {}, 11, 2, package.problem.input}};
  Runner runner = bench::start_runner(package.cache.path());
  Judge judge(runner, bench::languages(), package.cache.path());
  const Submission wrong{"python", "class Solution:\n    def add(self, a, b):\n        return 3\n"};
  const auto judgement = judge.judge(package.problem, wrong).value();
  REQUIRE(judgement.groups.size() == 4);
  CHECK(judgement.groups[0].verdict == Verdict::accepted);
  CHECK(judgement.groups[2].group == CaseGroup::random);
  CHECK(judgement.groups[2].verdict == Verdict::wrong_answer);
  CHECK(judgement.groups[3].verdict == Verdict::wrong_answer);
  CHECK(judgement.verdict == Verdict::wrong_answer);
}
