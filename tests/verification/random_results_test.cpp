// Problems whose results are random: what is possible is a list, how often it comes a test of chance.
#include "bench.hpp"
#include "rehearse/bank/outcomes.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/verification/verification.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

// A bag from which one number is drawn at random. outcomes.py lists what may be drawn.
struct Bag {
  TempDir folder = bench::fresh_folder();
  TempDir cache = bench::fresh_folder();
  Problem problem;

  Bag() {
    Signature signature;
    signature.is_class = true;
    signature.class_name = "Bag";
    signature.methods = {{"add", {{"n", bench::type("integer")}}, bench::type("void")}, {"draw", {}, bench::type("integer")}};
    problem = bench::problem(signature);
    problem.slug = "bag";
    problem.folder = folder.path();
    problem.comparison.kind = ComparisonKind::statistical;
    problem.comparison.methods = {"draw"};
    problem.oracle = "outcomes.py";
    problem.input = InputModel::parse(R"({"methods":{"add":{"params":{"n":{"kind":"integer","min":0,"max":9}}},
      "draw":{"weight":9}},"calls":[1,500]})",
                                      signature)
                        .value();
    problem.random = {{"small", {}, 5, 3, problem.input.patched(R"({"calls":[400,500]})", "/random/0").value()}};
    Signature listing = outcomes_signature(signature, problem.comparison);
    problem.sample = {
        parse_test_case(
            R"({"name":"one","args":{"operations":["Bag","add","draw"],"arguments":[[],[7],[]]},"answer":[null,null,[7]]})",
            listing)
            .value()};
    write("outcomes.py", "return self.all or [-1]");
    write("submissions/accepted/even.py", "return random.choice(self.all or [-1])");
    write("submissions/accepted/index.py", "return self.all[int(random.random() * len(self.all))] if self.all else -1");
    write("submissions/wrong_answer/first.py", "return (self.all or [-1])[0]", "# Always the first. [random]");
    write("submissions/wrong_answer/other.py", "return 10", "# What was never put in. [sample]");
  }
  void write(const std::string& name, const std::string& draw, const std::string& comment = "# Draws.") const {
    REQUIRE(make_directories((folder.path() / name).parent_path()));
    REQUIRE(write_file(folder.path() / name,
                       comment +
                           "\nclass Bag:\n    def __init__(self):\n        self.all = []\n"
                           "    def add(self, n):\n        self.all.append(n)\n    def draw(self):\n        " +
                           draw + "\n"));
  }
};

}  // namespace

TEST_CASE("random results are judged by what is possible and by how often it comes, and proved by bank verify") {
  const Bag bag;
  Runner runner = bench::start_runner(bag.cache.path());
  Judge judge(runner, bench::languages(), bag.cache.path());
  const Verification verification = verify_package(judge, bench::languages(), bag.problem).value();
  std::string words;
  for (const auto& finding : verification.findings) words += finding.subject + ": " + finding.message + "\n";
  INFO(words);
  for (const VerifiedSubmission& submission : verification.submissions) {
    INFO(submission.path);
    CHECK(submission.verdict == submission.expected);
    if (submission.expected == Verdict::accepted) continue;
    REQUIRE(submission.fall);
    CHECK(submission.fall->group == submission.expected_group);
    if (submission.path.ends_with("other.py")) CHECK(submission.fall->reason == "expected 7, got 10 in operation 2 (draw)");
    if (submission.path.ends_with("first.py")) CHECK_THAT(submission.fall->reason, Contains("draw does not choose evenly"));
  }
  CHECK(verification.submissions.size() == 4);
}

TEST_CASE("the oracle of random results lists what is possible, and a list of nothing is its fault") {
  const Bag bag;
  Runner runner = bench::start_runner(bag.cache.path());
  Judge judge(runner, bench::languages(), bag.cache.path());
  auto oracle = judge.oracle(bag.problem).value();
  const TestCase test_case = bench::test_case(
      bag.problem, R"({"name":"x","args":{"operations":["Bag","add","add","draw"],"arguments":[[],[3],[4],[]]}})");
  CHECK(to_json(*oracle.run(test_case).value().output) == "[null,null,null,[3,4]]");
  bag.write("outcomes.py", "return []");
  const auto cases = judge.prepare_cases(bag.problem);
  REQUIRE_FALSE(cases);
  CHECK_THAT(cases.error().message,
             Contains("the oracle outcomes.py fails on small-1") && Contains("at least one possible result"));
}
