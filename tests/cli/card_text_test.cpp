#include "views/card_text.hpp"

#include <nlohmann/json.hpp>

#include "support/catch.hpp"

using namespace rehearse;
using namespace std::chrono_literals;

namespace {

const Day today = parse_day("2026-03-10").value();

Card beans() {
  Card card;
  card.id = "own:beans";
  card.name = card.title = "beans";
  card.front = "What is a \x1b[31mbean?";
  card.made = start_of(today);
  card.due = today;
  return card;
}

Card islands() {
  Card card;
  card.id = "problem:islands";
  card.kind = CardKind::problem;
  card.name = "islands";
  card.title = "Islands";
  card.topics = {"Graph"};
  card.log = {
      {.rating = Rating::good, .wall = start_of(today) - 48h, .session = "s1", .reason = "solved in 25 min", .after = {2.3, 5}},
      {.rating = Rating::again, .wall = start_of(today), .days = 2, .whole_days = 2, .after = {0.5, 7.25}}};
  card.log.back().origin = RatingOrigin::owner;
  card.memory = card.log.back().after;
  card.met = today;
  card.due = today + std::chrono::days(1);
  card.retrievability = 1;
  card.lapses = 6;
  card.leech = true;
  return card;
}

std::string text_of(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) text += line.plain() + "\n";
  return text;
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a day is told from today", "[cards]") {
  CHECK(day_text(today, today) == "today");
  CHECK(day_text(today + std::chrono::days(1), today) == "tomorrow");
  CHECK(day_text(today - std::chrono::days(1), today) == "yesterday");
  CHECK(day_text(today + std::chrono::days(5), today) == "in 5 days");
  CHECK(day_text(today - std::chrono::days(3), today) == "3 days ago");
}

TEST_CASE("the table of cards says what is due, how firm it is and what is a leech", "[cards]") {
  Card retired = beans();
  retired.id = "own:old";
  retired.retired = true;
  Card known = islands();
  known.id = "problem:known";
  known.leech = false;
  known.variant_wanted = true;
  const std::string text = text_of(card_table({beans(), islands(), retired, known}, today, 100, Charset::utf8));
  CHECK(contains(text, "own:beans        today        new"));
  CHECK(contains(text, "problem:islands  tomorrow    100%"));
  CHECK(contains(text, "leech"));
  CHECK(contains(text, "retired"));
  CHECK(contains(text, "take a variant"));
}

TEST_CASE("a card shows its whole log, and what was typed into it cannot touch the terminal", "[cards]") {
  const std::string text = text_of(card_lines(islands(), today, 100, Charset::utf8));
  CHECK(contains(text, "solved in 25 min (s1/1)"));
  CHECK(contains(text, "rated by yourself"));
  CHECK(contains(text, "2.0 d"));
  CHECK(contains(text, "\"Islands\" has slipped away 6 times so far."));
  CHECK(contains(text, "rehearse cards retire \"problem:islands\""));
  CHECK_FALSE(contains(text_of(card_lines(beans(), today, 100, Charset::utf8)), "\x1b"));
}

TEST_CASE("the JSON of a card holds its log, that of a list does not", "[cards]") {
  const auto one = nlohmann::json::parse(card_json(islands(), today));
  CHECK(one["schema"] == 1);
  CHECK(one["card"]["log"].size() == 2);
  CHECK(one["card"]["log"][1]["origin"] == "owner");
  CHECK(one["card"]["log"][1]["days"] == 2.0);
  CHECK(one["card"]["advice"]["command"] == "rehearse drill \"Graph\"");
  CHECK(one["card"]["due"] == "2026-03-11");
  CHECK_FALSE(one["card"]["is_due"].get<bool>());
  const auto list = nlohmann::json::parse(cards_json({beans(), islands()}, today));
  REQUIRE(list["cards"].size() == 2);
  CHECK(list["cards"][0]["is_due"].get<bool>());
  CHECK_FALSE(list["cards"][0].contains("retrievability"));
  CHECK_FALSE(list["cards"][1].contains("log"));
}
