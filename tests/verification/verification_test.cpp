#include "rehearse/verification/verification.hpp"

#include <set>

#include "bench.hpp"
#include "rehearse/base/file.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

// Doubles a number; slow.py counts up to it, which takes too long in the large group.
struct Package {
  TempDir folder = bench::fresh_folder();
  TempDir cache = bench::fresh_folder();
  Problem problem = bench::function_problem("twice", {{"n", bench::type("integer")}}, "integer");

  Package() {
    problem.folder = folder.path();
    const auto input = InputModel::parse(R"({"n":{"kind":"integer","min":0,"max":1000000000}})", problem.signature).value();
    problem.input = input;
    problem.sample = {bench::test_case(problem, R"({"name":"example-1","args":{"n":2},"answer":4})")};
    problem.edge = {bench::test_case(problem, R"({"name":"nothing","args":{"n":0},"answer":0})")};
    problem.random = {{"small", {}, 1, 3, input.patched(R"({"n":{"min":1,"max":100}})", "/random/0").value()}};
    problem.large = {{"big", {}, 1, 1, input.patched(R"({"n":{"min":1000000000}})", "/large/0").value()}};
    problem.oracle = "submissions/accepted/sum.py";
    write("accepted/sum.py", "# Adds.", "return n + n");
    write("accepted/product.py", "# Multiplies.", "return n * 2");
    write("wrong_answer/zero.py", "# Forgets zero. [edge]", "return n + n or 1");
    write("time_limit_exceeded/slow.py", "# Counts. [large]", "return sum(2 for _ in range(n))");
  }
  void write(const std::string& name, const std::string& comment, const std::string& statement) const {
    const auto path = folder.path() / "submissions" / name;
    REQUIRE(make_directories(path.parent_path()));
    REQUIRE(write_file(path, comment + "\nclass Solution:\n    def twice(self, n):\n        " + statement + "\n"));
  }
  [[nodiscard]] Verification verify(const VerificationOptions& options = {}) const {
    Runner runner = bench::start_runner(cache.path());
    Judge judge(runner, bench::languages(), cache.path());
    return verify_package(judge, bench::languages(), problem, options).value();
  }
  [[nodiscard]] std::string findings() const {
    std::string text;
    for (const auto& finding : verify().findings) text += finding.subject + ": " + finding.message + "\n";
    return text;
  }
};

}  // namespace

TEST_CASE("a package whose submissions all fare as declared has no finding") {
  const Package package;
  const Verification verification = package.verify();
  INFO(package.findings());
  CHECK(verification.ok());
  CHECK(verification.findings.empty());
  CHECK(verification.submissions.size() == 4);
}

TEST_CASE("a submission with another verdict, in another group, or without a group is found") {
  const Package package;
  package.write("accepted/product.py", "# Squares.", "return n * n");
  package.write("wrong_answer/fine.py", "# Is right. [edge]", "return n + n");
  package.write("wrong_answer/zero.py", "# Forgets zero. [random]", "return n + n or 1");
  package.write("wrong_answer/silent.py", "# Forgets to say where.", "return 0");
  package.write("run_time_error/crash.rb", "# No such language. [edge]", "");
  const std::string findings = package.findings();
  CHECK_THAT(findings, Contains("accepted/product.py: expected AC, got WA on small-1 (random): expected"));
  CHECK_THAT(findings, Contains("submissions/accepted: at least two accepted submissions must agree on every case; 1 do"));
  CHECK_THAT(findings, Contains("wrong_answer/fine.py: expected WA, got AC"));
  CHECK_THAT(findings, Contains("wrong_answer/zero.py: expected to be caught in random, was caught in edge by nothing"));
  CHECK_THAT(findings, Contains("wrong_answer/silent.py: its first line does not end with the group"));
  CHECK_THAT(findings, Contains("run_time_error/crash.rb: not judged: cannot tell the language"));
  CHECK_FALSE(package.verify().ok());
}

TEST_CASE("a case outside the input model and a group without cases are found") {
  Package package;
  package.problem.edge = {bench::test_case(package.problem, R"({"name":"below","args":{"n":-1},"answer":-2})")};
  package.problem.large.clear();
  const std::string findings = package.findings();
  CHECK_THAT(findings, Contains("edge: below: ") && Contains("-1"));
  CHECK_THAT(findings, Contains("group large has no cases"));
}

TEST_CASE("an accepted submission that needs more than half of the limit is found") {
  const Package package;
  package.write("accepted/lazy.py", "# Dawdles.",
                "import time\n        start = time.process_time()\n        while time.process_time() < start + 0.6: pass\n"
                "        return n + n");
  CHECK_THAT(package.findings(), Contains("accepted/lazy.py: its slowest case takes 6") && Contains("of the limit of 1000 ms"));
}

TEST_CASE("an answer that is always the same and bounds that no case reaches are found") {
  Package package;
  package.problem.edge = {bench::test_case(package.problem, R"({"name":"one","args":{"n":1},"answer":2})")};
  package.problem.random = {
      {"two", {}, 1, 1, package.problem.input.patched(R"({"n":{"min":1,"max":1}})", "/random/0").value()}};
  package.problem.large = {
      {"three", {}, 1, 1, package.problem.input.patched(R"({"n":{"min":1,"max":1}})", "/large/0").value()}};
  package.problem.sample = {bench::test_case(package.problem, R"({"name":"again","args":{"n":1},"answer":2})")};
  const std::string findings = package.findings();
  CHECK_THAT(findings, Contains("a program that always answers 2 passes all cases"));
  CHECK_THAT(findings, Contains("no case has n = 0") && Contains("no case has n = 1000000000"));
}

TEST_CASE("a clarification that its own question does not find is found, and a keyword that counts for nothing") {
  Package package;
  package.problem.clarifications = {{"How large can n get?", {"large", "limit"}, "At most 1,000,000,000."},
                                    {"What about a large n?", {"overflow", "what is"}, "Twice that fits into 32 bits."},
                                    {"Can n be zero?", {"zero"}, "Yes."}};
  const std::string findings = package.findings();
  CHECK_THAT(findings, Contains("\"What about a large n?\" finds \"How large can n get?\""));
  CHECK_THAT(findings, !Contains("Can n be zero?"));
  CHECK_THAT(findings, Contains("the keyword \"what is\" counts for nothing"));
}

TEST_CASE("where several outputs are right, accepted submissions that all choose the same one are found") {
  Package package;
  const std::vector<FormulaName> names{
      {"n", bench::type("integer")}, {"output", bench::type("integer")}, {"answer", bench::type("integer")}};
  package.problem.comparison.kind = ComparisonKind::property;
  package.problem.comparison.conditions.push_back(
      {Formula::parse("abs(output) == 2 * n", names).value(),
       Sentence::parse("{output} is not twice {n}, of either sign", names).value()});
  CHECK_THAT(package.findings(), Contains("all accepted submissions return the same one for every case"));
  package.write("accepted/product.py", "# Chooses the other sign.", "return n * -2");
  CHECK_THAT(package.findings(), !Contains("all accepted submissions return the same one"));
}

TEST_CASE("an accepted submission that another order of the cases trips is found") {
  Package package;
  package.problem.random = {
      {"small", {}, 1, 30, package.problem.input.patched(R"({"n":{"min":1,"max":100}})", "/random/0").value()}};
  // Right as long as the first of the random cases comes before the others, as it does in the file.
  const std::int64_t first = *package.problem.random[0].input->generate(1)[0].integer();
  package.write("accepted/product.py", "# Keeps state.",
                "if n in (0, 2) or n > 100: return n * 2\n        if n == " + std::to_string(first) +
                    ": Solution.begun = True\n        return n * 2 if getattr(Solution, 'begun', False) else -1");
  CHECK_THAT(package.findings(),
             Contains("accepted/product.py: it passes the cases in their order, but in another one it fails"));
}

TEST_CASE("a program that is only a little too slow, and a mistake that the samples catch, are told of") {
  const Package package;
  package.write(
      "time_limit_exceeded/slow.py", "# Dawdles. [large]",
      "import time\n        start = time.process_time()\n        while n > 1000 and time.process_time() < start + 1.3: "
      "pass\n        return n + n");
  package.write("wrong_answer/zero.py", "# Always wrong. [sample]", "return n + 1000");
  const Verification verification = package.verify();
  std::set<FindingKind> kinds;
  for (const VerificationFinding& finding : verification.findings) kinds.insert(finding.kind);
  CHECK(kinds == std::set<FindingKind>{FindingKind::thin_margin, FindingKind::caught_by_samples});
  for (const VerifiedSubmission& submission : verification.submissions) {
    CHECK(submission.fall.has_value() == (submission.expected != Verdict::accepted));
  }
  CHECK_FALSE(verification.ok());
  // Of a package that was proved as it is, only the machine can have changed.
  VerificationOptions again;
  again.proved_before = true;
  CHECK(package.verify(again).ok());
}

TEST_CASE("the group is read from the end of the first line") {
  CHECK(declared_group("// Forgets zero. [edge]\nclass X {};") == CaseGroup::edge);
  CHECK(declared_group("# [sample] then [large] \r\n") == CaseGroup::large);
  CHECK_FALSE(declared_group("# Forgets zero.\n# [edge]"));
  CHECK_FALSE(declared_group("# Forgets zero. [often]"));
  CHECK_FALSE(declared_group(""));
}
