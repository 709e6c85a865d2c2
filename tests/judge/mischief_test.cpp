// One program a language that does on request whatever a submission may do, against the real sandbox.
#include <string>
#include <vector>

#include "bench.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

// Each has a program mischief.<extension>.
const std::vector<std::string> misbehaving{"c", "cpp", "go", "java", "javascript", "python", "rust", "typescript"};

Problem problem() { return bench::function_problem("act", {{"deed", bench::type("string")}}, "integer"); }

std::string deed(const std::string& name) {
  return "{\"name\":\"" + name + "\",\"args\":{\"deed\":\"" + name + "\"},\"answer\":42}";
}

std::string extension(const std::string& language) {
  return "." + bench::languages().find(language).value()->extensions().front();
}

Submission mischief(const std::string& language) { return {language, bench::program("mischief" + extension(language))}; }

Judgement judge(const std::string& language, const std::vector<std::string>& deeds) {
  const Problem made = problem();
  std::vector<std::string> lines;
  for (const std::string& name : deeds) lines.push_back(deed(name));
  return bench::judge().judge(made, mischief(language), bench::samples(made, lines)).value();
}

struct Expectation {
  std::string deed;
  Verdict verdict;
  std::string reason;
};

void check(const std::string& language, const Expectation& expected) {
  INFO(language << ": " << expected.deed);
  const Judgement judgement = judge(language, {expected.deed});
  INFO(judgement.build.log << judgement.reason << "; " << to_json(judgement));
  REQUIRE(judgement.cases.size() == 1);
  CHECK(judgement.verdict == expected.verdict);
  CHECK(judgement.cases[0].verdict == expected.verdict);
  CHECK_THAT(judgement.cases[0].reason, Contains(expected.reason));
}

}  // namespace

TEST_CASE("each way to fail has its verdict and its reason in C++") {
  check("cpp", {"right", Verdict::accepted, ""});
  check("cpp", {"wrong", Verdict::wrong_answer, "expected 42, got 41"});
  check("cpp", {"loop", Verdict::time_limit_exceeded, "more than 0.25 s of CPU time"});
  check("cpp", {"hoard", Verdict::memory_limit_exceeded, "memory"});
  check("cpp", {"ask for too much", Verdict::memory_limit_exceeded, "the memory that it asked for"});
  check("cpp", {"crash", Verdict::run_time_error, "segmentation fault"});
  check("cpp", {"divide", Verdict::run_time_error, "division by zero"});
  check("cpp", {"recurse", Verdict::run_time_error, "very deep recursion"});
  check("cpp", {"abort", Verdict::run_time_error, "abort"});
  check("cpp", {"throw", Verdict::run_time_error, "std::invalid_argument: no such deed"});
  check("cpp", {"throw a number", Verdict::run_time_error, "int"});
  check("cpp", {"flood", Verdict::output_limit_exceeded, "16 MiB"});
  check("cpp", {"exit", Verdict::run_time_error, "the program ended inside the call (exit code 0)"});
  check("cpp", {"leave", Verdict::run_time_error, "the program ended inside the call (exit code 3)"});
  check("cpp", {"read", Verdict::accepted, ""});
}

TEST_CASE("each way to fail has its verdict and its reason in Python") {
  check("python", {"right", Verdict::accepted, ""});
  check("python", {"wrong", Verdict::wrong_answer, "expected 42, got 41"});
  check("python", {"loop", Verdict::time_limit_exceeded, "more than 1.00 s of CPU time"});
  check("python", {"hoard", Verdict::memory_limit_exceeded, "memory"});
  check("python", {"ask for too much", Verdict::memory_limit_exceeded, "memory"});
  check("python", {"crash", Verdict::run_time_error, "segmentation fault"});
  check("python", {"divide", Verdict::run_time_error, "ZeroDivisionError"});
  check("python", {"recurse", Verdict::run_time_error, "RecursionError"});
  check("python", {"abort", Verdict::run_time_error, "abort"});
  check("python", {"throw", Verdict::run_time_error, "ValueError: no such deed (line 30)"});
  check("python", {"flood", Verdict::output_limit_exceeded, "16 MiB"});
  check("python", {"exit", Verdict::run_time_error, "the program ended inside the call"});
  check("python", {"leave", Verdict::run_time_error, "the program ended inside the call (exit code 3)"});
  check("python", {"read", Verdict::accepted, ""});
}

TEST_CASE("each way to fail has its verdict and its reason in Go") {
  check("go", {"right", Verdict::accepted, ""});
  check("go", {"wrong", Verdict::wrong_answer, "expected 42, got 41"});
  check("go", {"loop", Verdict::time_limit_exceeded, "more than 0.50 s of CPU time"});
  check("go", {"hoard", Verdict::memory_limit_exceeded, "memory"});
  check("go", {"ask for too much", Verdict::run_time_error, "panic: runtime error: makeslice: len out of range (line 38)"});
  check("go", {"crash", Verdict::run_time_error, "nil pointer dereference (line 41)"});
  check("go", {"divide", Verdict::run_time_error, "panic: runtime error: integer divide by zero (line 43)"});
  check("go", {"recurse", Verdict::run_time_error, "the program ended inside the call (exit code 2)"});
  check("go", {"abort", Verdict::run_time_error, "the program ended inside the call (exit code 2)"});
  check("go", {"throw", Verdict::run_time_error, "panic: no such deed (line 50)"});
  check("go", {"throw a number", Verdict::run_time_error, "panic: 7 (line 52)"});
  check("go", {"throw in a goroutine", Verdict::run_time_error, "the program ended inside the call (exit code 2)"});
  check("go", {"write to a map by two", Verdict::run_time_error, "the program ended inside the call (exit code 2)"});
  check("go", {"wait", Verdict::run_time_error, "the program ended inside the call (exit code 2)"});
  check("go", {"goexit", Verdict::run_time_error, "runtime.Goexit was called"});
  check("go", {"flood", Verdict::output_limit_exceeded, "16 MiB"});
  check("go", {"exit", Verdict::run_time_error, "the program ended inside the call (exit code 0)"});
  check("go", {"leave", Verdict::run_time_error, "the program ended inside the call (exit code 3)"});
  check("go", {"read", Verdict::accepted, ""});
}

TEST_CASE("what Go cannot recover from says on stderr what and where it was") {
  const auto text = [](const std::string& deed) { return judge("go", {deed}).cases.at(0).standard_error.text; };
  CHECK_THAT(text("recurse"), Contains("stack overflow") && Contains("solution.go:13"));
  CHECK_THAT(text("wait"), Contains("all goroutines are asleep - deadlock!") && Contains("solution.go:31"));
  CHECK_THAT(text("throw in a goroutine"), Contains("panic: elsewhere") && Contains("solution.go:54"));
  CHECK_THAT(text("throw"), Contains("panic: no such deed") && Contains("solution.go:50") && !Contains("rehearse"));
}

TEST_CASE("each way to fail has its verdict and its reason in Rust") {
  check("rust", {"right", Verdict::accepted, ""});
  check("rust", {"wrong", Verdict::wrong_answer, "expected 42, got 41"});
  check("rust", {"loop", Verdict::time_limit_exceeded, "more than 0.25 s of CPU time"});
  check("rust", {"hoard", Verdict::memory_limit_exceeded, "memory"});
  check("rust", {"ask for too much", Verdict::memory_limit_exceeded, "the memory that it asked for"});
  check("rust", {"crash", Verdict::run_time_error, "segmentation fault"});
  check("rust", {"divide", Verdict::run_time_error, "panic: attempt to divide by zero (line 42)"});
  check("rust", {"overflow", Verdict::run_time_error, "panic: attempt to add with overflow (line 43)"});
  check("rust", {"recurse", Verdict::run_time_error, "abort"});
  check("rust", {"abort", Verdict::run_time_error, "abort"});
  check("rust", {"throw", Verdict::run_time_error, "panic: no such deed (line 46)"});
  check("rust", {"throw a number", Verdict::run_time_error, "panic (line 47)"});
  check("rust", {"throw in a thread", Verdict::run_time_error, "panic: called `Result::unwrap()` on an `Err` value"});
  check("rust", {"flood", Verdict::output_limit_exceeded, "16 MiB"});
  check("rust", {"exit", Verdict::run_time_error, "the program ended inside the call (exit code 0)"});
  check("rust", {"leave", Verdict::run_time_error, "the program ended inside the call (exit code 3)"});
  check("rust", {"read", Verdict::accepted, ""});
  CHECK_THAT(judge("rust", {"recurse"}).cases.at(0).standard_error.text, Contains("overflowed its stack"));
}

TEST_CASE("each way to fail has its verdict and its reason in Java") {
  check("java", {"right", Verdict::accepted, ""});
  check("java", {"wrong", Verdict::wrong_answer, "expected 42, got 41"});
  check("java", {"loop", Verdict::time_limit_exceeded, "more than 0.75 s of CPU time"});
  check("java", {"hoard", Verdict::memory_limit_exceeded, "memory"});
  check("java", {"ask for too much", Verdict::memory_limit_exceeded, "the memory that it asked for"});
  check("java", {"divide", Verdict::run_time_error, "java.lang.ArithmeticException: / by zero (line 30)"});
  check("java", {"recurse", Verdict::run_time_error, "java.lang.StackOverflowError (line 8)"});
  check("java", {"throw", Verdict::run_time_error, "java.lang.IllegalArgumentException: no such deed (line 32)"});
  check("java", {"nothing", Verdict::run_time_error, "java.lang.NullPointerException: Cannot invoke"});
  check("java", {"lambda", Verdict::run_time_error, "java.lang.ArithmeticException: / by zero (line 34)"});
  check("java", {"flood", Verdict::output_limit_exceeded, "16 MiB"});
  check("java", {"exit", Verdict::run_time_error, "the program ended inside the call (exit code 0)"});
  check("java", {"leave", Verdict::run_time_error, "the program ended inside the call (exit code 3)"});
  check("java", {"read", Verdict::accepted, ""});
}

TEST_CASE("each way to fail has its verdict and its reason in JavaScript and in TypeScript") {
  for (const std::string language : {"javascript", "typescript"}) {
    check(language, {"right", Verdict::accepted, ""});
    check(language, {"wrong", Verdict::wrong_answer, "expected 42, got 41"});
    check(language, {"loop", Verdict::time_limit_exceeded, "more than 0.75 s of CPU time"});
    check(language, {"hoard", Verdict::memory_limit_exceeded, "memory"});
    check(language, {"ask for too much", Verdict::memory_limit_exceeded, "the memory that it asked for"});
    check(language, {"crash", Verdict::run_time_error, "segmentation fault"});
    check(language, {"divide", Verdict::run_time_error, "RangeError: Division by zero (line 21)"});
    check(language, {"recurse", Verdict::run_time_error, "RangeError: Maximum call stack size exceeded (line 4)"});
    check(language, {"abort", Verdict::run_time_error, "abort"});
    check(language, {"throw", Verdict::run_time_error, "RangeError: no such deed (line 24)"});
    check(language, {"flood", Verdict::output_limit_exceeded, "16 MiB"});
    check(language, {"exit", Verdict::run_time_error, "the program ended inside the call (exit code 0)"});
    check(language, {"leave", Verdict::run_time_error, "the program ended inside the call (exit code 3)"});
    check(language, {"read", Verdict::accepted, ""});
  }
}

TEST_CASE("each way to fail has its verdict and its reason in C") {
  check("c", {"right", Verdict::accepted, ""});
  check("c", {"wrong", Verdict::wrong_answer, "expected 42, got 41"});
  check("c", {"loop", Verdict::time_limit_exceeded, "more than 0.25 s of CPU time"});
  check("c", {"hoard", Verdict::memory_limit_exceeded, "memory"});
  check("c", {"ask for too much", Verdict::memory_limit_exceeded, "the memory that it asked for"});
  check("c", {"ask for less than nothing", Verdict::run_time_error, "malloc was asked for 18446744073709551517 bytes (-99)"});
  check("c", {"crash", Verdict::run_time_error, "segmentation fault"});
  check("c", {"divide", Verdict::run_time_error, "division by zero"});
  check("c", {"recurse", Verdict::run_time_error, "very deep recursion"});
  check("c", {"abort", Verdict::run_time_error, "abort"});
  check("c", {"double free", Verdict::run_time_error, "abort"});
  check("c", {"flood", Verdict::output_limit_exceeded, "16 MiB"});
  check("c", {"exit", Verdict::run_time_error, "the program ended inside the call (exit code 0)"});
  check("c", {"leave", Verdict::run_time_error, "the program ended inside the call (exit code 3)"});
  check("c", {"read", Verdict::accepted, ""});
}

TEST_CASE("a program that sleeps is stopped as idle") {
  for (const std::string& language : misbehaving) check(language, {"sleep", Verdict::time_limit_exceeded, "idle: "});
}

TEST_CASE("a program that writes to the judge's channel gains nothing by it") {
  for (const std::string& language : misbehaving) {
    check(language, {"forge garbage", Verdict::run_time_error, "descriptor 4"});
    check(language, {"forge a ready frame", Verdict::run_time_error, "descriptor 4"});
    check(language, {"close", Verdict::run_time_error, "descriptor 4"});
    // A forged answer counts as the answer, since it is what the program could have returned; the next case finds the rest.
    const Judgement forged = judge(language, {"forge an answer", "right"});
    REQUIRE(forged.cases.size() == 2);
    CHECK(forged.cases[1].verdict == Verdict::run_time_error);
    CHECK_THAT(forged.cases[1].reason, Contains("descriptor 4"));
    const Judgement closed = judge(language, {"close the requests", "right"});
    REQUIRE(closed.cases.size() == 2);
    CHECK(closed.cases[1].verdict == Verdict::run_time_error);
  }
}

TEST_CASE("what a program writes is shown with the case that wrote it") {
  for (const std::string& language : misbehaving) {
    const Judgement judgement = judge(language, {"print", "right", "print", "chatter"});
    CHECK(judgement.verdict == Verdict::accepted);
    REQUIRE(judgement.cases.size() == 4);
    CHECK(judgement.cases[0].standard_output.text == "to stdout 1\nby printf\n");
    CHECK(judgement.cases[0].standard_error.text == "to stderr\n");
    CHECK(judgement.cases[1].standard_output.text.empty());
    CHECK(judgement.cases[2].standard_output.text == "to stdout 3\nby printf\n");
    CHECK(judgement.cases[3].standard_output.text.size() == 65536);
    CHECK(judgement.cases[3].standard_output.truncated);
  }
}

TEST_CASE("a case that passes alone but not after others says that state was left over") {
  for (const std::string& language : misbehaving) {
    const Judgement judgement = judge(language, {"count", "count", "right"});
    CHECK(judgement.verdict == Verdict::wrong_answer);
    REQUIRE(judgement.cases.size() == 2);
    CHECK(judgement.cases[0].verdict == Verdict::accepted);
    CHECK_THAT(judgement.cases[1].reason, Contains("expected 42, got 43") && Contains("state left over from an earlier case"));
  }
}

TEST_CASE("a Python exception leaves its traceback, with the candidate's lines, on the case's stderr") {
  const Judgement judgement = judge("python", {"throw"});
  REQUIRE(judgement.cases.size() == 1);
  CHECK_THAT(judgement.cases[0].standard_error.text,
             Contains("File \"solution.py\", line 30, in act") && Contains("raise ValueError") && !Contains("driver.py"));
}
