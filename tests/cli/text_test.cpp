#include "rehearse/terminal/text.hpp"

#include "support/catch.hpp"

using namespace rehearse;

TEST_CASE("width counts columns, not bytes", "[text]") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("é") == 1);
  CHECK(display_width("日本") == 4);
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("✓ ─") == 3);
}

TEST_CASE("a head never splits a character and never overflows", "[text]") {
  CHECK(head("日本", 3) == "日");
  CHECK(head("日本", 1).empty());
  CHECK(head("é-", 1) == "é");
  CHECK(head("abc", 10) == "abc");
}

TEST_CASE("malformed UTF-8 gives one replacement a byte and goes on", "[text]") {
  for (const std::string_view bad : {"\xff", "\xc3", "\xe2\x82", "\xc0\x80", "\xed\xa0\x80", "\xf8\x88\x80\x80\x80"}) {
    std::size_t position = 0;
    CHECK(next_code_point(bad, position) == 0xFFFD);
    CHECK(position == 1);
  }
  CHECK(sanitize("a\xff z", Charset::utf8) == "a\uFFFD z");
}

TEST_CASE("code points survive a round trip", "[text]") {
  for (const char32_t c : {U'a', U'\u00e9', U'\u2264', U'\U0001F600'}) {
    std::string text;
    append_code_point(text, c);
    std::size_t position = 0;
    CHECK(next_code_point(text, position) == c);
    CHECK(position == text.size());
  }
}

TEST_CASE("sanitizing takes escape sequences out whole", "[text]") {
  CHECK(sanitize("\x1b[31mred\x1b[0m", Charset::utf8) == "red");
  CHECK(sanitize("a\x1b]0;title\ab", Charset::utf8) == "ab");
  CHECK(sanitize("a\x1b]8;;http://x\x1b\\b", Charset::utf8) == "ab");
  CHECK(sanitize("a\x1b(0b", Charset::utf8) == "ab");
  CHECK(sanitize("a\x1b", Charset::utf8) == "a");
  CHECK(sanitize("a\x1b[", Charset::utf8) == "a");
  CHECK(sanitize("a\x1b]never ended", Charset::utf8) == "a");
  CHECK(sanitize("a\x1b[12\nb", Charset::utf8) == "a\nb");
  CHECK(sanitize("a\u009b31mb", Charset::utf8) == "a31mb");
}

TEST_CASE("sanitizing drops control characters and bidirectional overrides, and keeps newlines", "[text]") {
  CHECK(sanitize(std::string_view("a\0b\rc\bd\n", 8), Charset::utf8) == "abcd\n");
  CHECK(sanitize("a\u202eb\u2066c", Charset::utf8) == "abc");
  CHECK(sanitize("\tx", Charset::utf8) == "    x");
  CHECK(sanitize_line("a\nb", Charset::utf8) == "a b");
}

TEST_CASE("ASCII spells what it can and marks what it cannot", "[text]") {
  CHECK(sanitize("1 ≤ n ≤ 10² — “ok”…", Charset::ascii) == "1 <= n <= 10^2 -- \"ok\"...");
  CHECK(sanitize("日e\u0301", Charset::ascii) == "?e");
}
