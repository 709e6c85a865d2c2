#include "utf8.hpp"

#include "support/catch.hpp"

using namespace rehearse;

namespace {

std::string fault(std::string_view text, TextForm form = TextForm::many_lines) {
  return find_text_fault(text, form).value_or("");
}

}  // namespace

TEST_CASE("every code point decodes at its shortest form only") {
  CHECK(decode_utf8("A").value == U'A');
  CHECK(decode_utf8("\xC3\xA9").value == U'\u00E9');
  CHECK(decode_utf8("\xE2\x82\xAC").value == U'\u20AC');
  CHECK(decode_utf8("\xF0\x9F\x98\x80").value == U'\U0001F600');
  CHECK(decode_utf8("\xF4\x8F\xBF\xBF").value == U'\U0010FFFF');
  for (const char* bad : {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xF0\x8F\xBF\xBF", "\xED\xA0\x80",
                          "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xE2\x82", "\xE2\x28\xA1", "\xFF"}) {
    CHECK_FALSE(decode_utf8(bad).valid);
    CHECK(decode_utf8(bad).bytes == 1);
  }
}

TEST_CASE("text faults are found with line and column in characters") {
  CHECK(fault("a\n\tb \xC3\xA9\n").empty());
  CHECK(fault("a\nb\x1b[0m") == "line 2, column 2: a control character (U+001B)");
  CHECK(fault("\xC3\xA9\xFF") == "line 1, column 2: not UTF-8 (byte 0xFF)");
  CHECK(fault("a\r\n") == "line 1, column 2: a control character (U+000D)");
  CHECK(fault("\xE2\x80\xAE") == "line 1, column 1: a control character (U+202E)");
  CHECK(fault(std::string_view("a\0b", 3)) == "line 1, column 2: a control character (U+0000)");
  CHECK(fault("a\tb", TextForm::one_line) == "line 1, column 2: a control character (U+0009)");
  CHECK(fault("a\nb", TextForm::one_line) == "line 1, column 2: a control character (U+000A)");
}

TEST_CASE("printable text is cut between characters and shows a mark for what cannot be shown") {
  CHECK(printable("abc", 3) == "abc");
  CHECK(printable("abcd", 3) == "abc...");
  CHECK(printable("\xC3\xA9\xC3\xA9", 3) == "\xC3\xA9...");
  CHECK(printable("a\x1b\xFF", 20) == "a\xEF\xBF\xBD\xEF\xBF\xBD");
}
