#include <algorithm>

#include "desk.hpp"
#include "rehearse/practice/debriefing.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;

namespace {

// A session that ended with a wrong answer.
SessionView a_miss(Desk& desk, Practice& practice) {
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.clock.advance(20min);
  desk.save(view, wrong_two_sum);
  (void)practice.submit().value();
  desk.clock.advance(5min);
  return practice.finish(EndReason::finished).value();
}

}  // namespace

TEST_CASE("a post-mortem waits for the end of its session") {
  Desk desk;
  auto practice = desk.sit_down();
  CHECK(practice.post_mortem().error().code == ErrorCode::not_found);
  const auto view = practice.start_interview(Desk::two_sum()).value();
  CHECK(practice.post_mortem(view.session.id).error().code == ErrorCode::conflict);
}

TEST_CASE("the post-mortem names the result, what was never asked, findings and one next action") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto ended = a_miss(desk, practice);
  const auto report = practice.post_mortem().value();
  CHECK(report.session == ended.session.id);
  CHECK(report.result == Verdict::wrong_answer);
  CHECK(report.tasks.front().unasked.size() == practice.problem().value().clarifications.size());
  CHECK_FALSE(report.findings.empty());
  CHECK_FALSE(report.next_action.empty());
  CHECK(report.suggested_went_well.size() == 3);
  CHECK(report.duration == 25min);
}

TEST_CASE("the user's answers are in the report, and at most three growth areas") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto id = a_miss(desk, practice).session.id;
  REQUIRE(practice.give_self_score(id, {2, 3, 2, 1}));
  CHECK_FALSE(practice.give_self_score(id, {0, 3, 2, 1}));
  REQUIRE(practice.give_prediction(id, Verdict::accepted));
  CHECK_FALSE(practice.give_review(id, {{}, {}, {"a", "b", "c", "d"}}));
  REQUIRE(practice.give_review(id, {{"I kept talking"}, {}, {"testing"}}));
  const auto report = practice.post_mortem().value();
  CHECK(report.predicted == Verdict::accepted);
  CHECK(report.self_score->problem_solving == 3);
  CHECK(report.went_well == std::vector<std::string>{"I kept talking"});
  CHECK(report.growth_areas == std::vector<std::string>{"testing"});
  CHECK(practice.current().error().code == ErrorCode::not_found);
}

TEST_CASE("the report is written as Markdown and JSON") {
  Desk desk;
  auto practice = desk.sit_down();
  (void)a_miss(desk, practice);
  const auto folder = practice.write_post_mortem(practice.post_mortem().value()).value();
  CHECK(read_file(folder / "post-mortem.md").value().find("Two Sum") != std::string::npos);
  CHECK(read_file(folder / "post-mortem.json").value().find("\"schema\"") != std::string::npos);
}

TEST_CASE("a miss is in the failure log, and a blank re-try leaves its passing source there") {
  Desk desk;
  auto practice = desk.sit_down();
  (void)a_miss(desk, practice);
  const auto entries = practice.failures().value();
  REQUIRE(entries.size() == 1);
  CHECK(entries.front().state == FailureState::not_yet);
  CHECK(practice.source(entries.front().failing_source).value() == wrong_two_sum);

  desk.clock.advance(24h);
  const auto retry = practice.retry(entries.front().id).value();
  CHECK(read_file(retry.workspace.solution).value().find("nums") != std::string::npos);
  CHECK(read_file(retry.workspace.solution).value() != wrong_two_sum);
  desk.clock.advance(100h);  // untimed
  desk.save(retry, correct_two_sum);
  CHECK(practice.submit().value().judgement->verdict == Verdict::accepted);
  REQUIRE(practice.finish(EndReason::finished));
  const auto after = practice.failures().value();
  const auto entry = std::find_if(after.begin(), after.end(), [&](const auto& e) { return e.id == entries.front().id; });
  REQUIRE(entry != after.end());
  // A variant has to close the gap where the bank holds one; else the problem itself does.
  CHECK((entry->state == FailureState::recovered) == Debriefing(practice).variant_of(*entry).value().is_itself);
  CHECK(practice.source(entry->passing_source).value() == correct_two_sum);
}

TEST_CASE("the sessions are listed newest first, the running one too") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto first = a_miss(desk, practice).session.id;
  desk.clock.advance(1h);
  const auto second = practice.start_solve("two-sum", "python").value().session.id;
  const auto sessions = practice.sessions().value();
  REQUIRE(sessions.size() == 2);
  CHECK(sessions[0].id == second);
  CHECK_FALSE(sessions[0].ended);
  CHECK(sessions[1].id == first);
  CHECK(sessions[1].ended);
}

TEST_CASE("an unknown entry cannot be re-tried, and the hint says where the names are") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto retry = practice.retry("nothing/0");
  REQUIRE_FALSE(retry);
  CHECK(retry.error().hint.find("rehearse review") != std::string::npos);
}
