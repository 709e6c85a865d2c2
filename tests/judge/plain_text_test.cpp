#include "plain_text.hpp"

#include <random>

#include "support/catch.hpp"

using namespace rehearse;

TEST_CASE("text that is plain stays as it is") {
  CHECK(plain_line("").empty());
  CHECK(plain_line("a\tb ~ na\xc3\xafve \xe2\x80\x98x\xe2\x80\x99 \xf0\x9f\x98\x80") ==
        "a\tb ~ na\xc3\xafve \xe2\x80\x98x\xe2\x80\x99 \xf0\x9f\x98\x80");
}

TEST_CASE("escape sequences go as a whole, whatever their kind") {
  CHECK(plain_line("a\x1b[1;31mb\x1b[0mc") == "abc");
  CHECK(plain_line("a\x1b]0;a title\ab") == "ab");
  CHECK(plain_line("a\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\b") == "alinkb");
  CHECK(plain_line("a\x1bPq#0;1\x1b\\b") == "ab");
  CHECK(plain_line("a\x1b(0b\x1b"
                   "cd") == "abd");  // a character set; a reset of the terminal
  CHECK(plain_line("a\xc2\x9b"
                   "2Jb") == "ab");  // CSI as one character
  CHECK(plain_line("a\xc2\x9d"
                   "0;title\ab") == "ab");
  CHECK(plain_line("a\x1b[12") == "a");
  CHECK(plain_line("a\x1b") == "a");
  CHECK(plain_line("a\x1b]0;never closed") == "a");
}

TEST_CASE("other control characters are left out") {
  CHECK(plain_line(std::string("a\0\a\b\r\v\f\x7f"
                               "b",
                               9)) == "ab");
  CHECK(plain_line("a\xc2\x85\xc2\x80"
                   "b") == "ab");  // C1
  CHECK(plain_line("a\xe2\x80\xae\xe2\x81\xa6\xe2\x80\xa8\xef\xbb\xbf\xd8\x9c"
                   "b") == "ab");  // direction, separator, mark
}

TEST_CASE("what is no UTF-8 is replaced, byte by byte") {
  CHECK(plain_line("a\xff"
                   "b\xc3") ==
        "a\xef\xbf\xbd"
        "b\xef\xbf\xbd");
  CHECK(plain_line("\xed\xa0\x80") == "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");  // a surrogate
  CHECK(plain_line("\xc0\x9b") == "\xef\xbf\xbd\xef\xbf\xbd");                  // overlong
  CHECK(plain_line("\x9b"
                   "2J") ==
        "\xef\xbf\xbd"
        "2J");  // CSI of an eight-bit terminal
}

TEST_CASE("lines are joined with a mark") {
  CHECK(plain_text_in_one_line("a\nb\x1b[0m\n") == "a | b");
  CHECK(plain_text_in_one_line("\n").empty());
}

TEST_CASE("no bytes at all come out as anything but plain text, and cleaning twice changes nothing") {
  std::mt19937 random(20240711);  // NOLINT: the same bytes in every run
  const std::string pieces = "\x1b\x1b[]P\\\a(0;mJ\xc2\x9b\x9d\x90\xe2\x80\xae\xff\n\r\t az";
  for (int round = 0; round < 20'000; ++round) {
    std::string bytes(random() % 24, '\0');
    for (char& byte : bytes) byte = random() % 8 == 0 ? static_cast<char>(random() % 256) : pieces[random() % pieces.size()];
    const std::string plain = plain_line(bytes);
    INFO(round);
    REQUIRE(plain_line(plain) == plain);
    for (const char c : plain) REQUIRE((c == '\t' || static_cast<unsigned char>(c) >= 0x20U));
  }
}
