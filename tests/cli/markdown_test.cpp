#include "rehearse/terminal/markdown.hpp"

#include "support/catch.hpp"

using namespace rehearse;

namespace {
std::string shown(std::string_view source, int columns = 40, Charset charset = Charset::utf8) {
  std::string text;
  for (const Line& line : render_markdown(source, columns, charset)) text += line.plain() + "\n";
  return text;
}
}  // namespace

TEST_CASE("paragraphs wrap and are set apart by one line", "[markdown]") {
  CHECK(shown("one\ntwo three\n\n\nfour", 10) == "one two\nthree\n\nfour\n");
}

TEST_CASE("headings, emphasis and code lose their marks and gain a style", "[markdown]") {
  const auto lines = render_markdown("# Title\n\nA **bold** `code` *word*.", 40, Charset::utf8);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].plain() == "Title");
  CHECK(lines[0].spans().front().style == style::heading);
  CHECK(lines[2].plain() == "A bold code word.");
  CHECK(lines[2].spans()[1].style.bold);
  CHECK(lines[2].spans()[3].style.colour == Colour::yellow);
  CHECK(lines[2].spans()[5].style.italic);
}

TEST_CASE("lists are tight or loose as written, nest, and hang", "[markdown]") {
  CHECK(shown("- one two three\n- four\n  - five\n", 12) == " • one two\n   three\n • four\n    • five\n");
  CHECK(shown("1. one\n2. two\n") == " 1. one\n 2. two\n");
  CHECK(shown("- one\n\n- two\n") == " • one\n\n • two\n");
  CHECK(shown("text\n\n- one\n\nafter\n") == "text\n\n • one\n\nafter\n");
}

TEST_CASE("code blocks keep their spaces and their line breaks", "[markdown]") {
  CHECK(shown("```\nInput:  [1, 2]\n\n  x\n```\n") == "│ Input:  [1, 2]\n│ \n│   x\n");
  CHECK(shown("```\nabcdefgh\n```\n", 6) == "│ abcd\n│ efgh\n");
}

TEST_CASE("tables line up and shrink to the width", "[markdown]") {
  CHECK(shown("| a | n |\n|---|--:|\n| long | 1 |\n| b | 20 |\n") == "a      n\n────────\nlong   1\nb     20\n");
  for (const Line& line :
       render_markdown("| a | b |\n|---|---|\n| many words in here | and as many here |\n", 20, Charset::utf8)) {
    CHECK(line.width() <= 20);
  }
}

TEST_CASE("HTML and escape sequences are text, never commands", "[markdown]") {
  CHECK(shown("a <b>x</b>\n") == "a <b>x</b>\n");
  CHECK(shown("a \x1b[31mred `\x1b]0;t\acode`\n") == "a red code\n");
  CHECK(shown("a &lt;= b\n") == "a <= b\n");
}

TEST_CASE("quotes and rules are drawn", "[markdown]") {
  CHECK(shown("> one two\n> three\n", 10) == "│ one two\n│ three\n");
  CHECK(shown("a\n\n---\n\nb\n", 4) == "a\n\n────\n\nb\n");
}

TEST_CASE("with ASCII nothing else is written", "[markdown]") {
  const std::string source = "# Tïtle\n\n- 1 ≤ n\n\n```\n→ x\n```\n\n| a | b |\n|---|---|\n| é | “q” |\n\n> q\n\n---\n";
  for (const char c : shown(source, 30, Charset::ascii)) CHECK((c == '\n' || (c >= ' ' && c <= '~')));
}

TEST_CASE("no line is wider than asked, however narrow", "[markdown]") {
  const std::string source =
      "# A long heading here\n\n- item with **words** and 日本語\n  - nested\n\n```\nsome code that is long\n```\n";
  for (int columns = 12; columns < 50; ++columns) {
    for (const Line& line : render_markdown(source, columns, Charset::utf8)) CHECK(line.width() <= columns);
  }
}

TEST_CASE("a table breaks words only when nothing else helps", "[markdown]") {
  CHECK(shown("| slug | text |\n|---|---|\n| a-long-slug | some words to wrap |\n", 24) ==
        "slug         text\n────────────────────────\na-long-slug  some words\n             to wrap\n");
}
