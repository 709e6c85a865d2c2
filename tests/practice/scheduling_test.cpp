#include "rehearse/practice/scheduling.hpp"

#include <algorithm>
#include <set>

#include "desk.hpp"
#include "rehearse/base/calendar.hpp"
#include "rehearse/practice/profiling.hpp"
#include "rehearse/practice/selecting.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view list =
    "slug,date,result,minutes,topics\n"
    "two-sum,2023-10-01,solved,12,\n"
    "no-such-problem,2023-10-02,failed,30,Array|Puzzles\n"
    "two-sum,2023-10-09,solved,6,\n";

bool has(const std::vector<Card>& cards, std::string_view id) { return find_card(cards, id) != nullptr; }

// An untimed session that solves two-sum in so long.
void solve_two_sum(Desk& desk, Practice& practice, Millis took) {
  const auto view = practice.start_solve("two-sum", "python").value();
  desk.clock.advance(took);
  desk.save(view, correct_two_sum);
  (void)practice.submit().value();
  REQUIRE(practice.finish(EndReason::finished));
}

}  // namespace

TEST_CASE("a problem that was solved has a card, which is due once its memory fades") {
  Desk desk;
  auto practice = desk.sit_down();
  const Scheduling scheduling(practice);
  CHECK(scheduling.cards().value().empty());
  solve_two_sum(desk, practice, 15min);
  const Card card = scheduling.card("two-sum").value();
  CHECK(card.id == "problem:two-sum");
  CHECK(card.title == "Two Sum");
  REQUIRE(card.log.size() == 1);
  CHECK(card.log.front().rating == Rating::good);
  CHECK(scheduling.due_cards().value().empty());
  desk.clock.advance(48h);
  CHECK(has(scheduling.due_cards().value(), "problem:two-sum"));
}

TEST_CASE("a card of one's own is made, rated and retired, and says what is not possible") {
  Desk desk;
  auto practice = desk.sit_down();
  Scheduling scheduling(practice);
  const Card made = scheduling.make_card({" beans ", "What is a bean?\n", "", {"spring"}}).value();
  CHECK(made.id == "own:beans");
  CHECK(made.front == "What is a bean?");
  CHECK(has(scheduling.due_cards().value(), "own:beans"));
  const Card rated = scheduling.rate_card("BEANS", Rating::easy, 20s, "an object").value();
  CHECK(rated.due == local_day(desk.clock.now().wall) + std::chrono::days(8));
  CHECK(scheduling.retire_card("beans").value().retired);
  CHECK(scheduling.retire_card("beans").error().code == ErrorCode::conflict);
  CHECK(scheduling.rate_card("beans", Rating::good).error().code == ErrorCode::conflict);
  const Card again = scheduling.take_up("own:beans").value();
  CHECK_FALSE(again.retired);
  CHECK(again.front == "What is a bean?");
  CHECK(again.log.size() == 1);

  CHECK(scheduling.make_card({"", "front", "", {}}).error().code == ErrorCode::bad_input);
  CHECK(scheduling.make_card({"name", " ", "", {}}).error().code == ErrorCode::bad_input);
  CHECK(scheduling.make_card({"problem:two-sum", "front", "", {}}).error().code == ErrorCode::bad_input);
  const auto typo = scheduling.card("baens");
  REQUIRE_FALSE(typo);
  CHECK(typo.error().code == ErrorCode::not_found);
  CHECK(typo.error().hint.find("did you mean beans") != std::string::npos);
}

TEST_CASE("a problem can be taken up as a card without an attempt, once") {
  Desk desk;
  auto practice = desk.sit_down();
  Scheduling scheduling(practice);
  CHECK_FALSE(scheduling.take_up("problem:two-sum").value().memory);
  CHECK(has(scheduling.due_cards().value(), "problem:two-sum"));
  CHECK(scheduling.take_up("problem:two-sum").error().code == ErrorCode::conflict);
  CHECK(scheduling.take_up("problem:no-such").error().code == ErrorCode::not_found);
  CHECK(scheduling.take_up("two-sum").error().code == ErrorCode::bad_input);
}

TEST_CASE("past work counts for cards and skill, with what the bank knows of it") {
  Desk desk;
  auto practice = desk.sit_down();
  Scheduling scheduling(practice);
  const auto outcome = scheduling.import_past(list).value();
  CHECK(outcome.added == 3);
  CHECK(outcome.known == 0);
  CHECK(outcome.bad.empty());
  CHECK(outcome.unknown == std::vector<std::string>{"no-such-problem"});
  CHECK(scheduling.card("two-sum").value().log.size() == 2);
  const Skill skill = scheduling.skill().value();
  REQUIRE(find_topic(skill, "Hash Table") != nullptr);  // of two-sum, by the bank
  CHECK(find_topic(skill, "Hash Table")->evidence.size() == 2);
  REQUIRE(find_topic(skill, "Puzzles") != nullptr);  // by the list
  CHECK(find_topic(skill, "Puzzles")->evidence.front().imported);
  CHECK(find_topic(skill, "Array")->evidence.size() == 3);
}

TEST_CASE("importing the same list twice adds nothing, and a longer one what is new in it") {
  Desk desk;
  auto practice = desk.sit_down();
  Scheduling scheduling(practice);
  (void)scheduling.import_past(list).value();
  const auto again = scheduling.import_past(list).value();
  CHECK(again.added == 0);
  CHECK(again.known == 3);
  const auto longer = scheduling.import_past(std::string(list) + "3sum,2023-10-12,yes\n3sum,2023-10-12,yes\n").value();
  CHECK(longer.added == 2);  // two alike are two
  CHECK(longer.known == 3);
  CHECK(practice.history().value().imported.size() == 5);
}

TEST_CASE("bad lines of a list are named, the others are imported") {
  Desk desk;
  auto practice = desk.sit_down();
  Scheduling scheduling(practice);
  const auto outcome = scheduling.import_past("slug,date\ntwo-sum,2023-10-01\ntwo-sum,1.10.2023\n").value();
  CHECK(outcome.added == 1);
  REQUIRE(outcome.bad.size() == 1);
  CHECK(outcome.bad.front().number == 3);
  CHECK(scheduling.import_past("").error().code == ErrorCode::bad_input);
}

TEST_CASE("what was imported before a session counts in its review, what comes later does not") {
  Desk desk;
  auto practice = desk.sit_down();
  Scheduling scheduling(practice);
  (void)scheduling.import_past(list).value();
  solve_two_sum(desk, practice, 2min);
  (void)scheduling.import_past("two-sum,2023-10-20,solved\n").value();
  const auto facts = practice.history().value().sessions.front().attempts.front().findings;
  CHECK(std::ranges::any_of(facts, [](const FindingFacts& finding) { return finding.rule == "recall"; }));
  CHECK(scheduling.card("two-sum").value().variant_wanted);
}

TEST_CASE("readiness cannot be told without practice, and an unknown profile is named") {
  Desk desk;
  auto practice = desk.sit_down();
  const Scheduling scheduling(practice);
  const Readiness readiness = scheduling.readiness("phone").value();
  CHECK_FALSE(readiness.known);
  CHECK(readiness.basis.size() > 5);  // what the bank asks
  CHECK(scheduling.readiness("phone", {"Array"}).value().basis.size() == 1);
  CHECK(scheduling.readiness("phoney").error().code == ErrorCode::not_found);
}

TEST_CASE("an interview serves what is due, however lately it was seen") {
  Desk desk;
  auto practice = desk.sit_down();
  Scheduling scheduling(practice);
  InterviewOptions options;
  options.profile = "warm-up";
  options.language = "python";
  std::vector<std::string> served;
  for (std::uint64_t seed = 0; seed < 3; ++seed) {
    options.seed = seed;
    const auto view = practice.start_interview(options).value();
    served.push_back(view.session.started.tasks.front().slug);
    desk.clock.advance(5min);
    REQUIRE(practice.finish(EndReason::abandoned));
    desk.clock.advance(1min);
  }
  CHECK(served[0] != served[1]);  // seen a minute ago
  CHECK(served[1] != served[2]);
  CHECK(served[0] != served[2]);
  desk.clock.advance(48h);
  const auto due = scheduling.due_cards().value();
  const auto view = practice.start_interview(options).value();
  const std::string slug = view.session.started.tasks.front().slug;
  CHECK(has(due, card_id(CardKind::problem, slug)));
  CHECK(std::ranges::find(served, slug) != served.end());
}

TEST_CASE("readiness is told for a saved profile as for one that is built in") {
  Desk desk;
  auto practice = desk.sit_down();
  REQUIRE(Profiling(practice).save({"evening", 25min, {"easy"}, false}));
  const Scheduling scheduling(practice);
  const auto readiness = scheduling.readiness("evening");
  REQUIRE(readiness);
  CHECK(readiness->profile == "evening");
  const auto none = scheduling.readiness("evenign");
  REQUIRE_FALSE(none);
  CHECK(none.error().code == ErrorCode::not_found);
  CHECK(none.error().hint.find("did you mean evening?") != std::string::npos);
}

TEST_CASE("a mock that measures serves what was never met, here or in past work") {
  Desk desk;
  auto practice = desk.sit_down();
  solve_two_sum(desk, practice, 15min);
  const auto easy = practice.bank().list().value();
  std::string past = "slug,date,result\n";
  std::set<std::string> left;
  for (const ProblemSummary& problem : easy) {
    if (problem.difficulty != Difficulty::easy || problem.is_query || problem.is_kata || problem.slug == "two-sum") continue;
    left.insert(problem.slug);
    if (left.size() > 2) past += problem.slug + ",2020-01-01,solved\n";
  }
  REQUIRE(left.size() > 2);
  REQUIRE(Scheduling(practice).import_past(past));
  InterviewOptions options;
  options.budget = 20min;
  options.difficulties = {"easy"};
  options.language = "python";
  std::set<std::string> served;
  for (std::uint64_t seed = 0; seed < 12; ++seed) {
    options.seed = seed;
    const auto slugs = unseen_problems(practice, options).value();
    REQUIRE(slugs.size() == 1);
    served.insert(slugs.front());
  }
  CHECK(served.size() <= 2);
  for (const std::string& slug : served) CHECK(past.find(slug + ",") == std::string::npos);
  CHECK_FALSE(served.contains("two-sum"));
}
