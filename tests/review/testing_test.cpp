#include "findings.hpp"

using namespace rehearse;

TEST_CASE("samples that pass and an edge case that does not ask for a checklist", "[rules]") {
  EventScript script;
  script.at(20min).submit("edge", Verdict::wrong_answer).at(26min).submit().at(40min).end();
  const auto found = fired(script, "edge-failed");
  REQUIRE(found);
  CHECK(found->cause == Cause::testing);
  CHECK(found->lost == 6min);
  CHECK(found->evidence.front() == "20:00 WA on edge: 2 of 9 passed");
  CHECK(mentions(*found, "edge-3 gave 4, expected 3"));
  CHECK(mentions(*found, "empty"));
}

TEST_CASE("an edge case that dies, or a sample that is wrong, is another matter", "[rules]") {
  CHECK_FALSE(fired(EventScript().at(20min).submit("edge", Verdict::run_time_error).end(), "edge-failed"));
  CHECK_FALSE(fired(EventScript().at(20min).submit("sample", Verdict::wrong_answer).end(), "edge-failed"));
  CHECK_FALSE(fired(EventScript().at(20min).submit("random", Verdict::wrong_answer).end(), "edge-failed"));
  CHECK_FALSE(fired(EventScript().at(20min).submit().end(), "edge-failed"));
}

TEST_CASE("edge cases that pass and a random one that does not point at the logic", "[rules]") {
  const auto script = EventScript().at(20min).submit("random", Verdict::wrong_answer).at(40min).end();
  const auto found = fired(script, "random-failed");
  REQUIRE(found);
  CHECK(found->cause == Cause::logic);
  CHECK(found->lost == 20min);
  CHECK_FALSE(fired(EventScript().at(20min).submit("edge", Verdict::wrong_answer).end(), "random-failed"));
  CHECK_FALSE(fired(EventScript().at(20min).submit("random", Verdict::time_limit_exceeded).end(), "random-failed"));
}

TEST_CASE("a counterexample is the evidence to trace, where one was found", "[rules]") {
  EventScript script;
  script.at(20min).save(9, 9).submit("random", Verdict::wrong_answer).counterexample("grid = [[1]]").at(40min).end();
  CHECK(mentions(*fired(script, "random-failed"), "grid = [[1]]"));
  EventScript in_vain;
  in_vain.at(20min).save(9, 9).submit("random", Verdict::wrong_answer).counterexample("").at(40min).end();
  CHECK_FALSE(mentions(*fired(in_vain, "random-failed"), "smallest input"));
}

TEST_CASE("a submission before any case of one's own was run is noted", "[rules]") {
  EventScript script;
  script.at(15min).run(3, 3).at(20min).submit("edge", Verdict::wrong_answer).at(25min).run(3, 3, 2).at(30min).submit().end();
  const auto found = fired(script, "no-own-test");
  REQUIRE(found);
  CHECK(found->cause == Cause::testing);
  CHECK(found->lost == 10min);
  CHECK(fired(EventScript().at(20min).submit().end(), "no-own-test")->lost == 0ms);
}

TEST_CASE("one case of one's own before the submission is enough, and the clock's submission asks for none", "[rules]") {
  CHECK_FALSE(fired(EventScript().at(15min).run(3, 3, 1).at(20min).submit().end(), "no-own-test"));
  CHECK_FALSE(fired(EventScript().at(45min).submit("edge", Verdict::wrong_answer, true).end(), "no-own-test"));
}

namespace {

EventScript guesses(Millis apart, int lines, const std::string& last_case = "edge-3") {
  EventScript script;
  script.at(20min).save(20, 20).submit("edge", Verdict::wrong_answer, false, "edge-3");
  script.at(20min + apart).save(20, lines).submit("edge", Verdict::wrong_answer, false, "edge-3");
  script.at(20min + 2 * apart).save(20, lines).submit("edge", Verdict::wrong_answer, false, last_case).at(40min).end();
  return script;
}

}  // namespace

TEST_CASE("three submissions in five minutes with three lines changed on one case are guesses", "[rules]") {
  const auto found = fired(guesses(2min + 30s, 3), "guess-debugging");
  REQUIRE(found);
  CHECK(found->cause == Cause::guess_debugging);
  CHECK(found->lost == 5min);
}

TEST_CASE("slower, larger or moving attempts are no guesses", "[rules]") {
  CHECK_FALSE(fired(guesses(2min + 30s + 1ms, 3), "guess-debugging"));
  CHECK_FALSE(fired(guesses(2min, 4), "guess-debugging"));
  CHECK_FALSE(fired(guesses(2min, 3, "edge-5"), "guess-debugging"));
}

TEST_CASE("the judge's own failures count against nobody", "[rules]") {
  const auto script = EventScript().at(30min).run(3, 3, 1).submit("edge", Verdict::judge_error).at(40min).end();
  for (const char* rule : {"edge-failed", "random-failed", "sample-failed-first", "no-own-test"})
    CHECK_FALSE(fired(script, rule));
}
