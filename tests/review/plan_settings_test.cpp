#include "rehearse/review/plan_settings.hpp"

#include "facts.hpp"

namespace rehearse {
namespace {

std::vector<Event> recorded(const std::vector<SettingChanged>& changes) {
  std::vector<Event> events;
  for (const SettingChanged& change : changes) events.emplace_back().payload = change;
  return events;
}

PlanSettings with(const std::vector<PlanWish>& wishes) {
  const auto changes = changes_for({}, wishes);
  REQUIRE(changes);
  return plan_settings(recorded(*changes));
}

}  // namespace

TEST_CASE("nobody has to set anything: 25 minutes a day and a free Sunday", "[plan settings]") {
  const PlanSettings settings = plan_settings({});
  CHECK(settings.minutes_on(day("2026-11-21")) == 25);
  CHECK(settings.minutes_on(day("2026-11-22")) == 0);  // a Sunday
  CHECK(settings.profile == "phone");
  CHECK_FALSE(settings.interview);
}

TEST_CASE("what was set is read back from its events", "[plan settings]") {
  const PlanSettings settings = with({{"interview", "2026-12-12"},
                                      {"minutes", "25,saturday=45"},
                                      {"rest", "sunday,wed"},
                                      {"profile", "onsite"},
                                      {"role", "Backend, in the north"},
                                      {"language", "python"},
                                      {"time", "18:30"},
                                      {"alarm", "15"}});
  CHECK(settings.interview == day("2026-12-12"));
  CHECK(settings.minutes == std::array{25, 25, 0, 25, 25, 45, 0});
  CHECK(settings.profile == "onsite");
  CHECK(settings.role == "Backend, in the north");
  CHECK(settings.language == "python");
  REQUIRE(settings.time);
  CHECK(settings.time->hour == 18);
  CHECK(settings.time->minute == 30);
  CHECK(settings.alarm_minutes == 15);
}

TEST_CASE("minutes for every day leave days of rest alone, and rest taken back gets what other days have", "[plan settings]") {
  PlanSettings settings;
  settings.minutes = {10, 10, 10, 10, 10, 45, 0};
  const auto minutes = changes_for(settings, std::vector<PlanWish>{{"minutes", "45"}});
  REQUIRE(minutes);
  CHECK(minutes->size() == 5);  // Saturday has them, Sunday rests
  const auto rest = changes_for(settings, std::vector<PlanWish>{{"rest", "none"}});
  REQUIRE(rest);
  REQUIRE(rest->size() == 1);
  CHECK(rest->front().key == "plan.minutes.sunday");
  CHECK(rest->front().value == "10");
}

TEST_CASE("the last word on a setting counts, and what cannot be read is passed over", "[plan settings]") {
  const auto settings = plan_settings(recorded({{"plan.interview", "2026-12-12"},
                                                {"plan.minutes.monday", "45"},
                                                {"plan.minutes.monday", "many"},
                                                {"plan.minutes.tuesday", "-3"},
                                                {"plan.of-a-newer-version", "1"},
                                                {"plan.interview", "2026-12-19"}}));
  CHECK(settings.interview == day("2026-12-19"));
  CHECK(settings.minutes[0] == 45);
  CHECK(settings.minutes[1] == 25);
  CHECK_FALSE(plan_settings(recorded({{"plan.interview", "2026-12-12"}, {"plan.interview", ""}})).interview);
}

TEST_CASE("setting what is set already records nothing", "[plan settings]") {
  PlanSettings settings;
  settings.interview = day("2026-12-12");
  const auto changes = changes_for(settings, std::vector<PlanWish>{{"interview", "2026-12-12"}, {"minutes", "25"}});
  REQUIRE(changes);
  CHECK(changes->empty());
}

TEST_CASE("a wish that cannot be fulfilled is named, and nothing is recorded", "[plan settings]") {
  for (const PlanWish& wish : std::vector<PlanWish>{{"interview", "tomorrow"},
                                                    {"interview", "2026-02-30"},
                                                    {"minutes", "lots"},
                                                    {"minutes", "-5"},
                                                    {"minutes", "s=20"},
                                                    {"minutes", "601"},
                                                    {"minutes", ""},
                                                    {"rest", "t"},
                                                    {"rest", "holiday"},
                                                    {"time", "25:00"},
                                                    {"time", "7"},
                                                    {"alarm", "15"},
                                                    {"alarm", "-1"},
                                                    {"role", "two\nlines"},
                                                    {"profile", ""},
                                                    {"colour", "red"}}) {
    INFO(wish.what << " " << wish.value);
    const auto changes = changes_for({}, std::vector<PlanWish>{{"interview", "2026-12-12"}, wish});
    REQUIRE_FALSE(changes);
    CHECK(changes.error().code == ErrorCode::bad_input);
    CHECK_FALSE(changes.error().hint.empty());
  }
}

TEST_CASE("days of the week are those of the calendar, over the ends of months and years", "[plan settings]") {
  CHECK(weekday_name(day("2026-11-22")) == "Sunday");
  CHECK(weekday_name(day("2024-02-29")) == "Thursday");
  CHECK(weekday_name(day("2026-12-31")) == "Thursday");
  CHECK(weekday_name(day("2027-01-01")) == "Friday");
  CHECK(weekday_of(day("2026-11-23")) == 0);
}

}  // namespace rehearse
