#include "findings.hpp"

using namespace rehearse;

TEST_CASE("five minutes without a sign are a silence, a moment less is not", "[rules]") {
  const auto script = [](Millis gap) {
    return EventScript().at(4min).note().at(4min + gap).note().at(4min + gap + 4min).end();
  };
  const auto found = fired(script(5min), "silence");
  REQUIRE(found);
  CHECK(found->cause == Cause::communication);
  CHECK(found->lost == 0ms);
  CHECK(found->evidence.front().starts_with("04:00 until 09:00"));
  CHECK(fired(script(8min), "silence")->lost == 3min);
  CHECK_FALSE(fired(script(5min - 1ms), "silence"));
}

TEST_CASE("a phase key and an alarm break no silence, a question does", "[rules]") {
  EventScript keys;
  keys.at(3min).phase(Phase::plan).add(AlarmRaised{"budget-50"}).at(5min).note().at(6min).end();
  CHECK(fired(keys, "silence"));
  CHECK_FALSE(fired(EventScript().at(3min).ask().at(6min).end(), "silence"));
}

TEST_CASE("a pause is no silence", "[rules]") {
  EventScript script;
  script.at(2min).add(Paused{}).at(20min).add(Resumed{}).at(22min).note().at(23min).end();
  CHECK_FALSE(fired(script, "silence"));
}

TEST_CASE("after the accepted submission one may be quiet", "[rules]") {
  CHECK_FALSE(fired(EventScript().at(4min).submit().at(40min).end(), "silence"));
}

TEST_CASE("a prediction above the result is a matter of calibration", "[rules]") {
  const auto script = [](Verdict predicted, bool solved) {
    EventScript s;
    s.at(30min);
    solved ? s.submit() : s.submit("edge", Verdict::wrong_answer);
    return s.at(40min).end().add(PredictionGiven{predicted});
  };
  const auto found = fired(script(Verdict::accepted, false), "prediction-missed");
  REQUIRE(found);
  CHECK(found->cause == Cause::calibration);
  CHECK_FALSE(fired(script(Verdict::accepted, true), "prediction-missed"));
  CHECK_FALSE(fired(script(Verdict::wrong_answer, false), "prediction-missed"));
}

TEST_CASE("self-scores a point too high in three of five sessions are a pattern", "[rules]") {
  EventScript script;  // measured: communication 2, problem solving 1, technical 1, testing 1
  script.at(2min).note().at(40min).end().add(SelfScoreGiven{3, 3, 3, 3});
  ReviewContext context;
  context.calibration = {1.0, 0.0, 1.5, 0.5, 0.0};
  CHECK_FALSE(fired(script, "self-score-high", context));  // the first 1.0 is out of the window of five
  context.calibration = {0.0, 1.0, 1.5, 0.5, 0.0};
  REQUIRE(fired(script, "self-score-high", context));
  CHECK(mentions(*fired(script, "self-score-high", context), "3 of the last 5 sessions"));
  EventScript modest;
  modest.at(2min).note().at(40min).end().add(SelfScoreGiven{2, 1, 1, 1});
  CHECK_FALSE(fired(modest, "self-score-high", context));
}

namespace {

EventScript nervous(int level, Millis gap) {
  EventScript script;
  script.add(NervesRated{level, true}).at(10min).run(1, 3).at(10min + gap).note().at(20min).run(1, 3).at(20min + gap).note();
  return script.at(40min).end();
}

ReviewContext retried(Millis duration, bool solved) {
  ReviewContext context;
  context.retries = {{"islands", duration, solved}};
  return context;
}

}  // namespace

TEST_CASE("two gaps after failures with high nerves and a calm re-try that passes are nerves", "[rules]") {
  const auto found = fired(nervous(4, 2min), "nerves", retried(36min, true));
  REQUIRE(found);
  CHECK(found->cause == Cause::nerves);
  CHECK(found->lost == 4min);
  CHECK_FALSE(fired(nervous(3, 2min), "nerves", retried(36min, true)));
  CHECK_FALSE(fired(nervous(4, 2min - 1ms), "nerves", retried(36min, true)));
  CHECK_FALSE(fired(nervous(4, 2min), "nerves", retried(36min + 1ms, true)));
  CHECK_FALSE(fired(nervous(4, 2min), "nerves"));
}

TEST_CASE("the same with a re-try that does not pass is a gap in knowledge", "[rules]") {
  const auto found = fired(nervous(5, 3min), "not-nerves", retried(30min, false));
  REQUIRE(found);
  CHECK(found->cause == Cause::knowledge_gap);
  CHECK_FALSE(fired(nervous(5, 3min), "not-nerves", retried(30min, true)));
}

TEST_CASE("findings come heaviest first, the earlier phase first among equals", "[rules]") {
  EventScript script;
  script.at(10min).save(10, 10).run(1, 3).at(20min).submit("edge", Verdict::wrong_answer).at(44min).end();
  const auto findings = find_findings(script.session(), script.events(), {});
  REQUIRE(findings.size() >= 3);
  for (std::size_t i = 1; i < findings.size(); ++i) {
    CHECK(findings[i - 1].lost >= findings[i].lost);
    if (findings[i - 1].lost == findings[i].lost) CHECK(findings[i - 1].phase <= findings[i].phase);
  }
}

TEST_CASE("a clean session has no findings", "[rules]") {
  EventScript script;
  script.at(2min)
      .ask()
      .ask()
      .at(4min)
      .approach()
      .at(8min)
      .save(10, 10)
      .build(true)
      .run(3, 3, 2)
      .at(12min)
      .submit()
      .at(15min)
      .end();
  ReviewContext context{{past(24h), past(48h), past(72h)}};
  for (const auto& finding : find_findings(script.session(), script.events(), context)) FAIL(finding.rule);
}

TEST_CASE("each task of a session is looked at by itself", "[rules]") {
  SessionStarted started = one_task();
  started.tasks = {planned("first", "medium", 20min), planned("second", "medium", 22min)};
  EventScript script(started);
  script.at(5min).run(3, 3, 1).submit().at(10min).task(1).add(ProblemServed{"second"});
  script.at(14min).run(1, 3).at(30min).submit("edge", Verdict::wrong_answer).at(40min).end();
  const auto found = fired(script, "sample-failed-first");
  REQUIRE(found);
  CHECK(found->task == 1);
  CHECK(found->lost == 16min);
  CHECK(found->drill == "rehearse review retry s1/2");
}
