#include "findings.hpp"

using namespace rehearse;

namespace {

constexpr Millis third = Millis{45min} * 33 / 100;  // 14:51

}  // namespace

TEST_CASE("no approach by a third of the time is a gap", "[rules]") {
  EventScript script;
  script.at(third + 1ms).approach().at(40min).end();
  const auto found = fired(script, "approach-missing");
  REQUIRE(found);
  CHECK(found->cause == Cause::knowledge_gap);
  CHECK(found->lost == 1ms);
  CHECK(fired(EventScript().at(40min).end(), "approach-missing")->lost == Millis{40min} - third);
}

TEST_CASE("an approach at a third of the time is in time", "[rules]") {
  EventScript script;
  script.at(third).approach().at(40min).end();
  CHECK_FALSE(fired(script, "approach-missing"));
}

TEST_CASE("a session that was solved or ended before a third of the time lacks no approach", "[rules]") {
  CHECK_FALSE(fired(EventScript().at(third - 1ms).end(), "approach-missing"));
  CHECK_FALSE(fired(EventScript().at(10min).submit().at(40min).end(), "approach-missing"));
}

TEST_CASE("a pause does not use up the time for an approach", "[rules]") {
  EventScript script;
  script.at(5min).add(Paused{}).at(15min).add(Resumed{}).at(third + 10min).approach().at(40min).end();
  CHECK_FALSE(fired(script, "approach-missing"));
}

TEST_CASE("a hint of level three shows a gap even with an approach in time, one of level two does not", "[rules]") {
  EventScript deep;
  deep.at(5min).approach().at(20min).hint(3).at(40min).end();
  const auto found = fired(deep, "approach-missing");
  REQUIRE(found);
  CHECK(found->lost == 15min);
  CHECK(mentions(*found, "hint of level 3"));
  EventScript light;
  light.at(5min).approach().at(20min).hint(2).at(40min).end();
  CHECK_FALSE(fired(light, "approach-missing"));
}

TEST_CASE("passing small cases and running out of time on large ones points at the algorithm", "[rules]") {
  EventScript script;
  script.at(10min).save(20, 20).add(ComplexityPredicted{"O(n^2)", "O(1)"});
  script.at(25min).submit("large", Verdict::time_limit_exceeded).at(40min).end();
  const auto found = fired(script, "large-time-limit");
  REQUIRE(found);
  CHECK(found->cause == Cause::knowledge_gap);
  CHECK(found->lost == 30min);  // never mended: all of the coding
  CHECK(mentions(*found, "predicted time O(n^2), the target is O(n)"));
  script = EventScript();
  script.at(25min).submit("large", Verdict::time_limit_exceeded).at(33min).submit().at(40min).end();
  CHECK(fired(script, "large-time-limit")->lost == 8min);
}

TEST_CASE("a time limit on a small group, or another verdict on large, is another matter", "[rules]") {
  CHECK_FALSE(fired(EventScript().at(25min).submit("random", Verdict::time_limit_exceeded).end(), "large-time-limit"));
  CHECK_FALSE(fired(EventScript().at(25min).submit("large", Verdict::wrong_answer).end(), "large-time-limit"));
  CHECK_FALSE(fired(EventScript().at(25min).submit("large", Verdict::memory_limit_exceeded).end(), "large-time-limit"));
}

TEST_CASE("too much memory on large cases is told apart from too much time", "[rules]") {
  const auto script = EventScript().at(25min).submit("large", Verdict::memory_limit_exceeded).end();
  REQUIRE(fired(script, "large-memory-limit"));
  CHECK(fired(script, "large-memory-limit")->cause == Cause::knowledge_gap);
  CHECK_FALSE(fired(EventScript().at(25min).submit("large", Verdict::time_limit_exceeded).end(), "large-memory-limit"));
}

namespace {

GrowthMeasured measured(std::string hash, std::string standing) {
  GrowthMeasured growth;
  growth.hash = std::move(hash);
  growth.time = "n^2";
  growth.target = "O(n)";
  growth.standing = std::move(standing);
  growth.summary = "O(n^2) time (measured, 98% sure): slower in kind than O(n).";
  return growth;
}

std::string last_hash(const EventScript& script) { return script.session().task().submits.back().hash; }

}  // namespace

TEST_CASE("an accepted solution that is slower in kind than the target points at the algorithm", "[rules]") {
  EventScript script;
  script.at(10min).save(20, 20).at(25min).submit();
  const std::string hash = last_hash(script);
  script.add(measured(hash, "above")).at(40min).end();
  const auto found = fired(script, "growth-above-target");
  REQUIRE(found);
  CHECK(found->cause == Cause::knowledge_gap);
  CHECK(mentions(*found, "O(n^2) time (measured, 98% sure)"));
  CHECK(script.session().task().solved);
}

TEST_CASE("what was measured of the last accepted source counts, and of no other", "[rules]") {
  EventScript within;
  within.at(10min).save(20, 20).at(25min).submit();
  const std::string hash = last_hash(within);
  within.add(measured(hash, "above")).add(measured(hash, "within")).at(40min).end();
  CHECK_FALSE(fired(within, "growth-above-target"));
  EventScript other;
  other.at(10min).save(20, 20).at(25min).submit().add(measured("another source", "above")).at(40min).end();
  CHECK_FALSE(fired(other, "growth-above-target"));
  EventScript unknown;
  unknown.at(10min).save(20, 20).at(25min).submit();
  unknown.add(measured(last_hash(unknown), "unknown")).at(40min).end();
  CHECK_FALSE(fired(unknown, "growth-above-target"));
}

TEST_CASE("too much memory on large cases counts whatever the small ones did, too much time does not", "[rules]") {
  const auto with_wrong_edge = [](Verdict on_large) {
    EventScript script;
    script.at(10min).save(10, 10).at(20min).submit("large", on_large);
    auto& submit = std::get<SubmitFinished>(script.events().back().payload);
    submit.groups[1].verdict = Verdict::wrong_answer;
    submit.groups[1].passed = 3;
    return script.at(30min).end();
  };
  const auto found = fired(with_wrong_edge(Verdict::memory_limit_exceeded), "large-memory-limit");
  REQUIRE(found);
  CHECK_FALSE(mentions(*found, "the small groups passed"));
  CHECK_FALSE(fired(with_wrong_edge(Verdict::time_limit_exceeded), "large-time-limit"));
}
