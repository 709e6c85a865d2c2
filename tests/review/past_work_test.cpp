#include "rehearse/review/past_work.hpp"

#include "practised.hpp"

using namespace rehearse;
using namespace rehearse::practised;

namespace {

const Millis now = on("2026-03-10");

PastWorkList read(std::string_view text) {
  auto list = read_past_work(text, now);
  if (!list) FAIL(list.error().message);
  return *std::move(list);
}

}  // namespace

TEST_CASE("a CSV list names its columns, in any order, and may hold others", "[import]") {
  const auto list = read(
      "date,notes,slug,result,minutes,topics,difficulty,language\r\n"
      "2026-03-01,\"hm, \"\"no\"\"\",two-sum,solved,22.5,Array|Hash Table,Easy,Python\r\n"
      "\r\n"
      "2026-03-02 18:30,,Two Sum,failed,,,,\r\n");
  CHECK(list.bad.empty());
  REQUIRE(list.entries.size() == 2);
  const PastWork& first = list.entries[0];
  CHECK(first.slug == "two-sum");
  CHECK(first.wall == on("2026-03-01", 12h));
  CHECK(first.solved);
  CHECK(first.duration == 22min + 30s);
  CHECK(first.language == "python");
  CHECK(first.difficulty == "easy");
  CHECK(first.topics == std::vector<std::string>{"Array", "Hash Table"});
  CHECK(list.entries[1].slug == "two-sum");
  CHECK(list.entries[1].wall == on("2026-03-02", 18h + 30min));
  CHECK_FALSE(list.entries[1].solved);
}

TEST_CASE("a list without a head line has the columns in their order", "[import]") {
  const auto list = read("two-sum;2026-03-01;no;12\n3sum;2026-03-02\n");
  REQUIRE(list.entries.size() == 2);
  CHECK_FALSE(list.entries[0].solved);
  CHECK(list.entries[0].duration == 12min);
  CHECK(list.entries[1].slug == "3sum");
  CHECK(list.entries[1].solved);
}

TEST_CASE("a JSON list has the same names", "[import]") {
  const auto list = read(R"({"attempts": [
    {"slug": "https://example.org/problems/two-sum/description/", "date": "2026-03-01", "result": true, "minutes": 7,
     "topics": ["Array", "Math"]},
    {"slug": "3sum", "date": "2026-03-02", "result": false, "minutes": null}, 5]})");
  REQUIRE(list.entries.size() == 2);
  CHECK(list.entries[0].slug == "two-sum");
  CHECK(list.entries[0].duration == 7min);
  CHECK(list.entries[0].topics == std::vector<std::string>{"Array", "Math"});
  CHECK_FALSE(list.entries[1].solved);
  REQUIRE(list.bad.size() == 1);
  CHECK(list.bad.front().number == 3);
}

TEST_CASE("a bad line is named by its number and does not hide the good ones", "[import]") {
  const auto list = read(
      "slug,date,result,minutes,language,difficulty\n"
      "two-sum,2026-02-30,solved\n"
      "\"3\nsum\",2026-03-01\n"
      ",2026-03-01,solved\n"
      "a,2026-03-11,solved\n"
      "b,2026-03-01,perhaps\n"
      "c,2026-03-01,solved,-1\n"
      "d,2026-03-01,solved,nan\n"
      "e,2026-03-01,solved,5,cpp,insane\n"
      "f,2026-03-01T99:00,solved\n"
      "\"g,2026-03-01\n");
  REQUIRE(list.entries.size() == 1);
  CHECK(list.entries.front().slug == "3-sum");
  std::vector<int> numbers;
  for (const BadLine& bad : list.bad) {
    numbers.push_back(bad.number);
    CHECK_FALSE(bad.message.empty());
  }
  CHECK(numbers == std::vector<int>{2, 5, 6, 7, 8, 9, 10, 11, 12});
}

TEST_CASE("what holds no attempt is refused", "[import]") {
  for (const char* text : {"", "  \n", "slug,date\n", "[]", "{}", "[1", "\xEF\xBB\xBF[]"}) {
    const auto list = read_past_work(text, now);
    INFO(text);
    REQUIRE_FALSE(list);
    CHECK(list.error().code == ErrorCode::bad_input);
  }
}

TEST_CASE("two lines are the same attempt by what is written in them", "[import]") {
  const auto list = read("two-sum,2026-03-01,solved,20\ntwo-sum,2026-03-01,solved,21\nTwo Sum,2026-03-01,yes,20.0\n");
  REQUIRE(list.entries.size() == 3);
  CHECK(identity_of(list.entries[0]) != identity_of(list.entries[1]));
  CHECK(identity_of(list.entries[0]) == identity_of(list.entries[2]));
  PastWork known = list.entries[0];
  known.topics = {"Array"};  // by the bank
  CHECK(identity_of(known) == identity_of(list.entries[0]));
}

TEST_CASE("past work survives the way through its JSON", "[import]") {
  const auto list = read("two-sum,2026-03-01,solved,20,cpp,easy,Array|Math\n");
  const auto again = parse_past_work(to_json(list.entries.front()));
  REQUIRE(again);
  CHECK(*again == list.entries.front());
  CHECK_FALSE(parse_past_work("{}"));
}
