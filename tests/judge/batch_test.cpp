#include <atomic>
#include <thread>

#include <nlohmann/json.hpp>

#include "bench.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

Problem problem() { return bench::function_problem("act", {{"deed", bench::type("string")}}, "integer"); }

CaseSetGroup group(CaseGroup name, const std::vector<std::string>& deeds) {
  CaseSetGroup made{name, {}};
  for (const std::string& deed : deeds) {
    const std::string line = "{\"name\":\"" + deed + "\",\"args\":{\"deed\":\"" + deed + "\"},\"answer\":42}";
    made.cases.push_back(bench::test_case(problem(), line));
  }
  return made;
}

Submission mischief() { return {"python", bench::program("mischief.py")}; }

void check(const GroupResult& group, Verdict verdict, int passed, int total, int skipped) {
  CHECK(group.verdict == verdict);
  CHECK(group.passed == passed);
  CHECK(group.total == total);
  CHECK(group.skipped == skipped);
}

}  // namespace

TEST_CASE("a failure skips the rest of its group, and the next groups still run, up to the first time-out") {
  const CaseSet cases{group(CaseGroup::sample, {"right", "wrong", "right"}), group(CaseGroup::edge, {"leave", "right"}),
                      group(CaseGroup::random, {"right", "right", "loop", "right"}), group(CaseGroup::large, {"right"})};
  const auto judgement = bench::judge().judge(problem(), mischief(), cases).value();
  REQUIRE(judgement.groups.size() == 4);
  check(judgement.groups[0], Verdict::wrong_answer, 1, 3, 1);
  check(judgement.groups[1], Verdict::run_time_error, 0, 2, 1);
  check(judgement.groups[2], Verdict::time_limit_exceeded, 2, 4, 1);
  check(judgement.groups[3], Verdict::accepted, 0, 1, 1);
  CHECK(judgement.verdict == Verdict::wrong_answer);
  CHECK(judgement.cases.size() == 6);
  CHECK(judgement.first_failure() == &judgement.cases[1]);
  CHECK(judgement.cpu >= Micros{1'000'000});
  CHECK(judgement.memory_bytes > 1 << 20);
}

TEST_CASE("a program that fails before its first case is started once, and everything else is skipped") {
  const CaseSet cases{group(CaseGroup::sample, {"right", "right"}), group(CaseGroup::edge, {"right"})};
  const Submission broken{"python", "print('loading')\nraise KeyError('at the top')\nclass Solution: pass\n"};
  const auto judgement = bench::judge().judge(problem(), broken, cases).value();
  CHECK(judgement.verdict == Verdict::run_time_error);
  REQUIRE(judgement.cases.size() == 1);
  CHECK(judgement.cases[0].reason == "KeyError: 'at the top' (line 2)");
  CHECK(judgement.cases[0].standard_output.text == "loading\n");
  CHECK(judgement.groups[1].skipped == 1);
}

TEST_CASE("output written while the program loads is shown with its first case") {
  const CaseSet cases{group(CaseGroup::sample, {"right", "right"})};
  const Submission chatty{"python", "print('loading')\n" + bench::program("mischief.py")};
  const auto judgement = bench::judge().judge(problem(), chatty, cases).value();
  REQUIRE(judgement.cases.size() == 2);
  CHECK(judgement.cases[0].standard_output.text == "loading\n");
  CHECK(judgement.cases[1].standard_output.text.empty());
}

TEST_CASE("a class or a method that is missing is said by name") {
  const CaseSet cases{group(CaseGroup::sample, {"right"})};
  const auto no_class = bench::judge().judge(problem(), {"python", "class Solutoin: pass"}, cases).value();
  CHECK(no_class.cases.at(0).reason == "NameError: the file defines no class Solution");
  const auto no_method = bench::judge().judge(problem(), {"python", "class Solution: pass"}, cases).value();
  CHECK(no_method.cases.at(0).reason == "AttributeError: class Solution has no method act");
}

TEST_CASE("a case without an answer passes if it ends cleanly, and shows its output") {
  const Problem made = problem();
  const auto cases =
      bench::samples(made, {R"({"name":"mine","args":{"deed":"wrong"}})", R"({"name":"bad","args":{"deed":"throw"}})"});
  const auto judgement = bench::judge().judge(made, mischief(), cases).value();
  REQUIRE(judgement.cases.size() == 2);
  CHECK(judgement.cases[0].verdict == Verdict::accepted);
  CHECK(judgement.cases[0].output.text == "41");
  CHECK(judgement.cases[0].answer.text.empty());
  CHECK(judgement.cases[1].verdict == Verdict::run_time_error);
}

TEST_CASE("a stop request ends a run that hangs") {
  std::stop_source source;
  JudgeOptions options;
  options.stop = source.get_token();
  std::jthread stopper;
  options.progress = [&](const JudgeProgress& progress) {
    if (progress.stage == JudgeStage::running && !stopper.joinable()) stopper = std::jthread([&] { source.request_stop(); });
  };
  Problem made = problem();
  made.cpu_limit = std::chrono::minutes{10};
  const auto judgement = bench::judge().judge(made, mischief(), CaseSet{group(CaseGroup::sample, {"sleep"})}, options);
  REQUIRE_FALSE(judgement);
  CHECK(judgement.error().code == ErrorCode::interrupted);
}

TEST_CASE("one judge serves several threads at once") {
  const CaseSet cases{group(CaseGroup::sample, {"right", "print", "wrong"})};
  std::atomic<int> right = 0;
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] {
        const auto judgement = bench::judge().judge(problem(), mischief(), cases);
        if (judgement && judgement->verdict == Verdict::wrong_answer && judgement->cases.size() == 3) ++right;
      });
    }
  }
  CHECK(right == 4);
}

TEST_CASE("progress counts the cases") {
  std::vector<int> counts;
  JudgeOptions options;
  options.progress = [&](const JudgeProgress& progress) {
    if (progress.stage == JudgeStage::running) counts.push_back(progress.done);
  };
  const CaseSet cases{group(CaseGroup::sample, {"right", "right"})};
  REQUIRE(bench::judge().judge(problem(), mischief(), cases, options));
  CHECK(counts == std::vector<int>{0, 1, 2});
}
