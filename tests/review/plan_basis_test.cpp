#include <algorithm>
#include <chrono>

#include "facts.hpp"
#include "rehearse/review/plan.hpp"

namespace rehearse {
namespace {

const PlanCard* find(const PlanBasis& basis, std::string_view id) {
  const auto found = std::ranges::find(basis.cards, id, &PlanCard::id);
  return found == basis.cards.end() ? nullptr : &*found;
}

Event card_made(std::string id) {
  Event event;
  event.stream = "cards";
  event.wall = at("2026-11-20");
  event.payload = CardMade{std::move(id), "What is a bean?", "An object that the container makes.", {"Spring"}};
  return event;
}

}  // namespace

TEST_CASE("what was solved falls due as a card that takes half the time", "[plan basis]") {
  const History history{{session(at("2026-11-10"), {attempt("islands")})}, {}, {}};
  const PlanBasis basis = plan_basis(history, {}, at("2026-11-20"), 14);
  const PlanCard* card = find(basis, "problem:islands");
  REQUIRE(card != nullptr);
  CHECK(card->title == "islands from memory");
  CHECK(card->slug == "islands");
  CHECK(card->minutes == 15);
  CHECK(card->due > day("2026-11-10"));
  CHECK(card->interval > 0);
  CHECK(card->reason.find("% likely to be remembered today") != std::string::npos);
}

TEST_CASE("what was not solved yet takes its whole time", "[plan basis]") {
  const History history{{session(at("2026-11-10"), {attempt("islands", {"Graph"}, false)})}, {}, {}};
  const PlanBasis basis = plan_basis(history, {}, at("2026-11-20"), 14);
  REQUIRE(find(basis, "problem:islands") != nullptr);
  CHECK(find(basis, "problem:islands")->minutes == 30);
}

TEST_CASE("a card of one's own is known as such", "[plan basis]") {
  const History nothing;
  const std::vector<Event> events{card_made("own:spring-beans")};
  const PlanBasis basis = plan_basis(nothing, events, at("2026-11-20"), 14);
  REQUIRE(find(basis, "own:spring-beans") != nullptr);
  CHECK(find(basis, "own:spring-beans")->own);
}

TEST_CASE("a topic that goes badly is weak, with the attempts that say so, and one that goes well is not", "[plan basis]") {
  History history;
  for (int i = 0; i < 6; ++i) {
    history.sessions.push_back(session(at("2026-11-01") + 24h * i, {attempt("bad-" + std::to_string(i), {"Heap"}, false),
                                                                    attempt("good-" + std::to_string(i), {"Array"})}));
  }
  const PlanBasis basis = plan_basis(history, {}, at("2026-11-08"), 14);
  REQUIRE(basis.weak_topics.size() == 1);
  CHECK(basis.weak_topics[0].topic == "Heap");
  CHECK(basis.weak_topics[0].reason.find("by 6 attempts") != std::string::npos);
}

TEST_CASE("a common topic that was never tried is as good as weak, the more the more common", "[plan basis]") {
  History history;
  history.sessions.push_back(session(at("2026-11-01"), {attempt("two-sum", {"Array"}, true)}));
  const BankTopics bank{60, {{"Array", 30}, {"Graph", 8}, {"Tree", 15}, {"Game Theory", 2}, {"Trie", 3}}};
  const PlanBasis basis = plan_basis(history, {}, at("2026-11-08"), 14, bank);
  std::vector<std::string> untried;
  for (const WeakTopic& topic : basis.weak_topics) {
    if (topic.untried) untried.push_back(topic.topic);
  }
  CHECK(untried == std::vector<std::string>{"Tree", "Graph", "Trie"});
  const auto tree = std::ranges::find(basis.weak_topics, "Tree", &WeakTopic::topic);
  CHECK(tree->need == Approx(1.0));
  CHECK(tree->reason == "not practised so far, and 15 of 60 problems are of it");
}

TEST_CASE("a weak topic with too few problems for a ladder is not planned", "[plan basis]") {
  History history;
  for (int i = 0; i < 6; ++i) {
    history.sessions.push_back(
        session(at("2026-11-01") + 24h * i, {attempt("p-" + std::to_string(i), {"Bucket Sort", "Heap"}, false)}));
  }
  const PlanBasis basis = plan_basis(history, {}, at("2026-11-08"), 14, {60, {{"Bucket Sort", 1}, {"Heap", 9}}});
  REQUIRE(basis.weak_topics.size() == 1);
  CHECK(basis.weak_topics[0].topic == "Heap");
  CHECK_FALSE(basis.weak_topics[0].untried);
}

TEST_CASE("a year of practice is planned in a few milliseconds", "[plan basis]") {
  History history;
  for (int i = 0; i < 400; ++i) {
    history.sessions.push_back(
        session(at("2026-01-01") + 20h * i,
                {attempt("problem-" + std::to_string(i % 61), {"Graph", "Topic " + std::to_string(i % 23)}, i % 3 > 0),
                 attempt("problem-" + std::to_string(i % 53), {"Heap"}, i % 2 > 0)}));
  }
  const Millis now = at("2026-12-01");
  const PlanBasis basis = plan_basis(history, {}, now, 366);
  const auto begin = std::chrono::steady_clock::now();
  const Plan plan = make_plan(basis, basis, {}, day("2026-12-01"), 366);
  const auto took = std::chrono::steady_clock::now() - begin;
  CHECK(plan.days.size() == 366);
  CHECK(took < 1s);  // a hundred times what an idle machine takes
}

}  // namespace rehearse
