#include "findings.hpp"

using namespace rehearse;

namespace {

constexpr Millis fallback = Millis{45min} * 55 / 100;   // 24:45
constexpr Millis first_run = Millis{45min} * 60 / 100;  // 27:00

}  // namespace

TEST_CASE("nothing that passes the samples by 55 percent of the time is a missing fallback", "[rules]") {
  EventScript script;
  script.at(20min).run(2, 3).at(fallback + 5min).run(3, 3).at(40min).end();
  const auto found = fired(script, "no-fallback");
  REQUIRE(found);
  CHECK(found->cause == Cause::time_management);
  CHECK(found->lost == 5min);
  CHECK(fired(EventScript().at(45min).end(), "no-fallback")->lost == Millis{45min} - fallback);
}

TEST_CASE("samples that pass at 55 percent of the time are a fallback, by a run or a submission", "[rules]") {
  CHECK_FALSE(fired(EventScript().at(fallback).run(3, 3).at(45min).end(), "no-fallback"));
  CHECK_FALSE(fired(EventScript().at(fallback).submit("edge", Verdict::wrong_answer).at(45min).end(), "no-fallback"));
  CHECK_FALSE(fired(EventScript().at(fallback - 1ms).end(), "no-fallback"));
}

TEST_CASE("a first run after 60 percent of the time is late feedback", "[rules]") {
  EventScript script;
  script.at(10min).save(5, 5).at(first_run + 3min).run(1, 3).at(45min).end();
  const auto found = fired(script, "late-feedback");
  REQUIRE(found);
  CHECK(found->lost == 3min);
  CHECK_FALSE(fired(EventScript().at(10min).save(5, 5).at(first_run).run(1, 3).at(45min).end(), "late-feedback"));
}

TEST_CASE("code that was never run is late feedback, a session without code is not", "[rules]") {
  const auto found = fired(EventScript().at(10min).save(5, 5).at(45min).end(), "late-feedback");
  REQUIRE(found);
  CHECK(found->lost == Millis{45min} - first_run);
  CHECK_FALSE(fired(EventScript().at(45min).end(), "late-feedback"));
}

TEST_CASE("41 changed lines that were never run are late feedback, 40 are not", "[rules]") {
  EventScript script;
  script.at(10min).save(10, 10).run(3, 3).at(15min).save(40, 40).at(20min).save(41, 1).at(30min).end();
  const auto found = fired(script, "late-feedback");
  REQUIRE(found);
  CHECK(found->lost == 10min);
  CHECK(mentions(*found, "41 lines changed"));
  EventScript forty;
  forty.at(10min).save(10, 10).run(3, 3).at(15min).save(40, 40).at(30min).end();
  CHECK_FALSE(fired(forty, "late-feedback"));
  EventScript run;
  run.at(15min).save(60, 60).run(3, 3).at(30min).end();
  CHECK_FALSE(fired(run, "late-feedback"));
}

TEST_CASE("a phase over 150 percent and a later one under 50 share their time badly", "[rules]") {
  EventScript script;  // plan 12:00:01 of 8, test 3:29 of 7
  script.at(5min).phase(Phase::plan).at(17min + 1s).phase(Phase::code).at(38min).phase(Phase::test);
  script.at(41min + 29s).phase(Phase::analyse).at(45min).end(EndReason::time_up);
  const auto found = fired(script, "phase-overrun");
  REQUIRE(found);
  CHECK(found->cause == Cause::time_management);
  CHECK(found->phase == Phase::plan);
  CHECK(found->lost == 4min + 1s);
}

TEST_CASE("a phase at 150 percent, or later ones at 50, are within bounds", "[rules]") {
  EventScript at_bound;  // plan exactly 12:00
  at_bound.at(5min)
      .phase(Phase::plan)
      .at(17min)
      .phase(Phase::code)
      .at(42min)
      .phase(Phase::test)
      .at(45min)
      .end(EndReason::time_up);
  CHECK_FALSE(fired(at_bound, "phase-overrun"));
  EventScript half;  // plan 16, then code 11, test 7, analyse 4, questions exactly half
  half.at(5min).phase(Phase::plan).at(21min).phase(Phase::code).at(32min).phase(Phase::test).at(39min).phase(Phase::analyse);
  half.at(43min + 30s).phase(Phase::questions).at(45min).end(EndReason::time_up);
  CHECK_FALSE(fired(half, "phase-overrun"));
}

TEST_CASE("phases that were never told apart, or had time left over, are no overrun", "[rules]") {
  CHECK_FALSE(fired(EventScript().phase(Phase::understand).at(45min).end(EndReason::time_up), "phase-overrun"));
  EventScript quick;  // understand 8 of 5; solved and done with 20 minutes left
  quick.at(8min).phase(Phase::plan).at(12min).phase(Phase::code).at(24min).submit().phase(Phase::test).at(25min).end();
  CHECK_FALSE(fired(quick, "phase-overrun"));
}
