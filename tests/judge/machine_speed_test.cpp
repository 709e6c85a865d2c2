#include "rehearse/judge/machine_speed.hpp"

#include "bench.hpp"
#include "rehearse/base/file.hpp"
#include "support/catch.hpp"

using namespace rehearse;

TEST_CASE("a machine is measured once, by its fastest run, and remembered") {
  const auto folder = bench::fresh_folder();
  int measured = 0;
  const auto slow = [&] { return std::optional(reference_work * (3.02 + measured++)); };
  CHECK(machine_slowness(folder.path(), slow) == Approx(3));
  CHECK(measured == 5);
  CHECK(machine_slowness(folder.path(), slow) == Approx(3));
  CHECK(measured == 5);
}

TEST_CASE("what is no figure of this processor is measured again") {
  const auto folder = bench::fresh_folder();
  const auto file = folder.path() / "machine-speed";
  const auto as_reference = [] { return std::optional(reference_work); };
  for (const std::string text : {"", "work 1; another processor\n3.00\n", "nonsense", "work 1; unknown\n-1\n"}) {
    REQUIRE(write_file(file, text));
    CHECK(machine_slowness(folder.path(), as_reference) == Approx(1));
  }
}

TEST_CASE("a figure beyond all reason is bounded, and none is the reference's") {
  const auto cases = {std::pair{1e9, 8.0}, std::pair{1.0, 0.25}};
  for (const auto& [time, slowness] : cases) {
    const auto folder = bench::fresh_folder();
    CHECK(machine_slowness(folder.path(), [time = time] { return std::optional(time); }) == Approx(slowness));
  }
  const auto folder = bench::fresh_folder();
  CHECK(machine_slowness(folder.path(), [] { return std::optional<double>(); }) == Approx(1));
  CHECK(measure_fixed_work().value() > 100);
}

TEST_CASE("limits of CPU time hold for the machine's speed") {
  const auto folder = bench::fresh_folder();
  Runner runner = bench::start_runner(folder.path());
  Judge slow(runner, bench::languages(), folder.path(), 4);
  const Problem problem = bench::function_problem("act", {{"n", bench::type("integer")}}, "integer");
  const Submission endless{"cpp",
                           "class Solution {\npublic:\n    int act(int n) { for (volatile int i = 0;; i = n) {} }\n};\n"};
  const auto judgement =
      slow.judge(problem, endless, bench::samples(problem, {R"({"name":"a","args":{"n":1},"answer":1})"})).value();
  CHECK(judgement.verdict == Verdict::time_limit_exceeded);
  CHECK(judgement.cases.at(0).reason == "more than 1.00 s of CPU time");
}
