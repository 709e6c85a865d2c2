// Why programs die, as the judge tells it: each kind in C++ and Python, against the real sandbox.
#include <string>
#include <vector>

#include "bench.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

Problem problem() {
  return bench::function_problem("act", {{"deed", bench::type("string")}, {"nums", bench::type("integer[]")}}, "integer");
}

CaseSet cases_of(const std::vector<std::string>& deeds) {
  std::vector<std::string> lines;
  for (const std::string& deed : deeds) {
    lines.push_back(R"({"name":")" + deed + R"(","args":{"deed":")" + deed + R"(","nums":[1,2,3,4,5]},"answer":42})");
  }
  return bench::samples(problem(), lines);
}

Judgement judge(const std::string& language, const std::vector<std::string>& deeds, Diagnose diagnose = Diagnose::crashes) {
  const std::string file = language == "cpp" ? "crashes.cpp" : "crashes.py";
  JudgeOptions options;
  options.diagnose = diagnose;
  return bench::judge().judge(problem(), {language, bench::program(file)}, cases_of(deeds), options).value();
}

struct Expectation {
  std::string deed;
  CrashKind kind;
  int line;
  std::string summary = {};
};

void check(const std::string& language, const Expectation& expected, Verdict verdict = Verdict::run_time_error) {
  INFO(language << ": " << expected.deed);
  const Judgement judgement =
      judge(language, {expected.deed}, verdict == Verdict::wrong_answer ? Diagnose::failures : Diagnose::crashes);
  INFO(judgement.build.log << to_json(judgement));
  REQUIRE(judgement.cases.size() == 1);
  CHECK(judgement.verdict == verdict);
  REQUIRE(judgement.cases[0].crash);
  const Crash& crash = *judgement.cases[0].crash;
  CHECK(to_string(crash.kind) == to_string(expected.kind));
  CHECK(crash.line == expected.line);
  CHECK_THAT(crash.summary, Contains(expected.summary));
  if (expected.line != 0) CHECK_THAT(judgement.cases[0].reason, Contains("line " + std::to_string(expected.line)));
}

}  // namespace

TEST_CASE("a crash of C++ names its kind and the candidate's line") {
  check("cpp", {"array", CrashKind::out_of_bounds, 14, "index -100000005 is out of bounds for int [5]"});
  check("cpp", {"heap", CrashKind::bad_memory_access, 15});
  check("cpp", {"at", CrashKind::out_of_bounds, 16, "vector::_M_range_check"});
  check("cpp", {"null", CrashKind::null_pointer, 18, "null pointer of type struct Link"});
  check("cpp", {"null vector", CrashKind::null_pointer, 19});
  check("cpp", {"divide", CrashKind::division_by_zero, 21});
  check("cpp", {"recurse", CrashKind::stack_overflow, 3});
  check("cpp", {"throw", CrashKind::uncaught_exception, 23, "no such deed"});
  check("cpp", {"throw a number", CrashKind::uncaught_exception, 24});
  check("cpp", {"freed", CrashKind::double_free, 25, "double free, of a block of 20 bytes"});
  check("cpp", {"wild free", CrashKind::bad_free, 26, "4 bytes into a block of 20 bytes"});
  check("cpp", {"assert", CrashKind::assertion, 27, "the assertion n == 6 failed"});
  check("cpp", {"end", CrashKind::invalid_iterator, 29, "past-the-end iterator"});
  check("cpp", {"exit", CrashKind::exit, 0});
}

// At -O2 such a function runs on into whatever stands behind it, the driver included.
TEST_CASE("an untouched stub of C++ is told that it returns nothing, and not suspected") {
  JudgeOptions options;
  options.diagnose = Diagnose::crashes;
  const std::string stub = "class Solution {\npublic:\n    int act(string deed, vector<int>& nums) {\n        \n    }\n};\n";
  for (const std::string& source : {stub, "#include <bits/stdc++.h>\n#include <regex>\n" + stub}) {
    const Judgement judgement = bench::judge().judge(problem(), {"cpp", source}, cases_of({"right", "right"}), options).value();
    INFO(judgement.build.log << to_json(judgement));
    CHECK(judgement.verdict == Verdict::run_time_error);
    REQUIRE(!judgement.cases.empty());
    REQUIRE(judgement.cases[0].crash);
    CHECK(judgement.cases[0].crash->kind == CrashKind::missing_return);
    CHECK_THAT(judgement.cases[0].reason, Contains("a function ended without returning a value"));
  }
}

TEST_CASE("what a program prints does not hide why it died") {
  check("cpp", {"noise", CrashKind::out_of_bounds, 31, "index 100000005 is out of bounds: there are 5 elements"});
}

TEST_CASE("the cause of a wrong answer is looked for on request") {
  check("cpp", {"overflow", CrashKind::signed_overflow, 20, "2147483647 + 5 does not fit into int"}, Verdict::wrong_answer);
  check("cpp", {"vector", CrashKind::out_of_bounds, 12, "index 5 is out of bounds: there are 5 elements"},
        Verdict::wrong_answer);
  check("cpp", {"shift", CrashKind::bad_shift, 33, "shift by -4"}, Verdict::wrong_answer);
  check("cpp", {"stale", CrashKind::use_after_free, 34, "read of 4 bytes"}, Verdict::wrong_answer);
  const Judgement unasked = judge("cpp", {"overflow"});
  REQUIRE(unasked.cases.size() == 1);
  CHECK_FALSE(unasked.cases[0].crash);
}

TEST_CASE("a diagnosis changes no verdict, count or figure, and says in the reason what it found") {
  const Judgement without = judge("cpp", {"right", "array", "right"}, Diagnose::never);
  const Judgement with = judge("cpp", {"right", "array", "right"}, Diagnose::failures);
  CHECK(with.verdict == without.verdict);
  REQUIRE(with.cases.size() == without.cases.size());
  REQUIRE(with.cases.size() == 2);
  CHECK(with.groups[0].passed == without.groups[0].passed);
  CHECK(with.cases[1].verdict == without.cases[1].verdict);
  CHECK_THAT(without.cases[1].reason, Contains("segmentation fault (often"));
  CHECK_THAT(with.cases[1].reason,
             Contains("segmentation fault: index -100000005 is out of bounds for int [5] (solution.cpp line 14)"));
  CHECK(with.cases[1].crash->diagnosed);
  CHECK_THAT(with.cases[1].crash->report, Contains("line 14"));
  CHECK_THAT(with.cases[1].crash->report, !Contains("/box") && !Contains("0x") && !Contains("driver"));
}

TEST_CASE("a diagnosis tells that it is under way, and a stop ends it without taking the result away") {
  std::stop_source source;
  std::vector<JudgeStage> stages;
  JudgeOptions options;
  options.diagnose = Diagnose::crashes;
  options.stop = source.get_token();
  options.progress = [&](const JudgeProgress& progress) {
    stages.push_back(progress.stage);
    if (progress.stage == JudgeStage::diagnosing) source.request_stop();
  };
  const auto judgement = bench::judge().judge(problem(), {"cpp", bench::program("crashes.cpp")}, cases_of({"array"}), options);
  REQUIRE(judgement);
  CHECK(judgement->verdict == Verdict::run_time_error);
  CHECK(stages.back() == JudgeStage::diagnosing);
  CHECK_FALSE(judgement->cases[0].crash->diagnosed);
}

TEST_CASE("a crash of Python names its kind and the candidate's line") {
  check("python", {"index", CrashKind::out_of_bounds, 9});
  check("python", {"pop", CrashKind::out_of_bounds, 11});
  check("python", {"key", CrashKind::missing_key, 13});
  check("python", {"none", CrashKind::null_pointer, 15});
  check("python", {"attribute", CrashKind::undefined_name, 17});
  check("python", {"name", CrashKind::undefined_name, 19});
  check("python", {"unset", CrashKind::uninitialised, 23});
  check("python", {"type", CrashKind::wrong_type, 25});
  check("python", {"divide", CrashKind::division_by_zero, 27});
  check("python", {"recurse", CrashKind::stack_overflow, 3});
  check("python", {"value", CrashKind::bad_value, 31});
  check("python", {"assert", CrashKind::assertion, 33});
  check("python", {"iterate", CrashKind::modified_while_iterated, 36});
  check("python", {"shift", CrashKind::bad_shift, 39});
  check("python", {"throw", CrashKind::uncaught_exception, 41});
  check("python", {"exit", CrashKind::exit, 0});
}

TEST_CASE("a crash of Python names the function") {
  const Judgement judgement = judge("python", {"index"});
  REQUIRE(judgement.cases[0].crash);
  CHECK(judgement.cases[0].crash->function == "act");
  CHECK(judgement.cases[0].crash->type == "IndexError");
  CHECK_THAT(judgement.cases[0].crash->report, Contains("IndexError: list index out of range") && Contains("in act, line 9"));
}
