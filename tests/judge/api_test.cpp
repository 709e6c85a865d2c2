// Problems with an API, through the real sandbox: what is hidden stays hidden, and every call is answered, counted or refused.
#include <algorithm>

#include <fmt/format.h>

#include "bench.hpp"
#include "support/catch.hpp"
#include "wire.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

ApiFunction function(const std::string& class_name, const std::string& name, const std::vector<Parameter>& parameters,
                     const std::string& result, const std::vector<Parameter>& of_case, const std::string& answer,
                     const std::vector<std::string>& conditions = {}) {
  ApiFunction made{{name, parameters, bench::type(result)}, class_name, {}, {}, true};
  const auto names = formula_names(made, of_case);
  made.answer.push_back(Formula::parse(answer, names).value());
  for (const std::string& condition : conditions) made.conditions.push_back(Formula::parse(condition, names).value());
  return made;
}

// "pick" is hidden; guess(num) says on which side of it num lies, at most 10 times.
Problem guessing() {
  Problem problem = bench::function_problem("guessNumber",
                                            {{"n", bench::type("integer")}, {"pick", bench::type("integer"), true}}, "integer");
  Signature& signature = problem.signature;
  signature.api.max_calls = 10;
  signature.api.functions = {function("", "guess", {{"num", bench::type("integer")}}, "integer",
                                      signature.function().parameters, "sign(pick - num)", {"1 <= num <= n"})};
  return problem;
}

const std::vector<std::string> picks{R"({"name":"a","args":{"n":10,"pick":6},"answer":6})",
                                     R"({"name":"b","args":{"n":1000,"pick":1000},"answer":1000})",
                                     R"({"name":"c","args":{"n":1,"pick":1},"answer":1})"};

// Two arrays behind objects of one class.
Problem readers() {
  const Type integers = bench::type("integer[]");
  Problem problem = bench::function_problem(
      "total", {{"left", integers, true, "Reader"}, {"factor", bench::type("integer")}, {"right", integers, true, "Reader"}},
      "integer");
  Signature& signature = problem.signature;
  signature.api.max_calls = 100;
  const auto& of_case = signature.function().parameters;
  signature.api.functions = {function("Reader", "get", {{"index", bench::type("integer")}}, "integer", of_case, "this[index]"),
                             function("Reader", "length", {}, "integer", of_case, "len(this)"),
                             function("", "both", {}, "integer[]", of_case, "[len(left), len(right)]")};
  signature.api.functions[1].counted = false;
  return problem;
}

const std::vector<std::string> arrays{R"({"name":"a","args":{"left":[1,2,3],"factor":10,"right":[4]},"answer":100})",
                                      R"({"name":"b","args":{"left":[],"factor":-1,"right":[7,8]},"answer":-15})"};

Judgement judge(const Problem& problem, const std::string& language, const std::string& source,
                const std::vector<std::string>& lines) {
  return bench::judge().judge(problem, {language, source}, bench::samples(problem, lines)).value();
}

void check_guess(const std::string& language, const std::string& source, Verdict verdict, const std::string& reason,
                 std::size_t cases = 1) {
  const Judgement judgement = judge(guessing(), language, source, picks);
  INFO(source << "\n" << to_json(judgement));
  CHECK(judgement.verdict == verdict);
  REQUIRE(judgement.cases.size() == cases);
  CHECK_THAT(judgement.cases.back().reason, Contains(reason));
}

std::string in_cpp(const std::string& body, const std::string& before = "") {
  return before + "class Solution {\npublic:\n    int guessNumber(int n) {\n" + body + "\n    }\n};\n";
}
std::string in_python(const std::string& body, const std::string& before = "") {
  return before + "class Solution:\n    def guessNumber(self, n):\n" + body + "\n";
}

const std::string search_cpp = R"(
int search(int n) {
    int low = 1, high = n;
    for (;;) {
        int middle = low + (high - low) / 2;
        int side = guess(middle);
        if (side == 0) return middle;
        if (side > 0) low = middle + 1; else high = middle - 1;
    }
}
)";

}  // namespace

TEST_CASE("a function of the API is there in every language, and its calls are counted") {
  const std::string python = in_python(R"(
        low, high = 1, n
        while (side := guess(middle := (low + high) // 2)) != 0:
            low, high = (middle + 1, high) if side > 0 else (low, middle - 1)
        return middle)");
  for (const auto& [language, source] :
       {std::pair{"cpp", in_cpp("return search(n);", search_cpp)}, std::pair{"python", python}}) {
    const Judgement judgement = judge(guessing(), language, source, picks);
    INFO(to_json(judgement));
    CHECK(judgement.verdict == Verdict::accepted);
    REQUIRE(judgement.cases.size() == 3);
    CHECK(judgement.cases[0].calls == 3);  // 5, 8, 6
    CHECK(judgement.cases[1].calls == 10);
    CHECK(judgement.cases[2].calls == 1);
    CHECK_THAT(to_json(judgement), Contains("\"calls\":10"));
  }
}

TEST_CASE("a call too many ends the case, with the count and the limit in the reason") {
  const std::string reason = "11 calls of guess; at most 10 are allowed";
  check_guess("cpp", in_cpp("int k = 1; while (guess(k) != 0) k++; return k;"), Verdict::wrong_answer, reason, 2);
  check_guess("python", in_python("        while guess(1): pass\n        return 1"), Verdict::wrong_answer, reason);
}

TEST_CASE("a call that the package does not allow ends the case with the call in the reason") {
  const std::string reason = "guess(0) is not allowed: 1 <= num <= n does not hold";
  check_guess("cpp", in_cpp("return guess(0);"), Verdict::run_time_error, reason);
  check_guess("python", in_python("        return guess(0)"), Verdict::run_time_error, reason);
  check_guess("python", in_python("        return guess('x')"), Verdict::run_time_error,
              "TypeError: guess() cannot be called with 'x'");
  check_guess("python", in_python("        return guess()"), Verdict::run_time_error,
              "TypeError: guess() takes 1 arguments, 0 were given");
  check_guess("python", in_python("        return guess(2**40)"), Verdict::run_time_error, "TypeError");
}

TEST_CASE("calls from other threads are answered while the call of the solution runs") {
  check_guess("cpp", in_cpp("int found = 0; thread([&] { found = search(n); }).join(); return found;", search_cpp),
              Verdict::accepted, "", 3);
  const std::string two_at_once = in_cpp(R"(
        vector<int> sides(10);
        vector<thread> all;
        for (int i = 0; i < 3; i++) all.emplace_back([&, i] { sides[i] = guess(1) + guess(1) + guess(1) + guess(1); });
        for (auto& one : all) one.join();
        return n;)");
  check_guess("cpp", two_at_once, Verdict::wrong_answer, "11 calls of guess");
  check_guess("python",
              in_python(R"(
        found = []
        def look():
            found.extend(k for k in (1, 6, 1000) if k <= n and guess(k) == 0)
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
        return found[0])",
                        "import threading\n"),
              Verdict::accepted, "", 3);
}

TEST_CASE("a call when no call of the solution runs is a run-time error that says so") {
  const std::string reason = "guess was called while no call of the solution was running";
  check_guess("cpp", in_cpp("return early;", "const int early = guess(1);\n"), Verdict::run_time_error,
              reason + ", before the first case");
  check_guess("python", in_python("        return 1", "guess(1)\n"), Verdict::run_time_error,
              reason + ", before the first case");
}

TEST_CASE("a call right after the reply is told from a call of the next case") {
  // Both frames by hand: the reply, then a call that carries the turn that is over.
  const std::string forged = in_cpp(R"(
        (void)!write(4, "\x11\0\0\0\x02\x01\0\0\0\0\0\0\0\0\0\0\0\6\0\0\0" "\x0d\0\0\0\x06\x01\0\0\0\xff\xff\0\0\1\0\0\0", 21 + 17);
        for (;;) pause();)",
                                    "#include <unistd.h>\n");
  check_guess("cpp", forged, Verdict::run_time_error, "guess was called while no call of the solution was running", 2);
}

TEST_CASE("forged calls gain nothing") {
  const auto forged = [](const std::string& frame, int size) {
    return in_cpp(fmt::format("(void)!write(4, \"{}\", {}); for (;;) pause();", frame, size), "#include <unistd.h>\n");
  };
  const std::string reason = "descriptor 4";
  check_guess("cpp", forged(R"(\x0d\0\0\0\x06\x01\0\0\0\xff\xff\1\0\1\0\0\0)", 17), Verdict::run_time_error,
              reason);  // no such function
  check_guess("cpp", forged(R"(\x0b\0\0\0\x06\x01\0\0\0\xff\xff\0\0\1\0)", 15), Verdict::run_time_error, reason);  // cut
  check_guess("cpp", forged(R"(\x06\0\0\0\x06\x01\0\0\0\xff)", 10), Verdict::run_time_error, reason);  // hardly there
  check_guess("cpp", forged(R"(\x0d\0\0\0\x06\x01\0\0\0\xff\xff\0\0\1\0\0\0\x0d\0\0\0\x06\x01\0\0\0\xff\xff\0\0\1\0\0\0)", 34),
              Verdict::run_time_error, reason);  // a second one without waiting
  check_guess("cpp", forged(R"(\x0d\0\0\0\x06\x09\0\0\0\xff\xff\0\0\1\0\0\0)", 17), Verdict::run_time_error,
              "no call of the solution was running");  // of another turn
}

TEST_CASE("a problem without an API knows no calls") {
  const Problem plain = bench::function_problem("act", {{"x", bench::type("integer")}}, "integer");
  const std::string forged =
      "#include <unistd.h>\nclass Solution { public: int act(int x) { (void)!write(4, "
      "\"\\x0d\\0\\0\\0\\x06\\x01\\0\\0\\0\\xff\\xff\\0\\0\\1\\0\\0\\0\", 17); for (;;) pause(); } };";
  const Judgement judgement = judge(plain, "cpp", forged, {R"({"name":"a","args":{"x":1},"answer":1})"});
  REQUIRE(judgement.cases.size() == 1);
  CHECK(judgement.verdict == Verdict::run_time_error);
  CHECK_FALSE(judgement.cases[0].calls);
}

TEST_CASE("objects of the API read the arguments that they stand for") {
  const std::string cpp = R"(
class Solution {
public:
    int total(Reader& left, int factor, Reader& right) {
        int sum = 0;
        for (int i = 0; i < left.length(); i++) sum += left.get(i);
        for (int i = 0; i < right.length(); i++) sum += right.get(i);
        auto sizes = both();
        return sizes[0] == left.length() && sizes[1] == right.length() ? sum * factor : 0;
    }
};)";
  const std::string python = R"(
class Solution:
    def total(self, left: 'Reader', factor: int, right: 'Reader') -> int:
        assert both() == [left.length(), right.length()]
        return factor * sum(reader.get(i) for reader in (left, right) for i in range(reader.length()))
)";
  for (const auto& [language, source] : {std::pair{"cpp", cpp}, std::pair{"python", python}}) {
    const Judgement judgement = judge(readers(), language, source, arrays);
    INFO(to_json(judgement));
    CHECK(judgement.verdict == Verdict::accepted);
    REQUIRE(judgement.cases.size() == 2);
    CHECK(judgement.cases[0].calls == 5);  // length() is not counted
    CHECK(judgement.cases[1].calls == 3);
  }
  const Judgement beyond =
      judge(readers(), "python", "class Solution:\n    def total(self, left, factor, right): return left.get(3)\n", arrays);
  REQUIRE(beyond.cases.size() == 1);
  CHECK(beyond.verdict == Verdict::run_time_error);
  CHECK(beyond.cases[0].reason == "Reader.get(3) is not allowed: index 3 is not between 0 and 2");
}

TEST_CASE("what is hidden never reaches the program") {
  const auto exchange = encode_case({Value(std::int64_t{10}), Value(std::int64_t{6})}, guessing().signature);
  REQUIRE(exchange);
  CHECK(exchange->request == std::string("\x09\0\0\0\1\0\0\0\0\x0a\0\0\0", 13));
}

TEST_CASE("the stub shows the API") {
  const auto stub = [](const std::string& language, const Problem& problem) {
    return bench::languages().find(language).value()->stub(problem.signature);
  };
  CHECK(stub("cpp", guessing()) ==
        "/**\n * Given:\n * int guess(int num);\n */\nclass Solution {\npublic:\n    int guessNumber(int n) {\n\n    }\n};\n");
  CHECK(stub("python", guessing()) ==
        "# Given:\n# def guess(num: int) -> int: ...\nclass Solution:\n    def guessNumber(self, n: int) -> int:\n        "
        "pass\n");
  CHECK_THAT(stub("cpp", readers()),
             Contains(" * class Reader {\n * public:\n *     int get(int index);\n *     int length();\n * };") &&
                 Contains("int total(Reader& left, int factor, Reader& right) {"));
  CHECK_THAT(stub("python", readers()), Contains("# class Reader:\n#     def get(self, index: int) -> int: ...\n") &&
                                            Contains("def total(self, left: 'Reader', factor: int, right: 'Reader') -> int:"));
}

TEST_CASE("an editor finds the declarations of the API in the workspace, and no empty file where there is none") {
  const auto files = bench::languages().find("cpp").value()->workspace_files(guessing().signature);
  const auto found = std::find_if(files.begin(), files.end(), [](const auto& file) { return file.first == "api.h"; });
  REQUIRE(found != files.end());
  CHECK_THAT(found->second, Contains("int guess(int num);"));
  const Problem plain = bench::function_problem("act", {{"x", bench::type("integer")}}, "integer");
  for (const auto& file : bench::languages().find("cpp").value()->workspace_files(plain.signature))
    CHECK(file.first != "api.h");
}

TEST_CASE("what a verdict rests on that only the driver saw is marked") {
  const auto attested = [](const Problem& problem, const std::string& language, const std::string& source,
                           const std::string& line) {
    const Judgement judgement = judge(problem, language, source, {line});
    INFO(to_json(judgement));
    REQUIRE(judgement.cases.size() == 1);
    return judgement.cases[0].attested;
  };
  const Problem plain = bench::function_problem("act", {{"x", bench::type("integer[]")}}, "ListNode");
  const std::string line = R"({"name":"a","args":{"x":[1]},"answer":[1]})";
  const auto python = [](const std::string& body) { return "class Solution:\n    def act(self, x):\n        " + body + "\n"; };
  CHECK(attested(plain, "python", python("return ListNode(1)"), line) == Attestation::none);
  CHECK(attested(plain, "python", python("return ListNode(2)"), line) == Attestation::none);
  CHECK(attested(plain, "python", python("import os; os._exit(0)"), line) == Attestation::none);
  CHECK(attested(plain, "python", python("raise ValueError"), line) == Attestation::exception);
  CHECK(attested(plain, "python", python("raise MemoryError"), line) == Attestation::memory);
  CHECK(attested(plain, "python", python("x = ListNode(1); x.next = x; return x"), line) == Attestation::shape);
  Problem in_place = bench::function_problem("act", {{"x", bench::type("integer[]")}}, "void");
  in_place.comparison.parameter = std::string(1, 'x');
  const std::string content = R"({"name":"a","args":{"x":[1]},"answer":[2]})";
  CHECK(attested(in_place, "python", python("x[0] = 2"), content) == Attestation::parameter);
  const Judgement judgement = judge(in_place, "python", python("x[0] = 2"), {content});
  CHECK_THAT(to_json(judgement), Contains(R"("attested":"parameter","state_left_over":false,"calls":null)"));
}
