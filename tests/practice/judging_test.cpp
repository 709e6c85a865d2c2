#include "desk.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;

TEST_CASE("a snapshot is taken once for each content, and the untouched stub is none") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  CHECK_FALSE(practice.snapshot().value());
  desk.save(view, correct_two_sum);
  CHECK(practice.snapshot().value());
  CHECK_FALSE(practice.snapshot().value());
  const auto session = practice.current().value().session;
  REQUIRE(session.task().last_snapshot);
  CHECK(practice.source(session.task().last_snapshot->hash).value() == correct_two_sum);
}

TEST_CASE("a run judges the samples and the candidate's own cases, and is in the log") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.save(view, correct_two_sum);
  REQUIRE(write_file(view.workspace.tests, "{\"args\":{\"nums\":[1,2],\"target\":3},\"answer\":[1,1]}\n"));
  const auto judgement = practice.run(true).value();
  CHECK(judgement.verdict == Verdict::wrong_answer);
  const auto run = practice.current().value().session.task().last_run.value();
  CHECK(run.on_save);
  CHECK(run.samples_passed == run.samples_total);
  CHECK(run.samples_total > 0);
  CHECK(run.own_total == 1);
  CHECK(run.own_passed == 0);
  CHECK(run.failure->group == "own");
}

TEST_CASE("an accepted submission is recorded with its groups") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.save(view, correct_two_sum);
  const auto receipt = practice.submit().value();
  CHECK_FALSE(receipt.sealed);
  REQUIRE(receipt.judgement);
  CHECK(receipt.judgement->verdict == Verdict::accepted);
  const auto session = practice.current().value().session;
  CHECK(session.task().solved);
  CHECK(session.task().submits.front().groups.size() == 4);
}

TEST_CASE("a compile error is recorded as a build, not as a submission") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.save(view, "class Solution:\n    def twoSum(self, nums, target)\n");
  const auto receipt = practice.submit().value();
  REQUIRE(receipt.judgement);
  CHECK(receipt.judgement->verdict == Verdict::compile_error);
  CHECK(practice.current().value().session.task().submits.empty());
}

TEST_CASE("a strict session seals the verdict and takes one submission") {
  Desk desk;
  auto practice = desk.sit_down();
  auto options = Desk::two_sum();
  options.strict = true;
  const auto view = practice.start_interview(options).value();
  desk.save(view, wrong_two_sum);
  const auto receipt = practice.submit().value();
  CHECK(receipt.sealed);
  CHECK_FALSE(receipt.judgement);
  CHECK(practice.current().value().sealed);
  const auto again = practice.submit();
  REQUIRE_FALSE(again);
  CHECK(again.error().code == ErrorCode::conflict);
}

TEST_CASE("a strict session shows a compile error, which uses up nothing") {
  Desk desk;
  auto practice = desk.sit_down();
  auto options = Desk::two_sum();
  options.strict = true;
  const auto view = practice.start_interview(options).value();
  desk.save(view, "class Solution(\n");
  REQUIRE(practice.submit().value().judgement);
  desk.save(view, correct_two_sum);
  CHECK_FALSE(practice.submit().value().judgement);
}

TEST_CASE("when time is up, what was saved before the deadline is judged") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.clock.advance(30min);
  desk.save(view, correct_two_sum);  // never run, never submitted
  desk.clock.advance(3h);
  const auto ended = practice.current().value().session;
  CHECK(ended.ended == EndReason::time_up);
  REQUIRE(ended.task().submits.size() == 1);
  CHECK(ended.task().submits.front().automatic);
  CHECK(ended.task().submits.front().verdict == Verdict::accepted);
}

TEST_CASE("what was saved after the deadline is not judged, the last snapshot is") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.save(view, wrong_two_sum);
  REQUIRE(practice.snapshot().value());
  desk.clock.advance(46min);
  desk.save(view, correct_two_sum);
  const auto ended = practice.current().value().session;
  REQUIRE(ended.task().submits.size() == 1);
  CHECK(ended.task().submits.front().verdict == Verdict::wrong_answer);
}

TEST_CASE("a session in which nothing was written ends without a submission") {
  Desk desk;
  auto practice = desk.sit_down();
  REQUIRE(practice.start_interview(Desk::two_sum()));
  desk.clock.advance(46min);
  const auto ended = practice.current().value().session;
  CHECK(ended.ended == EndReason::time_up);
  CHECK(ended.task().submits.empty());
}

TEST_CASE("after the end nothing more can be run or submitted") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.save(view, correct_two_sum);
  REQUIRE(practice.finish(EndReason::finished));
  CHECK_FALSE(practice.run(false));
  CHECK_FALSE(practice.submit());
  CHECK_FALSE(practice.hint());
}

TEST_CASE("a solution file that is gone is named, and the session goes on") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  std::filesystem::remove(view.workspace.solution);
  const auto run = practice.run(false);
  REQUIRE_FALSE(run);
  CHECK(run.error().message.find("solution.py") != std::string::npos);
  REQUIRE(practice.finish(EndReason::finished));
}

TEST_CASE("a stop request interrupts a submission and nothing is recorded") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.save(view, correct_two_sum);
  std::stop_source stop;
  stop.request_stop();
  JudgeOptions options;
  options.stop = stop.get_token();
  const auto receipt = practice.submit(options);
  REQUIRE_FALSE(receipt);
  CHECK(receipt.error().code == ErrorCode::interrupted);
  CHECK(practice.current().value().session.task().submits.empty());
}
