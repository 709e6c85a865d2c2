#include "rehearse/review/line_diff.hpp"

#include <string>

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
