#include "crash_reader.hpp"

#include <csignal>
#include <random>
#include <string>

#include "language_definition.hpp"
#include "rehearse/base/file.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

const CrashRules& rules(const std::string& language) {
  static std::map<std::string, CrashRules> read;
  const auto path = std::filesystem::path(LANGUAGES_PATH) / language / "crashes.json";
  if (!read.contains(language)) read[language] = parse_crash_rules(read_file(path).value()).value();
  return read[language];
}

std::optional<Crash> read(const Death& death, std::string_view text, const std::string& language = "cpp") {
  return CrashReader(rules(language), language == "cpp" ? "solution.cpp" : "solution.py").read(death, text);
}

const Death aborted{Death::Manner::signal, SIGABRT, {}, {}, 0};
const Death faulted{Death::Manner::signal, SIGSEGV, {}, {}, 0};
const Death survived{};

constexpr std::string_view use_after_free =
    "=================================================================\n"
    "==7==ERROR: AddressSanitizer: heap-use-after-free on address 0x603000000074 at pc 0x56336be61b20 bp 0x7f sp 0x7f\n"
    "READ of size 4 at 0x603000000074 thread T0\n"
    "    #0 0x56336be61b1f in Solution::f(std::__debug::vector<int, std::allocator<int> >&, int) /box/solution.cpp:15\n"
    "    #1 0x56336be5cb8e in rehearse_driver::run_case(rehearse_driver::Reader&) /box/driver.cpp:11\n"
    "\n"
    "0x603000000074 is located 4 bytes inside of 20-byte region [0x603000000070,0x603000000084)\n"
    "freed by thread T0 here:\n"
    "    #0 0x7fd2560ba038 in operator delete[](void*) ../../../../src/libsanitizer/asan/asan_new_delete.cpp:155\n"
    "    #1 0x56336be61a89 in Solution::f(std::__debug::vector<int, std::allocator<int> >&, int) /box/solution.cpp:14\n"
    "\n"
    "previously allocated by thread T0 here:\n"
    "    #1 0x56336be61a69 in Solution::f(std::__debug::vector<int, std::allocator<int> >&, int) /box/solution.cpp:13\n";

// Whatever it is made of, what comes out is small and plain.
void check_harmless(const std::optional<Crash>& crash) {
  if (!crash) return;
  CHECK(crash->report.size() <= max_crash_report_bytes + 3);
  CHECK(crash->summary.size() <= 400);
  CHECK(crash->function.size() <= 100);
  CHECK(crash->type.size() <= 120);
  CHECK(crash->line >= 0);
  for (const std::string* text : {&crash->report, &crash->summary, &crash->function, &crash->type}) {
    for (const char c : *text) {
      const auto byte = static_cast<unsigned char>(c);
      const bool plain = byte >= 0x20U || c == '\n' || c == '\t';
      if (!plain || byte == 0x7fU) FAIL("a control character: " << static_cast<int>(byte));
    }
  }
}

}  // namespace

TEST_CASE("a kind of crash is what its name is read as") {
  for (int i = 0; i <= static_cast<int>(last_crash_kind); ++i) {
    const auto kind = static_cast<CrashKind>(i);
    CHECK(parse_crash_kind(to_string(kind)) == kind);
    CHECK_FALSE(words(kind).empty());
  }
  CHECK_FALSE(parse_crash_kind("a kind that is none"));
}

TEST_CASE("a report of the address sanitizer becomes the candidate's frames") {
  const auto crash = read({Death::Manner::exit, 0, {}, {}, 0}, use_after_free);
  REQUIRE(crash);
  CHECK(crash->kind == CrashKind::use_after_free);
  CHECK(crash->line == 15);
  CHECK(crash->function == "Solution::f");
  CHECK(crash->report ==
        "use after free, read of 4 bytes, 4 bytes into a block of 20 bytes\n  in Solution::f, line 15\n"
        "it was freed\n  in Solution::f, line 14\nit was allocated\n  in Solution::f, line 13\n");
}

TEST_CASE("what an instrumented operation said is more than the signal that it raised at the same place") {
  const auto crash = read(faulted,
                          "solution.cpp:25:53: runtime error: member access within null pointer of type 'struct ListNode'\n"
                          "    #0 0x55e4dea6e62d in Solution::f(int) /box/solution.cpp:25\n"
                          "==7==ERROR: AddressSanitizer: SEGV on unknown address 0x000000000008 (pc 0x55 bp 0x7f sp 0x7f T0)\n"
                          "    #0 0x55e4dea6e687 in Solution::f(int) /box/solution.cpp:25\n");
  REQUIRE(crash);
  CHECK(crash->kind == CrashKind::null_pointer);
  CHECK(crash->summary == "member access within a null pointer of type struct ListNode");
}

TEST_CASE("an earlier report at another place is not the cause of a death") {
  const auto crash =
      read(faulted,
           "solution.cpp:5:53: runtime error: signed integer overflow: 1 + 2147483647 cannot be represented in type 'int'\n"
           "==7==ERROR: AddressSanitizer: SEGV on unknown address 0x000000000008 (pc 0x55 bp 0x7f sp 0x7f T0)\n"
           "    #0 0x55e4dea6e687 in Solution::f(int) /box/solution.cpp:25\n");
  REQUIRE(crash);
  CHECK(crash->kind == CrashKind::null_pointer);
  CHECK(crash->line == 25);
}

TEST_CASE("of a program that goes on, the first report counts, and none is no crash") {
  const auto crash =
      read(survived,
           "solution.cpp:5:53: runtime error: signed integer overflow: 1 + 2147483647 cannot be represented in type 'int'\n"
           "solution.cpp:6:53: runtime error: shift exponent -1 is negative\n");
  REQUIRE(crash);
  CHECK(crash->kind == CrashKind::signed_overflow);
  CHECK(crash->line == 5);
  CHECK_FALSE(read(survived, "all is well\n"));
}

TEST_CASE("the line of an endless recursion is the one that is met most often") {
  std::string text = "==7==ERROR: AddressSanitizer: stack-overflow on address 0x7ffc46cd6f50 (pc 0x7f bp 0x7f sp 0x7f T0)\n";
  text += "    #0 0x5586d367b1a8 in Solution::f(int) /box/solution.cpp:5\n";
  for (int i = 1; i < 200; ++i)
    text += "    #" + std::to_string(i) + " 0x5586d367b90d in Solution::f(int) /box/solution.cpp:13\n";
  const auto crash = read(faulted, text);
  REQUIRE(crash);
  CHECK(crash->kind == CrashKind::stack_overflow);
  CHECK(crash->line == 13);
  CHECK_THAT(crash->report, Contains("in Solution::f, line 13 (199 times)"));
}

TEST_CASE("an exception's type gives its kind, and what it says may give a better one") {
  const auto of = [](const char* type, const char* message, const std::string& language) {
    return read({Death::Manner::exception, 0, type, message, 7}, "", language)->kind;
  };
  CHECK(of("IndexError", "list index out of range", "python") == CrashKind::out_of_bounds);
  CHECK(of("TypeError", "'NoneType' object is not subscriptable", "python") == CrashKind::null_pointer);
  CHECK(of("TypeError", "unsupported operand", "python") == CrashKind::wrong_type);
  CHECK(of("MyError", "", "python") == CrashKind::uncaught_exception);
  CHECK(of("std::out_of_range", "map::at", "cpp") == CrashKind::missing_key);
  CHECK(of("std::out_of_range", "vector::_M_range_check", "cpp") == CrashKind::out_of_bounds);
}

TEST_CASE("a forged report is harmless") {
  const std::string escape = "\x1b]0;title\a\x1b[31m";
  std::string text =
      "solution.cpp:999999999999:1: runtime error: " + escape + "null pointer of type '" + std::string(5000, 'x') + "'\n";
  text += "==7==ERROR: AddressSanitizer: " + escape + "\n";
  for (int i = 0; i < 5000; ++i)
    text += "    #0 0x1 in " + std::string(300, '(') + escape + " solution.cpp:" + std::to_string(i) + "\n";
  for (const Death& death : {aborted, survived}) check_harmless(read(death, text));
  check_harmless(read({Death::Manner::exception, 0, std::string(100000, 'e') + escape, escape, -1 & 0x7fff}, text));
  check_harmless(read(faulted, std::string(1 << 20, '\n')));
  check_harmless(read(faulted, std::string(1 << 20, 'a')));
  check_harmless(read(faulted, std::string_view("\0\xff\xfe\n\0", 5)));
}

TEST_CASE("reports that are torn, doubled and mixed end in a small plain crash") {
  std::mt19937 random(20);  // NOLINT: the same every time
  const std::string seeds[] = {
      std::string(use_after_free), "Traceback (most recent call last):\n  File \"solution.py\", line 3, in f\n",
      "terminate called after throwing an instance of 'x'\n  what():  y\n",
      "Error: attempt to subscript container with out-of-bounds index 5, but container only holds 5 elements.\n"};
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int part = 0; part < 4; ++part) {
      const std::string& seed = seeds[random() % 4];
      const std::size_t from = random() % seed.size();
      text += seed.substr(from, random() % (seed.size() - from + 1));
      text += static_cast<char>(random() % 256);
    }
    for (int change = 0; change < 8; ++change) text[random() % text.size()] = static_cast<char>(random() % 256);
    check_harmless(read(round % 2 == 0 ? aborted : survived, text, round % 3 == 0 ? "python" : "cpp"));
  }
}

TEST_CASE("a file of crashes that is wrong is told with its place") {
  const auto fault = [](const char* text) { return parse_crash_rules(text).error().message; };
  CHECK_THAT(fault("{"), Contains("not JSON"));
  CHECK_THAT(fault(R"({"exceptions": {"E": "no kind"}})"), Contains("/exceptions/E"));
  CHECK_THAT(fault(R"({"patterns": [{"pattern": "(", "kind": "exit"}]})"), Contains("/patterns/0/pattern"));
  CHECK_THAT(fault(R"({"patterns": [{"pattern": "a"}]})"), Contains("/patterns/0"));
  CHECK_THAT(fault(R"({"something": 1})"), Contains("/something"));
}
