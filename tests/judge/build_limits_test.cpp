// What a source can do to its compiler, and what comes out of that on a terminal.
#include <filesystem>
#include <memory>

#include <nlohmann/json.hpp>

#include "bench.hpp"
#include "rehearse/base/file.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

const std::string solution = "class Solution { public: int act(int x) { return x; } };\n";

BuildResult build(Judge& judge, const std::string& source, const std::string& language = "cpp") {
  const Problem problem = bench::function_problem("act", {{"x", bench::type("integer")}}, "integer");
  const BuildResult built = judge.build(problem, {language, source}).value();
  INFO(built.log);
  for (const char c : built.log) REQUIRE((c == '\n' || c == '\t' || static_cast<unsigned char>(c) >= 0x20U));
  REQUIRE(built.log.size() <= 64U << 10U);
  return built;
}

std::string log_of(const std::string& source, const std::string& language = "cpp") {
  const BuildResult built = build(bench::judge(), source, language);
  CHECK_FALSE(built.ok);
  return built.log;
}

// The language with limits that are soon reached: 4 s, 300 MiB, 1 MiB of messages.
class TightCompiler {
 public:
  TightCompiler() {
    fs::copy(fs::path(LANGUAGES_PATH) / "cpp", folder_.path() / "cpp", fs::copy_options::recursive);
    const fs::path file = folder_.path() / "cpp/language.json";
    std::string text = read_file(file).value();
    const std::string limits = R"("cpu_ms": 20000, "memory_mb": 1536, "output_mb": 4,)";
    const std::size_t at = text.find(limits);
    REQUIRE(at != std::string::npos);
    REQUIRE(write_file(file, text.replace(at, limits.size(), R"("cpu_ms": 4000, "memory_mb": 300, "output_mb": 1,)")));
    languages_ = Languages::load(folder_.path()).value();
    judge_ = std::make_unique<Judge>(bench::runner(), languages_, folder_.path() / "cache");
  }
  BuildResult build(const std::string& source) { return ::build(*judge_, source); }
  std::string log_of(const std::string& source) {
    const BuildResult built = build(source);
    CHECK_FALSE(built.ok);
    return built.log;
  }

  std::string reason_of(const std::string& source) {
    const Problem problem = bench::function_problem("act", {{"x", bench::type("integer")}}, "integer");
    return judge_->judge(problem, {"cpp", source}, CaseSet{})->reason;
  }

 private:
  TempDir folder_ = bench::fresh_folder();
  Languages languages_;
  std::unique_ptr<Judge> judge_;
};

}  // namespace

TEST_CASE("a compiler that takes too much of anything is stopped, and the log says of what") {
  TightCompiler compiler;
  REQUIRE(compiler.build(solution).ok);
  CHECK_THAT(compiler.log_of("#include \"/dev/zero\"\n" + solution), Contains("it took more than 300 MiB of memory"));
  // Twice as many instances with each level: no depth limit stops it.
  CHECK_THAT(compiler.log_of("template <int N, long M> struct Bomb : Bomb<N - 1, 2 * M>, Bomb<N - 1, 2 * M + 1> {};\n"
                             "template <long M> struct Bomb<0, M> {};\nBomb<30, 0> bomb;\n" +
                             solution),
             Contains("the compiler was stopped: it took more than"));
  std::string reckoning =
      "constexpr long bomb(long n) { for (long i = 0; i < 4; i++) for (long j = 0; j < 100000; j++) n ^= j; return n; }\n";
  for (int i = 0; i < 1000; ++i) reckoning += "static_assert(bomb(" + std::to_string(i) + ") != -1);\n";
  CHECK_THAT(compiler.log_of(reckoning + solution), Contains("it took more than 4 seconds"));
  CHECK_THAT(compiler.log_of("#define a \"" + std::string(2000, 'x') + "\"\n" +
                             [] {
                               std::string lines;
                               for (int i = 0; i < 1000; ++i) lines += "#pragma message a\n";
                               return lines;
                             }() +
                             solution),
             Contains("it wrote more than 1 MiB of messages"));
  CHECK(compiler.build(solution + "\n").ok);  // none of them leaves anything behind
}

TEST_CASE("the reason of a stopped build is that it was stopped, whatever errors came before") {
  TightCompiler compiler;
  CHECK(compiler.reason_of("#error first\n#include \"/dev/zero\"\n" + solution) ==
        "the compiler was stopped: it took more than 300 MiB of memory");
}

TEST_CASE("bombs that the compiler knows end by its own limits") {
  CHECK_THAT(log_of("#include \"solution.cpp\"\n"), Contains("#include nested"));
  CHECK_THAT(
      log_of("template <int N> struct Deep { static constexpr int value = Deep<N + 1>::value; };\nint x = Deep<0>::value;\n"),
      Contains("instantiation depth"));
  CHECK_THAT(log_of("constexpr int bomb() { int n = 0; for (;;) n ^= 1; return n; }\nstatic_assert(bomb() == 0);\n"),
             Contains("iteration count exceeds limit"));
  CHECK_THAT(log_of("#define A A0 A0\n#define A0 A1 A1\n#define A1 A2 A2\n#define A2 A3 A3\n#define A3 x x\nint A;\n"),
             Contains("solution.cpp:6"));
}

TEST_CASE("a flood of messages is cut, and says that it was") {
  std::string errors;
  for (int i = 0; i < 2000; ++i) errors += "#pragma message \"" + std::string(60, 'm') + "\"\n";
  const std::string log = log_of(errors + "int x = y;\n");
  CHECK(log.size() > 60'000);
  CHECK_THAT(log, Contains("... (the messages go on)"));
  std::string faults;
  for (int i = 0; i < 2000; ++i) faults += "int a" + std::to_string(i) + " = nothing;\n";
  CHECK(log_of(faults).size() < 20'000);  // the compiler stops after 20 errors
}

TEST_CASE("nothing in a source reaches the terminal by way of the messages") {
  const std::string title =
      "\x1b]0;title\x07\x1b[2J\xc2\x9b"
      "31m\xe2\x80\xae";
  CHECK_THAT(log_of("#error a " + title + "b\n"), Contains("a b") && !Contains("title") && !Contains("\xc2\x9b"));
  CHECK_THAT(log_of("int x = \"" + title + "\";\n"), Contains("solution.cpp:1:") && !Contains("\xe2\x80\xae"));
  CHECK_THAT(log_of("def f(:  # " + title + "\n", "python"), Contains("SyntaxError") && !Contains("title"));
  // A program of the machine as source: all of its bytes come up in the messages.
  const std::string binary = log_of("#include \"/bin/true\"\n" + solution);
  CHECK_THAT(binary, Contains("/bin/true"));
  CHECK_NOTHROW(nlohmann::json(binary).dump());  // which throws at what is no UTF-8
}

TEST_CASE("binaries are refused before a compiler sees them") {
  CHECK_THAT(log_of(std::string("\x7f"
                                "ELF\x02\x01\x01\0\0\0",
                                10)),
             Contains("there is a NUL byte"));
  CHECK_THAT(log_of("\x89PNG\r\n"), Contains("is no UTF-8"));
  CHECK_THAT(log_of(std::string("PK\x03\x04\x14\0", 6), "python"), Contains("there is a NUL byte"));
}

TEST_CASE("messages name the candidate's file, not the sandbox's folders") {
  CHECK_THAT(log_of("#include \"/box/nothing.h\"\n"), Contains("nothing.h") && !Contains("/box"));
  CHECK_THAT(log_of("#define S(x) #x\n#define T(x) S(x)\n#pragma message __FILE__\nint x = y;\n"), !Contains("/box"));
  CHECK_THAT(log_of("raise = 1\n", "python"), Contains("File \"solution.py\", line 1") && !Contains("/box"));
}

TEST_CASE("a compiler cannot read the machine's files") {
  for (const std::string file : {"/etc/shadow", "/proc/1/environ", "/home", "/var/log/dpkg.log"}) {
    INFO(file);
    CHECK_THAT(log_of("#include \"" + file + "\"\n" + solution), Contains("No such file") || Contains("Permission denied") ||
                                                                     Contains("Is a directory") || Contains("is a directory"));
  }
  // Its own environment is no secret: it is what language.json says.
  CHECK_THAT(log_of("#include \"/proc/self/environ\"\n"), !Contains("HOME") && !Contains("USER"));
}
