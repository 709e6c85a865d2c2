#include "rehearse/practice/planning.hpp"

#include <algorithm>

#include "desk.hpp"
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

}  // namespace rehearse
