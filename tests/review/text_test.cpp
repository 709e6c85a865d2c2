#include "support/catch.hpp"
#include "text.hpp"

using namespace rehearse;
using namespace std::chrono_literals;

TEST_CASE("times are told in minutes and seconds", "[text]") {
  CHECK(clock_text(0ms) == "00:00");
  CHECK(clock_text(7min + 5s + 999ms) == "07:05");
  CHECK(clock_text(125min) == "125:00");
  CHECK(clock_text(-1min) == "00:00");
}

TEST_CASE("counts agree with their noun", "[text]") {
  CHECK(count_text(1, "line") == "1 line");
  CHECK(count_text(0, "line") == "0 lines");
}

TEST_CASE("control characters and escape sequences are taken out, text stays", "[text]") {
  CHECK(without_controls("a\x1b[31mred\x1b[0m b") == "ared b");
  CHECK(without_controls("\x1b]0;title\x07x") == "x");
  CHECK(without_controls(std::string_view("a\0b\r\x7f", 5)) == "ab");
  CHECK(without_controls("a\tb\nc") == "a\tb\nc");
  CHECK(without_controls("caf\xc3\xa9 \xe4\xb8\xad \xf0\x9f\x99\x82") == "caf\xc3\xa9 \xe4\xb8\xad \xf0\x9f\x99\x82");
  CHECK(without_controls("\xc2\x9b"
                         "31m") == "31m");  // the one-character form of ESC [
  CHECK(without_controls("a\xe2\x80\xae"
                         "b") == "ab");  // right-to-left override
  CHECK(without_controls("\x1b") == "");
  CHECK(without_controls("\x1b[") == "");
}

TEST_CASE("bytes that are no UTF-8 are shown as such", "[text]") {
  const std::string bad = "\xef\xbf\xbd";
  CHECK(without_controls("\xff") == bad);
  CHECK(without_controls("\xc3") == bad);
  CHECK(without_controls("\xc0\x80") == bad + bad);            // overlong
  CHECK(without_controls("\xed\xa0\x80") == bad + bad + bad);  // surrogate
  CHECK(without_controls("\xe4\xb8") == bad + bad);
}

TEST_CASE("one line is one line, cut between characters", "[text]") {
  CHECK(one_line("  a\n\n b\t c  ") == "a b c");
  CHECK(one_line("\xc3\xa9\xc3\xa9\xc3\xa9", 2) == "\xc3\xa9\xc3\xa9\xe2\x80\xa6");
  CHECK(one_line("abc", 3) == "abc");
}

TEST_CASE("text of the user's cannot become Markdown", "[text]") {
  CHECK(markdown_text("# head") == "\\# head");
  CHECK(markdown_text("a | b") == "a \\| b");
  CHECK(markdown_text("- item") == "\\- item");
  CHECK(markdown_text("1. item") == "1\\. item");
  CHECK(markdown_text("12) item") == "12\\) item");
  CHECK(markdown_text("1.5 times") == "1\\.5 times");
  CHECK(markdown_text("version 2.") == "version 2.");
  CHECK(markdown_text("<script>&amp;") == "\\<script\\>\\&amp;");
  CHECK(markdown_text("[x](y) ![z]") == "\\[x\\](y) \\!\\[z\\]");
  CHECK(markdown_text("`a` *b* _c_ ~d~ \\") == "\\`a\\` \\*b\\* \\_c\\_ \\~d\\~ \\\\");
  CHECK(markdown_text("a\n# b\n```") == "a \\# b \\`\\`\\`");
}

TEST_CASE("a block cannot be closed by what it holds", "[text]") {
  CHECK(markdown_block("x") == "```\nx\n```\n");
  CHECK(markdown_block("") == "```\n```\n");
  CHECK(markdown_block("a\n```\nb\n") == "````\na\n```\nb\n````\n");
  CHECK(markdown_block("`````") == "``````\n`````\n``````\n");
}
