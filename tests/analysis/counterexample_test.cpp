#include "rehearse/analysis/counterexample.hpp"

#include <nlohmann/json.hpp>

#include "bench.hpp"
#include "rehearse/base/file.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

// The largest of some numbers, with two accepted submissions, in the real sandbox.
struct Package {
  TempDir folder = bench::fresh_folder();
  Problem problem = bench::function_problem("largest", {{"nums", bench::type("integer[]")}}, "integer");

  Package() {
    problem.folder = folder.path();
    problem.input =
        InputModel::parse(R"({"nums":{"kind":"array","size":[1,50],"of":{"kind":"integer","min":-1000,"max":1000}}})",
                          problem.signature)
            .value();
    problem.sample = {bench::test_case(problem, R"({"name":"example-1","args":{"nums":[2,9,4]},"answer":9})")};
    problem.edge = {bench::test_case(problem, R"({"name":"below","args":{"nums":[-40,-7,-900,-31]},"answer":-7})")};
    problem.random = {{"some", {}, 1, 5, problem.input.patched("{}", "/random/0").value()}};
    problem.large = {{"many", {}, 1, 1, problem.input.patched(R"({"nums":{"size":[50,50]}})", "/large/0").value()}};
    problem.oracle = "submissions/accepted/oracle.py";
    write("oracle.py", "return max(nums)");
  }
  void write(const std::string& name, const std::string& statement) const {
    const auto path = folder.path() / "submissions/accepted" / name;
    REQUIRE(make_directories(path.parent_path()));
    REQUIRE(write_file(path, source(statement)));
  }
  static std::string source(const std::string& statement) {
    return "class Solution:\n    def largest(self, nums):\n        " + statement + "\n";
  }
  [[nodiscard]] static HuntOptions options() {
    HuntOptions options;
    options.budget = Millis{60'000};  // what is found must not depend on how busy the machine is
    return options;
  }
  [[nodiscard]] std::optional<Counterexample> find(const std::string& statement, const HuntOptions& options) const {
    const Submission submission{"python", source(statement)};
    const auto judgement = bench::judge().judge(problem, submission).value();
    INFO(judgement.reason << judgement.build.log);
    const auto failed = failed_case(judgement);
    REQUIRE(failed);
    return find_counterexample(bench::judge(), problem, submission, *failed, options).value();
  }
};

}  // namespace

TEST_CASE("the failing case of a wrong submission is shrunk to the smallest input that shows it", "[counterexample]") {
  const Package package;
  const auto found = package.find("return max([0] + nums)", Package::options());
  REQUIRE(found);
  CHECK(found->literal == "nums = [-1]");
  CHECK(found->scalars == 1);
  CHECK(found->is_minimal);
  CHECK(found->origin == CounterexampleOrigin::shrunk);
  CHECK(found->from == "below");
  CHECK(how_found(*found) == "shrunk from below");
  CHECK(found->test_case.answer == Value(std::int64_t{-1}));
  CHECK(found->result.output.text == "0");
  CHECK(found->result.verdict == Verdict::wrong_answer);
  CHECK_THAT(found->result.reason, Contains("expected -1, got 0"));
}

TEST_CASE("a crash is shrunk likewise", "[counterexample]") {
  const Package package;
  const auto found = package.find("return max(nums) if min(nums) > -500 else [][0]", Package::options());
  REQUIRE(found);
  CHECK(found->literal == "nums = [-500]");
  CHECK(found->result.verdict == Verdict::run_time_error);
  REQUIRE(found->result.crash);
}

TEST_CASE("where only a large case fails small inputs are searched", "[counterexample]") {
  Package package;
  package.problem.edge.clear();
  package.problem.random.clear();
  package.problem.sample = {bench::test_case(package.problem, R"({"name":"example-1","args":{"nums":[9,2,4]},"answer":9})")};
  const auto found = package.find("return nums[0]", Package::options());
  REQUIRE(found);
  CHECK(found->origin == CounterexampleOrigin::searched);
  CHECK(found->from.empty());
  CHECK_THAT(how_found(*found), Contains("small inputs"));
  CHECK(found->scalars == 2);
}

TEST_CASE("an input that the oracle fails on is none", "[counterexample]") {
  Package package;
  package.write("oracle.py", "return max(nums) if min(nums) < -20 else [][0]");
  package.problem.random.clear();
  package.problem.large.clear();
  const auto found = package.find("return max([0] + nums)", Package::options());
  REQUIRE(found);
  CHECK(found->literal == "nums = [-21]");
}

TEST_CASE("where a problem has promises of its own, accepted submissions must agree on an input", "[counterexample]") {
  Package package;
  package.problem.has_generator = true;
  package.write("other.py", "return max(nums) if max(nums) < -3 or max(nums) >= 0 else 5");
  const auto found = package.find("return max([0] + nums)", Package::options());
  REQUIRE(found);
  CHECK(found->literal == "nums = [-4]");
}

TEST_CASE("endless loops on small inputs do not use up the time, and are no counterexample", "[counterexample]") {
  const Package package;
  const auto found = package.find("while len(nums) == 1: pass\n        return max([0] + nums)", Package::options());
  REQUIRE(found);
  CHECK(found->literal == "nums = [-1,-1]");
}

TEST_CASE("state left over from an earlier case has no counterexample", "[counterexample]") {
  const Package package;
  const Submission submission{"python",
                              "seen = []\nclass Solution:\n    def largest(self, nums):\n        seen.extend(nums)\n        "
                              "return max(seen)\n"};
  const auto judgement = bench::judge().judge(package.problem, submission).value();
  const auto failed = failed_case(judgement);
  REQUIRE(failed);
  CHECK(failed->state_left_over);
  CHECK(judgement.first_failure()->state_left_over);
  CHECK_FALSE(has_counterexample(*failed));
  CHECK_FALSE(find_counterexample(bench::judge(), package.problem, submission, *failed, Package::options()).value());
}

TEST_CASE("time-outs have no counterexample", "[counterexample]") {
  CHECK_FALSE(has_counterexample({"x", CaseGroup::large, Verdict::time_limit_exceeded, false}));
  CHECK(has_counterexample({"x", CaseGroup::large, Verdict::wrong_answer, false}));
  CHECK(has_counterexample({"x", CaseGroup::edge, Verdict::run_time_error, false}));
  CHECK_FALSE(failed_case(Judgement{}));
}

TEST_CASE("without time nothing is found, and that is no error", "[counterexample]") {
  const Package package;
  HuntOptions none = Package::options();
  none.budget = Millis{0};
  CHECK_FALSE(package.find("return max([0] + nums)", none));
  HuntOptions stopped = Package::options();
  std::stop_source source;
  source.request_stop();
  stopped.stop = source.get_token();
  CHECK_FALSE(package.find("return max([0] + nums)", stopped));
}

TEST_CASE("a stress finds what no case of the problem does", "[counterexample]") {
  const Package package;
  HuntOptions options = Package::options();
  const auto outcome = stress(bench::judge(), package.problem,
                              {"python", Package::source("return max(nums) if len(nums) != 3 else nums[0]")}, options)
                           .value();
  REQUIRE(outcome.found);
  CHECK(outcome.build.ok);
  CHECK(outcome.tried > 0);
  CHECK(outcome.found->scalars == 3);
}

TEST_CASE("a stress of a right solution ends with its time, and of one that does not compile at once", "[counterexample]") {
  const Package package;
  HuntOptions options = Package::options();
  options.budget = Millis{300};
  const auto right = stress(bench::judge(), package.problem, {"python", Package::source("return max(nums)")}, options).value();
  CHECK_FALSE(right.found);
  CHECK_FALSE(right.stopped);
  CHECK(right.tried > 0);
  const auto broken = stress(bench::judge(), package.problem, {"python", "class Solution: def"}, options).value();
  CHECK_FALSE(broken.found);
  CHECK(broken.tried == 0);
}

TEST_CASE("a counterexample is told in JSON", "[counterexample]") {
  const Package package;
  const auto found = package.find("return max([0] + nums)", Package::options());
  REQUIRE(found);
  const auto json = nlohmann::json::parse(to_json(*found, package.problem.signature));
  CHECK(json["args"]["nums"] == nlohmann::json::array({-1}));
  CHECK(json["answer"] == -1);
  CHECK(json["output"] == 0);
  CHECK(json["origin"] == "shrunk");
  CHECK(json["from"] == "below");
  CHECK(json["verdict"] == "WA");
  CHECK(json["scalars"] == 1);
  CHECK(json["minimal"] == true);
  CHECK(json["literal"] == "nums = [-1]");
  CHECK(json["ms"].is_number());
}
