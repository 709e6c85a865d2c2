#include "rehearse/review/card.hpp"

#include <cmath>

#include "practised.hpp"

using namespace rehearse;
using namespace rehearse::practised;

namespace {

Event card_event(Payload payload, Millis wall) {
  Event event;
  event.stream = "cards";
  event.wall = wall;
  event.payload = std::move(payload);
  return event;
}

Card card(const std::vector<Card>& cards, std::string_view id) {
  const Card* found = find_card(cards, id);
  INFO(id);
  REQUIRE(found != nullptr);
  return *found;
}

Day day(std::string_view text) { return parse_day(text).value(); }

AttemptFacts kata(std::string_view bug, Millis wall) {
  AttemptFacts attempt = solved("kata", wall);
  attempt.mode = kata_mode;
  attempt.card = card_id(CardKind::bug, bug);
  return attempt;
}

}  // namespace

TEST_CASE("an attempt makes a card of its problem and of each of its patterns", "[cards]") {
  AttemptFacts attempt = solved("islands", on("2026-03-01"));
  attempt.patterns = {"flood fill", "graph search"};
  const auto cards = cards_of(history({attempt}), {}, on("2026-03-01", 13h));
  REQUIRE(cards.size() == 3);
  for (const char* id : {"problem:islands", "pattern:flood fill", "pattern:graph search"}) {
    const Card made = card(cards, id);
    REQUIRE(made.log.size() == 1);
    CHECK(made.log.front().rating == Rating::good);
    CHECK(made.log.front().session == "s1");
    CHECK(made.due == day("2026-03-03"));  // S0 is 2.3
    CHECK(made.retrievability == 1);
    CHECK(made.topics == std::vector<std::string>{"graph"});
  }
}

TEST_CASE("the log keeps fractions of days, the scheduler goes by whole local days", "[cards]") {
  const auto cards = cards_of(history({solved("islands", on("2026-03-01", 23h)), solved("islands", on("2026-03-04", 5h))}), {},
                              on("2026-03-05"));
  const Card made = card(cards, "problem:islands");
  REQUIRE(made.log.size() == 2);
  CHECK(std::abs(made.log[1].days - 2.25) < 1e-9);
  CHECK(made.log[1].whole_days == 3);
  const FsrsParameters fsrs;
  const Memory expected = next_memory(fsrs, first_memory(fsrs, Rating::good), Rating::good, 3);
  CHECK(made.memory == expected);
  CHECK(made.log[1].after == expected);
  CHECK(made.due == day("2026-03-04") + std::chrono::days(interval_days(fsrs, expected.stability)));
  CHECK(made.retrievability == retrievability(fsrs, 1, expected.stability));
}

TEST_CASE("a pattern is rated by any of its problems", "[cards]") {
  const auto cards =
      cards_of(history({missed("islands", on("2026-03-01")), solved("ponds", on("2026-03-02"))}), {}, on("2026-03-02"));
  const Card pattern = card(cards, "pattern:flood fill");
  REQUIRE(pattern.log.size() == 2);
  CHECK(pattern.log[0].rating == Rating::again);
  CHECK(pattern.log[1].rating == Rating::good);
  CHECK(card(cards, "problem:islands").log.size() == 1);
}

TEST_CASE("a card is not due on the day on which it was met, however badly it went", "[cards]") {
  const auto cards = cards_of(history({missed("islands", on("2026-03-01", 1h)), missed("islands", on("2026-03-01", 2h))}), {},
                              on("2026-03-01", 23h));
  CHECK(due_cards(cards, day("2026-03-01")).empty());
  CHECK(due_cards(cards, day("2026-03-02")).size() == 2);
}

TEST_CASE("recall rates nothing, puts the problem off and asks for a variant", "[cards]") {
  const History past = history({solved("islands", on("2026-03-01")), recalled("islands", on("2026-03-03"))});
  const Card made = card(cards_of(past, {}, on("2026-03-03")), "problem:islands");
  CHECK(made.log.size() == 1);
  CHECK(made.variant_wanted);
  CHECK(made.due == day("2026-03-05"));  // the same interval of two days once more
  CHECK(made.met == day("2026-03-03"));
  const Card pattern = card(cards_of(past, {}, on("2026-03-03")), "pattern:flood fill");
  CHECK_FALSE(pattern.variant_wanted);
  CHECK(pattern.due == day("2026-03-03"));  // which is how a variant comes up
}

TEST_CASE("a problem met in a drill that rates nothing waits for the next day", "[cards]") {
  AttemptFacts explained = missed("islands", on("2026-03-03"));
  explained.mode = "explain";
  explained.submits = 0;
  const auto cards = cards_of(history({solved("islands", on("2026-03-01")), explained}), {}, on("2026-03-03"));
  CHECK(card(cards, "problem:islands").due == day("2026-03-04"));
  CHECK_FALSE(card(cards, "problem:islands").variant_wanted);
}

TEST_CASE("a kind of run-time error makes a card that is due at once and rated by kata", "[cards]") {
  AttemptFacts crashed = missed("islands", on("2026-03-01"));
  crashed.bug = "out_of_bounds";
  const auto born = cards_of(history({crashed}), {}, on("2026-03-01"));
  const Card fresh = card(born, "bug:out_of_bounds");
  CHECK(fresh.title == "out of bounds");
  CHECK(fresh.log.empty());
  CHECK_FALSE(fresh.memory);
  CHECK(fresh.due == day("2026-03-01"));

  const auto drilled = cards_of(history({crashed, kata("out_of_bounds", on("2026-03-02"))}), {}, on("2026-03-02"));
  CHECK(card(drilled, "bug:out_of_bounds").log.size() == 1);
  CHECK(card(drilled, "bug:out_of_bounds").due == day("2026-03-04"));
  CHECK(find_card(drilled, "problem:kata") == nullptr);
}

TEST_CASE("a bug that happens again after its kata has slipped away", "[cards]") {
  AttemptFacts crashed = solved("islands", on("2026-03-01"));
  crashed.bug = "out_of_bounds";
  AttemptFacts again = solved("ponds", on("2026-03-05"));
  again.bug = "out_of_bounds";
  const auto cards = cards_of(history({crashed, kata("out_of_bounds", on("2026-03-02")), again}), {}, on("2026-03-05"));
  const Card bug = card(cards, "bug:out_of_bounds");
  REQUIRE(bug.log.size() == 2);
  CHECK(bug.log[1].rating == Rating::again);
  CHECK(bug.log[1].origin == RatingOrigin::recurrence);
  CHECK(bug.lapses == 1);
  CHECK(card(cards, "problem:ponds").lapses == 0);
}

TEST_CASE("a card of one's own is made, rated, made anew and retired by events", "[cards]") {
  std::vector<Event> events{
      card_event(CardMade{"own:beans", "What is a bean?", "An object the container makes", {"spring"}}, on("2026-03-01"))};
  History past;
  const auto fresh = cards_of(past, events, on("2026-03-01", 13h));
  CHECK(card(fresh, "own:beans").due == day("2026-03-01"));
  CHECK(due_cards(fresh, day("2026-03-01")).size() == 1);

  past.ratings.push_back({"own:beans", 4, on("2026-03-02")});
  events.push_back(card_event(CardMade{"own:beans", "What makes a bean?", "The container", {}}, on("2026-03-03")));
  const Card rated = card(cards_of(past, events, on("2026-03-03")), "own:beans");
  CHECK(rated.front == "What makes a bean?");
  CHECK(rated.topics.empty());
  REQUIRE(rated.log.size() == 1);
  CHECK(rated.log.front().origin == RatingOrigin::owner);
  CHECK(rated.due == day("2026-03-10"));

  events.push_back(card_event(CardRetired{"own:beans"}, on("2026-03-04")));
  const auto retired = cards_of(past, events, on("2026-04-04"));
  CHECK(card(retired, "own:beans").retired);
  CHECK(due_cards(retired, day("2026-04-04")).empty());
}

TEST_CASE("a rating in a session stands beside what its attempt says", "[cards]") {
  History past = history({solved("islands", on("2026-03-01"))});
  past.sessions.front().ratings.push_back({"problem:islands", 1, on("2026-03-02")});
  past.sessions.front().ratings.push_back({"own:never-made", 3, on("2026-03-02")});
  past.sessions.front().ratings.push_back({"nonsense", 3, on("2026-03-02")});
  const auto cards = cards_of(past, {}, on("2026-03-02"));
  const Card made = card(cards, "problem:islands");
  REQUIRE(made.log.size() == 2);
  CHECK(made.log[0].rating == Rating::good);
  CHECK(made.log[1].rating == Rating::again);
  CHECK(made.lapses == 1);
  CHECK(cards.size() == 2);
}

TEST_CASE("past work counts on its own day, before what came after it", "[cards]") {
  History past = history({solved("islands", on("2026-03-10"))});
  PastWork work;
  work.slug = "islands";
  work.wall = on("2026-02-01");
  work.solved = true;
  work.patterns = {"flood fill"};
  past.imported.push_back(work);
  const Card made = card(cards_of(past, {}, on("2026-03-10")), "problem:islands");
  REQUIRE(made.log.size() == 2);
  CHECK(made.log[0].origin == RatingOrigin::imported);
  CHECK(made.log[1].whole_days == 37);
}

TEST_CASE("a card that slipped away six times is a leech, and the threshold can be chosen", "[cards]") {
  std::vector<AttemptFacts> attempts;
  for (int i = 0; i < 7; ++i) attempts.push_back(missed("islands", on("2026-03-01") + 48h * i));
  const History past = history(attempts);
  const Card made = card(cards_of(past, {}, on("2026-03-20")), "problem:islands");
  CHECK(made.lapses == 6);  // the first was no lapse: there was nothing yet to lose
  CHECK(made.leech);
  REQUIRE(leech_advice(made));
  CHECK(leech_advice(made)->text.find("6 times so far") != std::string::npos);
  CHECK(leech_advice(made)->command.starts_with("rehearse "));
  CardOptions patient;
  patient.leech_lapses = 7;
  const Card waiting = card(cards_of(past, {}, on("2026-03-20"), patient), "problem:islands");
  CHECK_FALSE(waiting.leech);
  CHECK_FALSE(leech_advice(waiting));
}

TEST_CASE("what is nearest to being forgotten is due first", "[cards]") {
  const auto cards =
      cards_of(history({solved("easy-one", on("2026-03-01")), missed("hard-one", on("2026-03-01"))}), {}, on("2026-03-08"));
  const auto due = due_cards(cards, day("2026-03-08"));
  REQUIRE(due.size() == 3);
  for (std::size_t i = 1; i < due.size(); ++i) CHECK(due[i - 1].retrievability <= due[i].retrievability);
  CHECK(due.front().id == "problem:hard-one");
}

TEST_CASE("the problems of a day are named once", "[cards]") {
  const History past = history(
      {solved("islands", on("2026-03-01", 1h)), missed("islands", on("2026-03-01", 23h)), solved("b", on("2026-03-02"))});
  CHECK(practised_on(past, day("2026-03-01")) == std::vector<std::string>{"islands"});
  CHECK(practised_on(past, day("2026-03-03")).empty());
}

TEST_CASE("an id says the kind and the name, whatever is in the name", "[cards]") {
  for (const auto kind : {CardKind::problem, CardKind::pattern, CardKind::bug, CardKind::own}) {
    const auto name = parse_card_id(card_id(kind, "two pointers: left"));
    REQUIRE(name);
    CHECK(name->kind == kind);
    CHECK(name->name == "two pointers: left");
  }
  for (const char* bad : {"", "problem", "problem:", "story:x", ":x"}) CHECK_FALSE(parse_card_id(bad));
}
