#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/record_json.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

enum class Mood { calm, nervous };
std::string_view to_string(Mood mood) { return mood == Mood::calm ? "calm" : "nervous"; }
std::optional<Mood> parse_mood(std::string_view text) {
  if (text == "calm") return Mood::calm;
  return text == "nervous" ? std::optional(Mood::nervous) : std::nullopt;
}
REHEARSE_NAMES(Mood, parse_mood, "a mood")

struct Inner {
  std::string text;
  std::optional<int> level;
};
REHEARSE_RECORD(Inner, member("text", &T::text), member("level", &T::level))

struct Outer {
  std::string name;
  std::int64_t number = 0;
  bool yes = false;
  Mood mood = Mood::calm;
  Millis time{};
  std::vector<Inner> inner;
  std::array<int, 2> pair{};
  std::optional<Day> day;
  std::uint8_t later = 7;
};
REHEARSE_RECORD(Outer, member("name", &T::name), member("number", &T::number), member("yes", &T::yes), member("mood", &T::mood),
                member("time_ms", &T::time), member("inner", &T::inner), member("pair", &T::pair), member("day", &T::day),
                later_member("later", &T::later))

// What the document says of a text: the record written again, or what does not fit.
std::string by_document(const std::string& text) try {
  const auto document = nlohmann::json::parse(text, nullptr, false);
  if (document.is_discarded()) return "no JSON";
  Outer value;
  decode(document, value, "");
  return record_json(value);
} catch (const RecordMismatch& mismatch) {
  return mismatch.where.empty() ? mismatch.what : mismatch.where + ": " + mismatch.what;
}

std::optional<std::string> by_text(const std::string& text) {
  Outer value;
  return record::read_text(text, value) ? std::optional(record_json(value)) : std::nullopt;
}

std::string with(std::string_view name, std::string_view number = "1", std::string_view rest = "") {
  return fmt::format(R"({{"name":{},"number":{},"yes":true,"mood":"calm","time_ms":5,"inner":[],"pair":[1,2]{}}})", name,
                     number, rest);
}

}  // namespace

TEST_CASE("a record as we write it is read straight from its text") {
  Outer value{"a \"b\" \\ \n\t\b\f\r / \u00e9 \u20ac \U0001F600",
              -9'000'000'000,
              true,
              Mood::nervous,
              Millis{12},
              {{"", 3}, {"x", {}}},
              {-1, 2},
              {},
              255};
  value.day = parse_day("2026-11-22");
  const std::string text = record_json(value);
  REQUIRE(by_text(text) == text);
  REQUIRE(by_document(text) == text);
  REQUIRE(parse_record<Outer>(text, "outer").has_value());

  // In any order, with spaces between.
  const std::string spaced =
      " { \"pair\" : [ 1 , 2 ] ,\n\"inner\":[ { \"text\" : \"t\" } ], "
      "\"mood\":\"calm\",\"time_ms\":0,\t\"yes\":false,\"number\":-0,"
      "\"name\":\"\" } \r\n";
  REQUIRE(by_text(spaced) == by_document(spaced));
}

TEST_CASE("what is read straight from the text is what the document gives") {
  const std::vector<std::string> texts{
      with("\"x\""),
      with("\"x\"", "9223372036854775807"),
      with("\"x\"", "9223372036854775808"),
      with("\"x\"", "-9223372036854775808"),
      with("\"x\"", "01"),
      with("\"x\"", "-"),
      with("\"x\"", "+1"),
      with("\"x\"", "1.0"),
      with("\"x\"", "1e3"),
      with("\"x\"", "\"1\""),
      with("\"x\"", "true"),
      with("\"\\u0041\\u00e9\\ud83d\\ude00\""),
      with("\"\\u0000\""),
      with("\"\\x\""),
      with("\"\\\""),
      with("\"a\nb\""),
      with("\"a\x7f\""),
      with("\"\xC3\xA9\""),
      with("\"\xC3\""),
      with("\"\xC0\xAF\""),
      with("\"\xE0\x80\xAF\""),
      with("\"\xED\xA0\x80\""),
      with("\"\xF4\x90\x80\x80\""),
      with("\"\xF0\x8F\xBF\xBF\""),
      with("\"\xEF\xBF\xBD\xF4\x8F\xBF\xBF\""),
      with("\"\x80\""),
      with("null"),
      with("\"x\"", "1", ",\"later\":256"),
      with("\"x\"", "1", ",\"later\":-1"),
      with("\"x\"", "1", ",\"later\":8"),
      with("\"x\"", "1", ",\"later\":8,\"later\":9"),
      with("\"x\"", "1", ",\"unknown\":{\"a\":[1,2,{\"b\":null}]}"),
      with("\"x\"", "1", ",\"day\":\"2026-02-30\""),
      with("\"x\"", "1", ",\"day\":\"2026-02-28\""),
      with("\"x\"", "1", ",\"day\":null"),
      with("\"x\"", "1", ","),
      with("\"x\"") + "x",
      with("\"x\"") + " {}",
      "\xEF\xBB\xBF" + with("\"x\""),
      with("\"x\"").substr(0, 30),
      R"({"name":"x","number":1,"yes":true,"mood":"angry","time_ms":5,"inner":[],"pair":[1,2]})",
      R"({"name":"x","number":1,"yes":1,"mood":"calm","time_ms":5,"inner":[],"pair":[1,2]})",
      R"({"name":"x","number":1,"yes":true,"mood":"calm","time_ms":5,"inner":[],"pair":[1,2,3]})",
      R"({"name":"x","number":1,"yes":true,"mood":"calm","time_ms":5,"inner":[],"pair":[1]})",
      R"({"name":"x","number":1,"yes":true,"mood":"calm","time_ms":5,"inner":[{"text":"a","level":2},{"text":"b"}],"pair":[1,2]})",
      R"({"name":"x","number":1,"yes":true,"mood":"calm","time_ms":5,"inner":[{"text":"a",}],"pair":[1,2]})",
      R"({"name":"x","number":1,"yes":true,"mood":"calm","time_ms":5,"inner":[{"level":2}],"pair":[1,2]})",
      R"({"name":"x","number":1,"yes":true,"mood":"calm","time_ms":5,"inner":[{},],"pair":[1,2]})",
      R"({"name":"x","number":1,"yes":true,"mood":"calm","time_ms":5,"inner":{},"pair":[1,2]})",
      R"({"name":"x"})",
      "{}",
      "[]",
      "",
      "null",
  };
  int quickly = 0;
  for (const std::string& text : texts) {
    CAPTURE(text);
    const auto read = by_text(text);
    if (read) CHECK(*read == by_document(text));
    quickly += read ? 1 : 0;
    const auto parsed = parse_record<Outer>(text, "outer");
    const std::string told = parsed ? record_json(*parsed) : parsed.error().message;
    const std::string expected = by_document(text);
    CHECK(told == (parsed ? expected : expected == "no JSON" ? "outer: it is not JSON" : "outer: " + expected));
  }
  CHECK(quickly == 9);
}
