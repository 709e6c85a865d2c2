#include "rehearse/practice/planning.hpp"

#include <algorithm>
#include <iterator>

#include "desk.hpp"
#include "rehearse/practice/drilling.hpp"
#include "rehearse/practice/journaling.hpp"
#include "rehearse/practice/scheduling.hpp"
#include "support/catch.hpp"

namespace rehearse {
namespace {

using namespace std::chrono_literals;

Day day(std::string_view text) { return parse_day(text).value(); }

// A Monday, at noon.
test::Desk on_monday() {
  test::Desk desk;
  desk.clock.set_wall_clock(start_of(day("2026-11-23")) + 12h - desk.clock.now().wall);
  return desk;
}

// An untimed session of five minutes in which nothing was written.
void look_at_two_sum(test::Desk& desk, Practice& practice) {
  REQUIRE(practice.start_solve("two-sum", "python"));
  desk.clock.advance(5min);
  REQUIRE(practice.finish(EndReason::finished));
}

}  // namespace

TEST_CASE("what is set is kept, and a second look finds it", "[planning]") {
  test::Desk desk = on_monday();
  Practice practice = desk.sit_down();
  const std::vector<PlanWish> wishes{{"interview", "2026-12-12"}, {"minutes", "45"}, {"language", "python"}};
  const auto after = Planning(practice).set(wishes);
  REQUIRE(after);
  CHECK(after->interview == day("2026-12-12"));
  Practice again = desk.sit_down();
  const auto found = Planning(again).settings();
  REQUIRE(found);
  CHECK(found->interview == day("2026-12-12"));
  CHECK(found->minutes_on(day("2026-11-23")) == 45);
  CHECK(found->language == "python");
  const auto plan = Planning(again).plan();
  REQUIRE(plan);
  CHECK(plan->interview == day("2026-12-12"));
  CHECK(plan->days.size() == 21);
}

TEST_CASE("a profile or a language that nobody has is refused, and nothing is set", "[planning]") {
  test::Desk desk = on_monday();
  Practice practice = desk.sit_down();
  Planning planning(practice);
  CHECK_FALSE(planning.set(std::vector<PlanWish>{{"interview", "2026-12-12"}, {"profile", "marathon"}}));
  CHECK_FALSE(planning.set(std::vector<PlanWish>{{"interview", "2026-12-12"}, {"language", "latin"}}));
  const auto settings = planning.settings();
  REQUIRE(settings);
  CHECK_FALSE(settings->interview);
}

TEST_CASE("somebody is new until the first session has ended", "[planning]") {
  test::Desk desk = on_monday();
  Practice practice = desk.sit_down();
  const Planning planning(practice);
  const auto before = planning.home();
  REQUIRE(before);
  CHECK(before->newcomer);
  CHECK(before->cards_due == 0);
  REQUIRE(before->next);
  CHECK(before->next->activity == PlanActivity::warm_up);
  look_at_two_sum(desk, practice);
  const auto after = planning.home();
  REQUIRE(after);
  CHECK_FALSE(after->newcomer);
  CHECK(after->today.beside == std::vector<std::string>{"Two Sum"});
}

TEST_CASE("what was not solved yet is due on the next day, and then planned", "[planning]") {
  test::Desk desk = on_monday();
  Practice practice = desk.sit_down();
  const Planning planning(practice);
  look_at_two_sum(desk, practice);
  const auto today = planning.home();
  REQUIRE(today);
  CHECK(today->cards_due == 0);
  CHECK(today->cards_tomorrow >= 1);
  desk.clock.advance(24h);
  const auto tomorrow = planning.home();
  REQUIRE(tomorrow);
  CHECK(tomorrow->cards_due == today->cards_tomorrow);
  const auto plan = planning.plan(7);
  REQUIRE(plan);
  const auto is_two_sum = [](const PlanItem& item) { return item.card == "problem:two-sum"; };
  CHECK(std::ranges::any_of(plan->days, [&](const PlanDay& each) { return std::ranges::any_of(each.items, is_two_sum); }));
}

TEST_CASE("statistics and the calendar come from the same practice", "[planning]") {
  test::Desk desk = on_monday();
  Practice practice = desk.sit_down();
  const Planning planning(practice);
  look_at_two_sum(desk, practice);
  const auto statistics = planning.statistics();
  REQUIRE(statistics);
  CHECK(statistics->sessions == 1);
  CHECK(statistics->activity.rhythm.days == 1);
  const auto calendar = planning.icalendar(3);
  REQUIRE(calendar);
  CHECK(calendar->starts_with("BEGIN:VCALENDAR\r\n"));
  CHECK(calendar->find("UID:plan-2026-11-25@rehearse\r\n") != std::string::npos);
  CHECK_FALSE(planning.plan(0));
  CHECK_FALSE(planning.icalendar(367));
}

TEST_CASE("what was confirmed of a real interview is planned and drilled, what was not is neither", "[planning]") {
  test::Desk desk = on_monday();
  Practice practice = desk.sit_down();
  Planning planning(practice);
  REQUIRE(planning.set(std::vector<PlanWish>{{"minutes", "45"}, {"language", "python"}}));
  Journaling journaling(practice);
  const auto met = journaling.add({"Acme", "Backend engineer", "phone screen", "today", "video", "python", ""});
  REQUIRE(met);
  REQUIRE(journaling.tell(met->id, R"({"asked": ["their roadmap"], "questions": [
      {"text": "two numbers that add up", "type": "technical", "topics": ["array"], "confidence": {"rating": 1},
       "troubles": ["did not know"]},
      {"text": "what is a bean?", "type": "knowledge", "topics": ["Spring"], "troubles": ["did not know"]}]})"));
  const auto areas = [&] {
    std::vector<PlanItem> found;
    const auto plan = planning.plan(7);
    REQUIRE(plan);
    for (const PlanDay& each : plan->days) {
      std::ranges::copy_if(each.items, std::back_inserter(found),
                           [](const PlanItem& item) { return item.activity == PlanActivity::growth_area; });
    }
    return found;
  };
  CHECK(areas().empty());
  REQUIRE(journaling.decide("acme-1/not-known/1", FindingDecision::confirmed, "", ""));
  REQUIRE(journaling.decide("acme-1/not-known/2", FindingDecision::confirmed, "", ""));
  const auto planned = areas();
  const auto drilled = std::ranges::find(planned, "Array", &PlanItem::topic);
  REQUIRE(drilled != planned.end());
  CHECK(drilled->command == "rehearse drill Array --minutes 20 --lang python");
  const auto card = std::ranges::find(planned, "make-card", &PlanItem::mode);
  REQUIRE(card != planned.end());
  CHECK(card->command == "rehearse cards new own:acme-1.2 --front 'what is a bean?'");

  DrillOptions options;
  options.language = "python";
  options.seed = 1;
  const auto drill = Drilling(practice).plan(options);
  REQUIRE(drill);
  CHECK(std::ranges::any_of(drill->items, [](const DrillItem& item) {
    return item.reason.find("knowledge gap at Acme, phone screen") != std::string::npos;
  }));

  REQUIRE(Scheduling(practice).make_card({card->card, "what is a bean?", "", {}}));
  for (const PlanItem& item : areas()) CHECK((item.mode != "make-card" || item.done));
}

}  // namespace rehearse
