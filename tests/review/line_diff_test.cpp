#include "rehearse/review/line_diff.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "support/catch.hpp"

using rehearse::changed_lines;

TEST_CASE("equal texts have no changed lines") {
  CHECK(changed_lines("", "") == 0);
  CHECK(changed_lines("a\nb\n", "a\nb\n") == 0);
}

TEST_CASE("an added line counts once, a replaced one twice") {
  CHECK(changed_lines("a\nc\n", "a\nb\nc\n") == 1);
  CHECK(changed_lines("a\nb\nc\n", "a\nx\nc\n") == 2);
  CHECK(changed_lines("", "a\nb\n") == 2);
  CHECK(changed_lines("a\nb\n", "") == 2);
}

TEST_CASE("a moved line counts as removed and added") { CHECK(changed_lines("a\nb\nc\n", "b\nc\na\n") == 2); }

TEST_CASE("the count is symmetric") {
  const std::string a = "int f() {\n  return 1;\n}\n\nint g();\n";
  const std::string b = "int f() {\n  int x = 1;\n  return x;\n}\nint g();\nint h();\n";
  CHECK(changed_lines(a, b) == changed_lines(b, a));
}

TEST_CASE("two large unrelated texts end at the bound, quickly") {
  std::string a;
  std::string b;
  for (int i = 0; i < 5000; ++i) {
    a += "a" + std::to_string(i) + "\n";
    b += "b" + std::to_string(i) + "\n";
  }
  CHECK(changed_lines(a, b) == 2000);
}

namespace {

using namespace rehearse;

// Rebuilds either side of a difference.
std::string side(const std::vector<DiffLine>& lines, DiffMark without) {
  std::string text;
  for (const DiffLine& line : lines) {
    if (line.mark != without) text += line.text + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("both texts can be read from their difference") {
  const std::string a = "int f() {\n  return 1;\n}\n\nint g();\nint k();\n";
  const std::string b = "int e();\nint f() {\n  int x = 1;\n  return x;\n}\nint g();\nint h();\n";
  const auto lines = diff_lines(a, b);
  CHECK(side(lines, DiffMark::added) == a);
  CHECK(side(lines, DiffMark::removed) == b);
  int changed = 0;
  for (const DiffLine& line : lines) changed += line.mark != DiffMark::same ? 1 : 0;
  CHECK(changed == changed_lines(a, b));  // none shorter
}

TEST_CASE("random texts differ by the shortest script, which rebuilds both") {
  unsigned state = 12345;
  const auto next = [&](unsigned below) { return (state = state * 1103515245u + 12345u) / 65536u % below; };
  for (int round = 0; round < 200; ++round) {
    std::string a, b;
    for (unsigned n = next(12); n > 0; --n) a += std::string(1, static_cast<char>('a' + next(3))) + "\n";
    for (unsigned n = next(12); n > 0; --n) b += std::string(1, static_cast<char>('a' + next(3))) + "\n";
    const auto lines = diff_lines(a, b);
    INFO(a << "---\n" << b);
    CHECK(side(lines, DiffMark::added) == a);
    CHECK(side(lines, DiffMark::removed) == b);
    CHECK(std::count_if(lines.begin(), lines.end(), [](const auto& l) { return l.mark != DiffMark::same; }) ==
          changed_lines(a, b));
  }
}

TEST_CASE("lines carry their numbers in either text") {
  const auto lines = diff_lines("a\nb\nc\n", "a\nx\nc\n");
  REQUIRE(lines.size() == 4);
  CHECK(lines[1].before == 2);
  CHECK(lines[1].after == 0);
  CHECK(lines[2].before == 0);
  CHECK(lines[2].after == 2);
  CHECK(lines[3].before == 3);
  CHECK(lines[3].after == 3);
}

TEST_CASE("near changes share a hunk, distant ones do not") {
  std::string a;
  for (int i = 1; i <= 30; ++i) a += std::to_string(i) + "\n";
  std::string near = a;
  near.replace(near.find("\n5\n"), 3, "\nx\n").replace(near.find("\n11\n"), 4, "\ny\n");
  CHECK(diff_hunks(a, near).size() == 1);
  std::string far = a;
  far.replace(far.find("\n5\n"), 3, "\nx\n").replace(far.find("\n13\n"), 4, "\ny\n");
  CHECK(diff_hunks(a, far).size() == 2);
  CHECK(unified_diff("a\nb\nc\n", "a\nx\nc\n") == "@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n");
  CHECK(unified_diff("a\n", "a\n").empty());
  CHECK(diff_hunks("", "a\n").front().lines.size() == 1);
}

TEST_CASE("two large unrelated texts differ as replaced whole") {
  std::string a, b;
  for (int i = 0; i < 3000; ++i) {
    a += "a" + std::to_string(i) + "\n";
    b += "b" + std::to_string(i) + "\n";
  }
  const auto lines = diff_lines("same\n" + a, "same\n" + b);
  REQUIRE(lines.size() == 6001);
  CHECK(lines[0].mark == DiffMark::same);
  CHECK(lines[1].mark == DiffMark::removed);
  CHECK(lines[1].before == 2);
  CHECK(lines.back().after == 3001);
}
