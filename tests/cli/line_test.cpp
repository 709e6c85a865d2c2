#include "rehearse/terminal/line.hpp"

#include "support/catch.hpp"

using namespace rehearse;

namespace {
std::vector<std::string> plain(const std::vector<Line>& lines) {
  std::vector<std::string> texts;
  for (const Line& line : lines) texts.push_back(line.plain());
  return texts;
}
using Texts = std::vector<std::string>;
}  // namespace

TEST_CASE("text wraps at spaces", "[line]") {
  CHECK(plain(wrapped("the quick brown fox", 10)) == Texts{"the quick", "brown fox"});
  CHECK(plain(wrapped("", 10)) == Texts{""});
  CHECK(plain(wrapped("one\n\ntwo", 10)) == Texts{"one", "", "two"});
  CHECK(plain(wrapped("exactly ten", 7)) == Texts{"exactly", "ten"});
}

TEST_CASE("a word longer than a line is broken", "[line]") {
  CHECK(plain(wrapped("abcdefgh", 3)) == Texts{"abc", "def", "gh"});
  CHECK(plain(wrapped("x abcdefgh", 4)) == Texts{"x", "abcd", "efgh"});
  CHECK(plain(wrapped("日本語", 1)) == Texts{"日", "本", "語"});
}

TEST_CASE("a word of several styles is not split between them", "[line]") {
  Line line("see ");
  line.add("bold", style::bold).add(", then");
  CHECK(plain(wrapped(line, 9)) == Texts{"see bold,", "then"});
  CHECK(plain(wrapped(line, 8)) == Texts{"see", "bold,", "then"});
}

TEST_CASE("continuation lines are indented", "[line]") {
  CHECK(plain(wrapped(Line("- one two three"), 9, 2)) == Texts{"- one two", "  three"});
}

TEST_CASE("no wrapped line is wider than asked", "[line]") {
  const std::string text = "Given 日本 an aaaaaaaaaaaaaaaaaaaaaaaaaaa array of é integers, return  the   sum";
  for (int columns = 2; columns < 40; ++columns) {
    for (const Line& line : wrapped(text, columns)) CHECK(line.width() <= columns);
  }
}

TEST_CASE("truncation marks what was cut", "[line]") {
  CHECK(truncated(Line("abcdef"), 6, "…").plain() == "abcdef");
  CHECK(truncated(Line("abcdef"), 5, "…").plain() == "abcd…");
  CHECK(truncated(Line("日本語"), 4, "…").plain() == "日…");
  CHECK(truncated(Line("abc"), 0, "…").plain().empty());
}

TEST_CASE("padding reaches the column and never shortens", "[line]") {
  CHECK(Line("ab").pad_to(4).plain() == "ab  ");
  CHECK(Line("abcdef").pad_to(4).plain() == "abcdef");
}

TEST_CASE("style is written only when painting in colour", "[line]") {
  Line line("plain ");
  line.add("red", {.colour = Colour::red, .bold = true});
  CHECK(encoded(line, Paint::plain) == "plain red");
  CHECK(encoded(line, Paint::coloured) == "plain \x1b[1;31mred\x1b[0m");
}
