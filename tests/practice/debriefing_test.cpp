#include "rehearse/practice/debriefing.hpp"

#include <algorithm>

#include "rehearse/base/calendar.hpp"

#include "desk.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;

namespace {

std::string missed(Desk& desk, Practice& practice) {
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.clock.advance(20min);
  desk.save(view, wrong_two_sum);
  (void)practice.submit().value();
  desk.clock.advance(5min);
  return practice.finish(EndReason::finished).value().session.id;
}

void solve(Desk& desk, Practice& practice, const SessionView& view) {
  desk.clock.advance(10min);
  desk.save(view, correct_two_sum);
  (void)practice.submit().value();
  REQUIRE(practice.finish(EndReason::finished));
}

}  // namespace

TEST_CASE("a session is played back once it has ended") {
  Desk desk;
  auto practice = desk.sit_down();
  const Debriefing debriefing(practice);
  CHECK(debriefing.playback().error().code == ErrorCode::not_found);
  const auto id = missed(desk, practice);
  const auto play = debriefing.playback().value();
  CHECK(play.session == id);
  const Moment* moment = play.at(21min);
  REQUIRE(moment != nullptr);
  CHECK(practice.source(moment->source).value() == wrong_two_sum);
  desk.clock.advance(1h);
  const auto running = practice.start_solve("two-sum", "python").value().session.id;
  CHECK(debriefing.playback(running).error().code == ErrorCode::conflict);
  CHECK(debriefing.playback("nowhere").error().code == ErrorCode::not_found);
}

TEST_CASE("a strict session plays back nothing before it is reviewed") {
  Desk desk;
  auto practice = desk.sit_down();
  auto options = Desk::two_sum();
  options.strict = true;
  const auto view = practice.start_interview(options).value();
  desk.clock.advance(10min);
  desk.save(view, wrong_two_sum);
  (void)practice.submit().value();
  const auto id = practice.finish(EndReason::finished).value().session.id;
  const Debriefing debriefing(practice);
  CHECK(debriefing.playback(id).error().code == ErrorCode::conflict);
  REQUIRE(practice.give_review(id, {}));
  CHECK(debriefing.playback(id));
}

TEST_CASE("an intention is set after the session and stays with its entry") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto id = missed(desk, practice) + "/1";
  Debriefing debriefing(practice);
  REQUIRE(debriefing.intend(id, "two cases first"));
  CHECK(debriefing.entry(id).value().intention == "two cases first");
  CHECK(debriefing.intend("nowhere/1", "x").error().code == ErrorCode::not_found);
  auto again = desk.sit_down();
  CHECK(Debriefing(again).entry(id).value().intention == "two cases first");
}

TEST_CASE("a variant shares a pattern, or is the problem itself") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto id = missed(desk, practice) + "/1";
  const Debriefing debriefing(practice);
  auto entry = debriefing.entry(id).value();
  entry.patterns = {"a pattern that no problem has"};
  CHECK(debriefing.variant_of(entry).value().is_itself);
  CHECK(debriefing.variant_of(entry).value().slug == "two-sum");
  const auto listed = practice.bank().list().value();
  for (const ProblemSummary& problem : listed) {
    if (problem.slug == "two-sum" || problem.patterns.empty()) continue;
    entry.patterns = problem.patterns;
    const auto variant = debriefing.variant_of(entry).value();
    CHECK_FALSE(variant.is_itself);
    CHECK(variant.slug != "two-sum");
    const auto chosen = practice.bank().load(variant.slug).value();
    const auto shared = [&](const std::string& p) { return std::ranges::find(problem.patterns, p) != problem.patterns.end(); };
    CHECK(std::ranges::any_of(chosen.patterns, shared));
    break;
  }
}

TEST_CASE("attempts compare with what changed in the source, and the report shows them") {
  Desk desk;
  auto practice = desk.sit_down();
  const Debriefing debriefing(practice);
  CHECK(debriefing.compare("two-sum").error().code == ErrorCode::not_found);
  (void)missed(desk, practice);
  desk.clock.advance(48h);
  solve(desk, practice, practice.start_interview(Desk::two_sum()).value());
  const auto compared = debriefing.compare("two-sum").value();
  REQUIRE(compared.attempts.size() == 2);
  CHECK_FALSE(compared.attempts.front().facts.solved);
  CHECK(compared.attempts.back().facts.solved);
  CHECK_FALSE(compared.source_diff.empty());
  const auto report = practice.post_mortem().value();
  REQUIRE(report.tasks.front().earlier);
  CHECK(report.tasks.front().earlier->source_diff.size() == compared.source_diff.size());
  CHECK(report.tasks.front().source == correct_two_sum);
  const auto folder = practice.write_post_mortem(report).value();
  CHECK(read_file(folder / "post-mortem.html").value().starts_with("<!doctype html>"));
}

TEST_CASE("an entry says when its card is due") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto id = missed(desk, practice) + "/1";
  const auto entry = Debriefing(practice).entry(id).value();
  REQUIRE(entry.due);
  CHECK(parse_day(*entry.due) > local_day(desk.clock.now().wall));
}

TEST_CASE("a shared entry has no source unless it is asked for") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto id = missed(desk, practice) + "/1";
  const Debriefing debriefing(practice);
  CHECK(debriefing.share(id, SourcePolicy::left_out).value().find("enumerate") == std::string::npos);
  CHECK(debriefing.share(id, SourcePolicy::shown).value().find("enumerate") != std::string::npos);
  CHECK(debriefing.failure_patterns().value().entries == 1);
  CHECK_FALSE(debriefing.recurrences(Pace::timed).value().empty());
  CHECK(debriefing.recurrences(Pace::untimed).value().empty());
}
