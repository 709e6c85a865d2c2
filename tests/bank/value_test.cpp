#include "rehearse/bank/value.hpp"

#include <cmath>
#include <limits>
#include <random>

#include "bank/values.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

std::string error_of(std::string_view json) {
  const auto parsed = parse_value(json);
  return parsed ? "accepted" : parsed.error().message;
}

Value any_value(std::mt19937_64& random, int depth) {
  switch (random() % (depth == 0 ? 5 : 6)) {
    case 0: return Value();
    case 1: return Value(random() % 2 == 0);
    case 2: return Value(static_cast<std::int64_t>(random()) >> (random() % 64));
    case 3: return Value(std::ldexp(static_cast<double>(random()), static_cast<int>(random() % 200) - 130));
    case 4: {
      std::string text;
      for (auto n = random() % 8; n > 0; --n) {
        constexpr std::string_view pieces[] = {"a",        "\"", "\\", "\n", "\x01", "\x7f", "\xC3\xA9", "\xF0\x9F\x98\x80",
                                               "\xC2\x85", " "};
        text += pieces[random() % std::size(pieces)];
      }
      if (random() % 8 == 0) text += '\0';
      return Value(text);
    }
    default: {
      Value::Array elements;
      for (auto n = random() % 5; n > 0; --n) elements.push_back(any_value(random, depth - 1));
      return Value(std::move(elements));
    }
  }
}

}  // namespace

TEST_CASE("integers are exact over the whole of 64 bits") {
  for (const char* text : {"9223372036854775807", "-9223372036854775808", "9007199254740993", "0", "-1"}) {
    REQUIRE(value(text).integer() != nullptr);
    CHECK(to_json(value(text)) == text);
  }
}

TEST_CASE("an integer beyond 64 bits is an error, never a rounded double") {
  CHECK(error_of("9223372036854775808") == "not a JSON value: byte 1: 9223372036854775808 does not fit into 64 bits");
  CHECK(error_of("[1, -9223372036854775809]") == "not a JSON value: byte 5: -9223372036854775809 does not fit into 64 bits");
  CHECK(contains(error_of("[100000000000000000000000000]"), "byte 2: 100000000000000000000000000 does not fit"));
}

TEST_CASE("a double keeps its kind and its exact value in JSON") {
  CHECK(to_json(Value(5.0)) == "5.0");
  CHECK(to_json(Value(0.1)) == "0.1");
  CHECK(to_json(Value(-0.0)) == "-0.0");
  CHECK(to_json(Value(1e300)) == "1e+300");
  CHECK(to_json(Value(std::numeric_limits<double>::infinity())) == "null");
  CHECK(*value("1e2").real() == 100.0);
}

TEST_CASE("whatever is written reads back the same") {
  std::mt19937_64 random(1);
  for (int i = 0; i < 3000; ++i) {
    const Value written = any_value(random, 4);
    INFO(to_json(written));
    CHECK(parse_value(to_json(written)).value() == written);
  }
}

TEST_CASE("JSON for output has no spaces and escapes what a terminal would obey") {
  CHECK(to_json(value(" [ 1 , \"a b\" , [ ] , null , true ] ")) == R"([1,"a b",[],null,true])");
  CHECK(to_json(Value(std::string("\x1b[31m\n\t\r\"\\"))) == R"("\u001b[31m\n\t\r\"\\")");
  CHECK(to_json(Value(std::string("\xE2\x80\xAE"))) == "\"\\u202e\"");
}

TEST_CASE("bytes that are not UTF-8 are replaced in JSON, one mark a byte") {
  CHECK(to_json(Value(std::string("a\xFFz"))) == "\"a\xEF\xBF\xBDz\"");
  CHECK(to_json(Value(std::string("\xC0\xAF"))) == "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
  CHECK(to_json(Value(std::string("\xED\xA0\x80"))) == "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
  CHECK(to_json(Value(std::string("\xE2\x82"))) == "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

TEST_CASE("malformed JSON is refused with the byte where it goes wrong") {
  CHECK(contains(error_of(""), "byte 1:"));
  CHECK(contains(error_of("[1,]"), "byte 4:"));
  CHECK(contains(error_of("[1] 2"), "byte 5:"));
  CHECK(contains(error_of("\"\xFF\""), "UTF-8"));
  CHECK(contains(error_of("[nul"), "byte 5"));
  CHECK(contains(error_of("1e999"), "byte"));
}

TEST_CASE("an object is no value") { CHECK(contains(error_of(R"([{"a":1}])"), "byte 2: an object cannot be a value here")); }

TEST_CASE("64 layers are read and 65 refused, however deep the text goes on") {
  CHECK(parse_value(std::string(64, '[') + std::string(64, ']')));
  CHECK(contains(error_of(std::string(65, '[') + std::string(65, ']')), "byte 65: nested more than 64 layers deep"));
  CHECK(contains(error_of(std::string(1'000'000, '[')), "nested more than 64"));
}

TEST_CASE("display puts a space after commas and cuts long values at a character's end") {
  CHECK(to_display(value("[1,[2,3]]")) == "[1, [2, 3]]");
  CHECK(to_display(value("[1,2,3,4,5,6,7,8,9]"), 10) == "[1, 2, 3,  ...");
  const std::string cut = to_display(Value(std::string("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9")), 4);
  CHECK(cut == "\"\xC3\xA9 ...");
  CHECK(to_display(Value(Value::Array(1'000'000, Value(std::int64_t{7}))), 20).size() < 40);
}

TEST_CASE("values are ordered by kind, then by content, so that sorting is the same everywhere") {
  const char* ascending[] = {"null", "false", "true", "-1", "2", "0.5", "\"a\"", "\"b\"", "[]", "[1]", "[1,0]", "[2]"};
  for (std::size_t i = 0; i + 1 < std::size(ascending); ++i) {
    CHECK(value(ascending[i]) < value(ascending[i + 1]));
    CHECK_FALSE(value(ascending[i + 1]) < value(ascending[i]));
  }
}
