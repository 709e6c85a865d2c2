#include "findings.hpp"
#include "rehearse/base/calendar.hpp"
#include "rehearse/review/past.hpp"

using namespace rehearse;

namespace {

constexpr Millis day = 24h;

EventScript unsolved(Millis end = 45min) {
  EventScript script;
  script.at(end).submit("edge", Verdict::wrong_answer, true).end();
  return script;
}

}  // namespace

TEST_CASE("a topic with two attempts in 60 days and no solution asks for preparation", "[rules]") {
  const ReviewContext context{{past(59 * day), past(10 * day)}};
  const auto found = fired(unsolved(), "topic-unpractised", context);
  REQUIRE(found);
  CHECK(found->cause == Cause::preparation);
  CHECK(found->lost == 15min);  // 45 minutes, par of a medium is 30
  CHECK(mentions(*found, "2 attempts"));
  CHECK(found->drill == "rehearse review retry s1/1");
}

TEST_CASE("three attempts in 60 days are preparation enough", "[rules]") {
  CHECK_FALSE(fired(unsolved(), "topic-unpractised", {{past(60 * day), past(20 * day), past(10 * day)}}));
  CHECK(fired(unsolved(), "topic-unpractised", {{past(60 * day + 1ms), past(20 * day), past(10 * day)}}));
}

TEST_CASE("a topic that is known to 70 percent is fresh enough, below that it has faded", "[rules]") {
  // Three solved on one day leave a stability of 2.3065 days: 21 days later R is above 0.7, 22 days later below.
  const auto three_before = [](int days) {
    const Millis noon = start_of(local_day(EventScript::start) - std::chrono::days(days)) + 12h;
    ReviewContext context;
    for (int i = 0; i < 3; ++i) {
      context.past.push_back(past(EventScript::start - noon));
      context.past.back().rating = Rating::good;
    }
    return context;
  };
  const auto left = [&](int days) {
    return topic_retrievability("graph", three_before(days).past, EventScript::start).value();
  };
  CHECK(left(21) >= 0.7);
  CHECK(left(22) < 0.7);
  CHECK_FALSE(fired(unsolved(), "topic-unpractised", three_before(21)));
  const auto found = fired(unsolved(), "topic-unpractised", three_before(22));
  REQUIRE(found);
  CHECK(found->cause == Cause::preparation);
  CHECK(found->lost == 15min);
  CHECK(mentions(*found, "fallen to 69%"));
  EventScript solved;
  solved.at(30min).submit().end();
  CHECK_FALSE(fired(solved, "topic-unpractised", three_before(22)));
}

TEST_CASE("attempts that say nothing of a topic do not make it fade", "[rules]") {
  CHECK_FALSE(fired(unsolved(), "topic-unpractised", {{past(40 * day), past(40 * day), past(40 * day)}}));
}

TEST_CASE("beyond par means beyond the user's own par after ten attempts", "[rules]") {
  ReviewContext context;
  for (int i = 0; i < 10; ++i) {
    context.past.push_back(past(80 * day));  // too long ago to count as practice
    context.past.back().rating = Rating::good;
    context.past.back().solved = true;
    context.past.back().difficulty = "medium";
    context.past.back().duration = 20min;
  }
  const auto found = fired(unsolved(), "topic-unpractised", context);
  REQUIRE(found);
  CHECK(found->lost == 25min);
}

TEST_CASE("a solved task needs no preparation", "[rules]") {
  EventScript script;
  script.at(30min).submit().end();
  CHECK_FALSE(fired(script, "topic-unpractised"));
}

TEST_CASE("fourteen days without a timed session are out of practice", "[rules]") {
  EventScript script;
  script.at(7min).phase(Phase::plan).at(20min).phase(Phase::code).at(40min).end();
  const auto found = fired(script, "out-of-practice", {{past(14 * day), past(1 * day, false)}});
  REQUIRE(found);
  CHECK(found->lost == 7min);  // 20 minutes of understanding and planning, 13 planned
  CHECK(mentions(*found, "14 days ago"));
  CHECK(found->drill == "rehearse interview --profile warm-up");
}

TEST_CASE("a timed session within fourteen days is practice", "[rules]") {
  CHECK_FALSE(fired(unsolved(), "out-of-practice", {{past(14 * day - 1ms)}}));
}

TEST_CASE("the first timed session of all is not out of practice", "[rules]") {
  CHECK_FALSE(fired(unsolved(), "out-of-practice", {{past(30 * day, false)}}));
  CHECK_FALSE(fired(unsolved(), "out-of-practice"));
}
