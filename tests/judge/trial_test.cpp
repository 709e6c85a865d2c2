// A submission on inputs of one's choice.
#include "rehearse/judge/trial.hpp"

#include <stop_token>

#include "bench.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

Problem problem() { return bench::function_problem("act", {{"deed", bench::type("string")}}, "integer"); }

TestCase deed(const std::string& name, const std::string& answer = ",\"answer\":42") {
  return bench::test_case(problem(), R"({"name":")" + name + R"(","args":{"deed":")" + name + "\"}" + answer + "}");
}

Trial mischief(std::stop_token stop = {}) {
  return bench::judge().try_out(problem(), {"python", bench::program("mischief.py")}, std::move(stop)).value();
}

Verdict verdict_of(Trial& trial, const std::string& name) { return trial.run(deed(name)).value().result.verdict; }

}  // namespace

TEST_CASE("a trial goes on after every kind of failure") {
  Trial trial = mischief();
  CHECK(verdict_of(trial, "wrong") == Verdict::wrong_answer);
  CHECK(verdict_of(trial, "leave") == Verdict::run_time_error);
  CHECK(verdict_of(trial, "loop") == Verdict::time_limit_exceeded);
  CHECK(verdict_of(trial, "right") == Verdict::accepted);
}

// Each case leaves some 20 MB in a circle: the function, its memory, and the cell in which it finds itself.
TEST_CASE("what Python leaves in circles is not the next case's memory") {
  Problem large = bench::function_problem("count", {{"n", bench::type("integer")}}, "integer");
  large.memory_limit = 256LL << 20U;
  large.cpu_limit = std::chrono::seconds{4};
  const std::string source =
      "class Solution:\n"
      "    def count(self, n):\n"
      "        @lru_cache(None)\n"
      "        def same(i):\n"
      "            return i if i else same(1) - 1\n"
      "        for i in range(n):\n"
      "            same(i)\n"
      "        return n\n";
  auto trial = bench::judge().try_out(large, {"python", source}, {}).value();
  for (int i = 0; i < 8; ++i) {
    const auto outcome = trial.run(bench::test_case(large, R"({"name":"again","args":{"n":300000},"answer":300000})")).value();
    INFO(i << ": " << outcome.result.reason << ", " << outcome.result.memory_bytes);
    CHECK(outcome.result.verdict == Verdict::accepted);
    CHECK(outcome.result.memory_bytes < 96LL << 20U);  // 181 MB after eight of them, if nobody looks
  }
}

// A backstop of so many years was refused by the sandbox, and every input with it.
TEST_CASE("a trial of a problem with much time runs as any other") {
  Problem patient = problem();
  patient.cpu_limit = std::chrono::minutes{2};
  auto trial = bench::judge().try_out(patient, {"python", bench::program("mischief.py")}, {}).value();
  const auto outcome = trial.run(deed("right")).value();
  INFO(outcome.result.reason);
  CHECK(outcome.result.verdict == Verdict::accepted);
}

TEST_CASE("a case without an answer gives the output") {
  const auto outcome = mischief().run(deed("right", "")).value();
  CHECK(outcome.result.verdict == Verdict::accepted);
  REQUIRE(outcome.output);
  CHECK(*outcome.output == Value(std::int64_t{42}));
}

TEST_CASE("a trial moves with what it has started") {
  Trial trial = mischief();
  CHECK(verdict_of(trial, "right") == Verdict::accepted);
  Trial moved = std::move(trial);
  CHECK(verdict_of(moved, "right") == Verdict::accepted);
}

TEST_CASE("a case that is run alone finds nothing left over, and leaves the others what they had") {
  const Problem counting = bench::function_problem("count", {{"by", bench::type("integer")}}, "integer");
  const Submission submission{"python",
                              "total = 0\nclass Solution:\n    def count(self, by):\n        global total\n"
                              "        total += by\n        return total\n"};
  Trial trial = bench::judge().try_out(counting, submission).value();
  const TestCase one = bench::test_case(counting, R"({"name":"one","args":{"by":1}})");
  const auto number = [](const Result<TrialOutcome>& outcome) { return *outcome.value().output->integer(); };
  CHECK(number(trial.run(one)) == 1);
  CHECK(number(trial.run(one)) == 2);
  CHECK(number(trial.run_alone(one)) == 1);
  CHECK(number(trial.run(one)) == 3);
}

TEST_CASE("a submission that does not compile cannot be run, and its build says why") {
  Trial trial = bench::judge().try_out(problem(), {"cpp", "class Solution { int act(string"}).value();
  CHECK_FALSE(trial.build().ok);
  CHECK_FALSE(trial.build().log.empty());
  CHECK_FALSE(trial.run(deed("right")));
}

TEST_CASE("a stop ends a trial") {
  std::stop_source source;
  Trial trial = mischief(source.get_token());
  CHECK(verdict_of(trial, "right") == Verdict::accepted);
  source.request_stop();
  const auto stopped = trial.run(deed("loop"));
  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().code == ErrorCode::interrupted);
}
