#include "rehearse/terminal/key.hpp"

#include "support/catch.hpp"

using namespace rehearse;

namespace {
std::vector<KeyKind> kinds(std::string_view bytes) {
  KeyDecoder decoder;
  std::vector<KeyKind> result;
  for (const Key& key : decoder.feed(bytes)) result.push_back(key.kind);
  for (const Key& key : decoder.flush()) result.push_back(key.kind);
  return result;
}
using Kinds = std::vector<KeyKind>;
}  // namespace

TEST_CASE("characters and UTF-8 are keys", "[key]") {
  KeyDecoder decoder;
  const auto keys = decoder.feed("aé日");
  REQUIRE(keys.size() == 3);
  CHECK(keys[0] == Key{.kind = KeyKind::character, .character = U'a'});
  CHECK(keys[1].character == U'é');
  CHECK(keys[2].character == U'日');
}

TEST_CASE("a character that arrives in pieces is one key", "[key]") {
  KeyDecoder decoder;
  CHECK(decoder.feed("\xe6").empty());
  CHECK(decoder.pending());
  CHECK(decoder.feed("\x97").empty());
  const auto keys = decoder.feed("\xa5");
  REQUIRE(keys.size() == 1);
  CHECK(keys[0].character == U'日');
}

TEST_CASE("control keys have names", "[key]") {
  CHECK(kinds("\r\t\x7f") == Kinds{KeyKind::enter, KeyKind::tab, KeyKind::backspace});
  KeyDecoder decoder;
  const auto keys = decoder.feed("\x03");
  REQUIRE(keys.size() == 1);
  CHECK(keys[0] == Key{.kind = KeyKind::control, .character = U'c'});
}

TEST_CASE("sequences of all common terminals are understood", "[key]") {
  CHECK(kinds("\x1b[A\x1b[B\x1bOC\x1bOD") == Kinds{KeyKind::up, KeyKind::down, KeyKind::right, KeyKind::left});
  CHECK(kinds("\x1b[H\x1bOF\x1b[1~\x1b[4~") == Kinds{KeyKind::home, KeyKind::end, KeyKind::home, KeyKind::end});
  CHECK(kinds("\x1b[5~\x1b[6~\x1b[3~") == Kinds{KeyKind::page_up, KeyKind::page_down, KeyKind::erase});
  CHECK(kinds("\x1b[24~\x1b[Z") == Kinds{KeyKind::other, KeyKind::back_tab});
}

TEST_CASE("a lone Escape is a key once nothing follows", "[key]") {
  KeyDecoder decoder;
  CHECK(decoder.feed("\x1b").empty());
  CHECK(decoder.pending());
  const auto keys = decoder.flush();
  REQUIRE(keys.size() == 1);
  CHECK(keys[0].kind == KeyKind::escape);
  CHECK_FALSE(decoder.pending());
}

TEST_CASE("a sequence in pieces is one key, and Escape twice is two", "[key]") {
  KeyDecoder decoder;
  CHECK(decoder.feed("\x1b").empty());
  CHECK(decoder.feed("[1;5").empty());
  const auto keys = decoder.feed("C");
  REQUIRE(keys.size() == 1);
  CHECK(keys[0] == Key{.kind = KeyKind::right, .alt = true});
  CHECK(kinds("\x1b\x1b") == Kinds{KeyKind::escape, KeyKind::escape});
}

TEST_CASE("Alt with a letter is that letter with Alt", "[key]") {
  KeyDecoder decoder;
  const auto keys = decoder.feed(
      "\x1b"
      "b");
  REQUIRE(keys.size() == 1);
  CHECK(keys[0] == Key{.kind = KeyKind::character, .character = U'b', .alt = true});
}

TEST_CASE("pasted text is marked, so that it never runs commands", "[key]") {
  KeyDecoder decoder;
  const auto keys = decoder.feed("\x1b[200~q\r\x1b[A\x1b[201~q");
  REQUIRE(keys.size() == 3);
  CHECK(keys[0] == Key{.kind = KeyKind::character, .character = U'q', .pasted = true});
  CHECK(keys[1] == Key{.kind = KeyKind::enter, .pasted = true});
  CHECK(keys[2] == Key{.kind = KeyKind::character, .character = U'q'});
}

TEST_CASE("any bytes are decoded without end or crash", "[key]") {
  std::uint32_t seed = 1;
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (int i = 0; i < 12; ++i) {
      seed = seed * 1664525U + 1013904223U;
      static constexpr std::string_view alphabet = "\x1b[O~;05a\xff\xc3\xe2\x82";
      bytes.push_back(alphabet[(seed >> 16U) % alphabet.size()]);
    }
    KeyDecoder decoder;
    (void)decoder.feed(bytes);
    (void)decoder.flush();
    CHECK_FALSE(decoder.pending());
  }
}
