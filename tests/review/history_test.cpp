#include "rehearse/review/history.hpp"

#include "rehearse/review/finding.hpp"
#include "support/event_script.hpp"

namespace rehearse {
namespace {

SessionFacts facts_of(const EventScript& script) {
  const Session session = script.session();
  const auto findings = find_findings(session, script.events(), {});
  return session_facts(session, StreamKind::interview, script.events(), findings, {});
}

EventScript struggle() {
  EventScript script;
  script.add(NervesRated{4, true});
  script.at(2min).ask().at(6min).approach().add(ComplexityPredicted{"O( N )", "O(1)"});
  script.at(10min).save(40, 40).build(false).at(12min).save(42, 4).run(3, 3, 2);
  script.at(15min).hint(2).at(20min).submit("edge", Verdict::wrong_answer);
  script.at(26min).save(43, 3).submit().end();
  script.add(NervesRated{2, false}).add(SelfScoreGiven{3, 3, 2, 2}).add(PredictionGiven{Verdict::accepted});
  script.add(FindingConfirmed{"edge-failed", FindingDecision::changed, "nerves", "breathe"});
  return script.add(GrowthAreaChosen{{"testing"}});
}

TEST_CASE("the facts of a session say how each task went", "[history]") {
  const SessionFacts facts = facts_of(struggle());
  CHECK(facts.nerves_before == 4);
  CHECK(facts.nerves_after == 2);
  CHECK(facts.growth_areas == std::vector<std::string>{"testing"});
  CHECK(facts.reviewed);
  CHECK(facts.result == Verdict::accepted);
  REQUIRE(facts.attempts.size() == 1);
  const AttemptFacts& attempt = facts.attempts.front();
  CHECK(attempt.slug == "islands");
  CHECK(attempt.duration == 26min);
  CHECK(attempt.first_pass == 12min);
  CHECK(attempt.solved);
  CHECK_FALSE(attempt.clean);
  CHECK_FALSE(attempt.first_submit_accepted);
  CHECK(attempt.submits == 2);
  CHECK(attempt.wrong_submits == 1);
  CHECK(attempt.hints == 2);
  CHECK(attempt.questions == 1);
  CHECK(attempt.own_cases == 2);
  CHECK(attempt.failed_builds == 1);
  CHECK(attempt.complexity_right == true);
  CHECK(attempt.verdict == Verdict::accepted);
}

TEST_CASE("a finding counts with the cause that its user gave it", "[history]") {
  const SessionFacts facts = facts_of(struggle());
  const auto& findings = facts.attempts.front().findings;
  const auto found = std::find_if(findings.begin(), findings.end(), [](const auto& f) { return f.rule == "edge-failed"; });
  REQUIRE(found != findings.end());
  CHECK(found->cause == "nerves");
  CHECK(found->decision == "changed");
}

TEST_CASE("facts survive the way through their JSON", "[history]") {
  const SessionFacts facts = facts_of(struggle());
  const auto again = parse_session_facts(to_json(facts));
  REQUIRE(again);
  CHECK(to_json(*again) == to_json(facts));
  CHECK(again->attempts.front().findings.size() == facts.attempts.front().findings.size());
}

TEST_CASE("facts that do not fit say where", "[history]") {
  std::string text = to_json(facts_of(struggle()));
  const auto at = text.find("\"hints\":2");
  REQUIRE(at != std::string::npos);
  text.replace(at, 9, "\"hints\":\"two\"");
  const auto broken = parse_session_facts(text);
  REQUIRE_FALSE(broken);
  CHECK(broken.error().code == ErrorCode::corrupt);
  CHECK(broken.error().message == "session: attempts[0].hints: expected an integer, found string");
}

}  // namespace
}  // namespace rehearse
