#include <algorithm>
#include <map>

#include "facts.hpp"
#include "rehearse/review/plan.hpp"

// How a plan shares the time between what wants some of it.
namespace rehearse {
namespace {

PlanSettings every_day(int minutes) {
  PlanSettings settings;
  settings.minutes.fill(minutes);
  return settings;
}

// Three growth areas of a mock, a card for each of the days to come and thirty that wait already, one topic that is weak and
// five that are a little.
struct Crowded {
  History history;
  PlanBasis basis;
  Crowded() {
    SessionFacts cold = session(at("2026-11-19"), {attempt("islands", {"Graph"}, false)});
    cold.strict = true;
    cold.growth_areas = {"not asking", "communication", "time management"};
    for (const std::string& area : cold.growth_areas) cold.attempts[0].findings.push_back(finding(area));
    history.sessions.push_back(cold);
    for (int i = 0; i < 60; ++i) {
      PlanCard card;
      card.id = "problem:p" + std::to_string(i);
      card.slug = "p" + std::to_string(i);
      card.title = card.slug;
      card.due = day("2026-10-21") + std::chrono::days(i);
      card.minutes = 15;
      basis.cards.push_back(card);
    }
    basis.weak_topics = {{"Graph", "1 of 7", 0.6}};
    for (const char* topic : {"Array", "Heap", "Tree", "Trie", "Stack"}) basis.weak_topics.push_back({topic, "5 of 9", 0.1});
    basis.history = &history;
  }
  [[nodiscard]] Plan plan(const PlanSettings& settings, int days) const {
    return make_plan(basis, basis, settings, day("2026-11-20"), days);
  }
};

std::map<PlanActivity, int> minutes_by_activity(const Plan& plan) {
  std::map<PlanActivity, int> minutes;
  for (const PlanDay& each : plan.days) {
    for (const PlanItem& item : each.items) minutes[item.activity] += item.minutes;
  }
  return minutes;
}

int items_on(const Plan& plan, std::string_view topic) {
  int count = 0;
  for (const PlanDay& each : plan.days) count += static_cast<int>(std::ranges::count(each.items, topic, &PlanItem::topic));
  return count;
}

}  // namespace

TEST_CASE("weak topics, due cards, growth areas and mocks all have their share, whatever the time", "[plan share]") {
  const int minutes = GENERATE(20, 25, 45, 60);
  INFO(minutes << " minutes a day");
  const Crowded crowded;
  const Plan plan = crowded.plan(every_day(minutes), 28);
  auto by = minutes_by_activity(plan);
  CHECK_FALSE((by[PlanActivity::mock] == 0));
  const int practice =
      by[PlanActivity::card] + by[PlanActivity::growth_area] + by[PlanActivity::topic] + by[PlanActivity::soft];
  INFO("cards " << by[PlanActivity::card] << ", areas " << by[PlanActivity::growth_area] << ", topics "
                << by[PlanActivity::topic] << " of " << practice);
  for (const PlanActivity activity : {PlanActivity::card, PlanActivity::growth_area, PlanActivity::topic}) {
    CHECK(by[activity] * 100 >= practice * 15);
    CHECK(by[activity] * 100 <= practice * 60);
  }
}

TEST_CASE("the weakest topic is practised more often than any that is a little weak", "[plan share]") {
  const int minutes = GENERATE(25, 45);
  const Crowded crowded;
  const Plan plan = crowded.plan(every_day(minutes), 28);
  CHECK(items_on(plan, "Graph") >= 6);  // in three weeks and a half, beside four mocks
  for (const char* topic : {"Array", "Heap", "Tree", "Trie", "Stack"}) {
    INFO(topic);
    CHECK(items_on(plan, "Graph") >= 2 * items_on(plan, topic));
  }
}

TEST_CASE("what is practised without code rests like what is coded, and is ticked off", "[plan share]") {
  Crowded crowded;
  crowded.basis.cards.clear();
  crowded.basis.weak_topics.clear();
  const auto is_question = [](const PlanItem& item) { return item.mode == "clarify"; };
  const Plan before = crowded.plan(every_day(45), 1);
  REQUIRE(std::ranges::count_if(before.days[0].items, is_question) == 1);

  Crowded practised = crowded;
  practised.history.sessions.push_back(drill(at("2026-11-20", 13h), attempt("two-sum"), "clarify"));
  practised.basis.history = &practised.history;
  const Plan after = make_plan(crowded.basis, practised.basis, every_day(45), day("2026-11-20"), 3);
  CHECK(std::ranges::find_if(after.days[0].items, is_question)->done);
  CHECK(std::ranges::none_of(after.days[1].items, is_question));
  CHECK(std::ranges::count_if(after.days[2].items, is_question) == 1);
}

TEST_CASE("a question that was put aside unanswered ticks nothing off", "[plan share]") {
  Crowded crowded;
  crowded.basis.cards.clear();
  Crowded looked = crowded;
  looked.history.sessions.push_back(drill(at("2026-11-20", 13h), attempt("two-sum"), "clarify"));
  looked.history.sessions.back().exercises[0].done = false;
  looked.basis.history = &looked.history;
  crowded.basis.history = &crowded.history;
  const Plan plan = make_plan(crowded.basis, looked.basis, every_day(45), day("2026-11-20"), 1);
  CHECK(std::ranges::none_of(plan.days[0].items, &PlanItem::done));
}

TEST_CASE("all that a plan asks to be coded is in the language of the plan", "[plan share]") {
  PlanSettings settings = every_day(45);
  settings.language = "python";
  settings.interview = day("2026-12-12");
  const Plan plan = Crowded().plan(settings, 24);
  for (const PlanDay& each : plan.days) {
    for (const PlanItem& item : each.items) {
      const bool codes = item.command.starts_with("rehearse drill") || item.command.starts_with("rehearse interview");
      CHECK((item.command.find("--lang python") != std::string::npos) == codes);
    }
  }
}

TEST_CASE("growth areas of a real interview stand in the plan with what was asked", "[plan share]") {
  Crowded crowded;
  crowded.history.sessions.back().growth_areas.clear();
  crowded.history.sessions.back().attempts[0].topics = {"Matrix"};
  GrowthArea area;
  area.name = "knowledge gap";
  area.chosen = day("2026-11-20");
  area.interview = "Acme, phone screen (2026-11-20)";
  area.question = "what is a bean?";
  area.mode = "make-card";
  area.card = "own:acme-1.2";
  GrowthArea graph = area;
  graph.mode = "code";
  graph.card.clear();
  graph.question = "count the islands";
  graph.topics = {"Array", "Graph"};
  crowded.basis.told = {area, graph};
  crowded.basis.history = &crowded.history;
  const Plan plan = crowded.plan(every_day(45), 14);
  const auto& today = plan.days[0].items;
  const auto card = std::ranges::find(today, "make-card", &PlanItem::mode);
  REQUIRE(card != today.end());
  CHECK(card->command == "rehearse cards new own:acme-1.2 --front 'what is a bean?'");
  CHECK(card->reason == "\"knowledge gap\" stood in the way at Acme, phone screen (2026-11-20): \"what is a bean?\"");
  CHECK(std::ranges::find(today, "Graph", &PlanItem::topic) != today.end());  // the weaker one of the two
  int cards = 0;
  for (const PlanDay& each : plan.days) cards += static_cast<int>(std::ranges::count(each.items, "make-card", &PlanItem::mode));
  CHECK(cards == 1);

  PlanBasis made = crowded.basis;
  made.own_cards = {"own:acme-1.2"};
  const Plan after = make_plan(crowded.basis, made, every_day(45), day("2026-11-20"), 1);
  CHECK(std::ranges::find(after.days[0].items, "make-card", &PlanItem::mode)->done);
}

}  // namespace rehearse
