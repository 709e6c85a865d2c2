#include "histories.hpp"
#include "rehearse/review/bug_list.hpp"
#include "rehearse/review/comparison.hpp"
#include "rehearse/review/failure_pattern.hpp"
#include "rehearse/review/primary_cause.hpp"
#include "rehearse/review/review_json.hpp"

#include <nlohmann/json.hpp>

namespace rehearse {
namespace {

Finding lost(std::string rule, Millis time, Phase phase = Phase::code) {
  Finding finding;
  finding.rule = std::move(rule);
  finding.title = finding.rule;
  finding.cause = Cause::testing;
  finding.phase = phase;
  finding.lost = time;
  return finding;
}

TEST_CASE("the primary cause is the rule that owns the most lost minutes over all tasks", "[primary]") {
  const std::vector findings = {lost("silence", 9min), lost("edge-failed", 5min), lost("edge-failed", 5min)};
  const auto primary = primary_cause(findings, {});
  REQUIRE(primary);
  CHECK(primary->rule == "edge-failed");
  CHECK(primary->lost == 10min);
  CHECK_FALSE(primary->confirmed);
}

TEST_CASE("a tie for the primary cause goes to the earlier phase", "[primary]") {
  const std::vector findings = {lost("late", 5min, Phase::test), lost("early", 5min, Phase::plan)};
  CHECK(primary_cause(findings, {})->rule == "early");
  CHECK(primary_cause(std::vector{findings[1], findings[0]}, {})->rule == "early");
}

TEST_CASE("what the user rejected owns nothing, and a changed cause is the user's", "[primary]") {
  const std::vector findings = {lost("silence", 9min), lost("edge-failed", 5min)};
  const std::vector<ConfirmedCause> decisions = {{"silence", FindingDecision::rejected, "", ""},
                                                 {"edge-failed", FindingDecision::changed, "too little sleep", ""}};
  const auto primary = primary_cause(findings, decisions);
  REQUIRE(primary);
  CHECK(primary->rule == "edge-failed");
  CHECK(primary->cause == "too little sleep");
  CHECK(primary->confirmed);
}

TEST_CASE("without a lost minute there is no primary cause", "[primary]") {
  CHECK_FALSE(primary_cause(std::vector{lost("recall", 0min)}, {}));
  CHECK_FALSE(primary_cause({}, {}));
  CHECK(primary_cause(std::vector{lost("recall", 1ms)}, {}));
}

TEST_CASE("attempts at a problem are compared oldest first, drills of parts left out", "[comparison]") {
  History history;
  history.sessions = {sat("a", {attempt("islands")}), sat("b", {attempt("other")}), sat("c", {attempt("islands", true)})};
  history.sessions.push_back(sat("d", {attempt("islands")}));
  history.sessions.back().attempts.front().mode = "explain";
  const auto compared = comparison(history, "islands");
  REQUIRE(compared.attempts.size() == 2);
  CHECK(compared.attempts[0].session == "a");
  CHECK(compared.attempts[1].session == "c");
  REQUIRE_FALSE(compared.changes.empty());
  CHECK(compared.changes.front() == "accepted, which it was not yet before");
  CHECK(comparison(history, "islands", "b").attempts.size() == 1);
}

TEST_CASE("changes are told in figures, and times only between two that came to the same end", "[comparison]") {
  AttemptFacts before = attempt("islands", true);
  before.hints = 2;
  before.wrong_submits = 3;
  before.measured_time = "n^2";
  AttemptFacts after = attempt("islands", true);
  after.duration = 20min;
  after.wrong_submits = 1;
  after.measured_time = "n";
  const auto changes = changes_between(before, after);
  CHECK(changes == std::vector<std::string>{"10:00 faster (20:00, was 30:00)", "without a hint, hints up to level 2 before",
                                            "2 wrong submissions fewer (1, was 3)", "measured time n, was n^2"});
  CHECK(changes_between(after, after).empty());
  before.solved = false;
  CHECK(changes_between(before, after).front() == "accepted, which it was not yet before");
  CHECK(changes_between(before, after)[1].find("faster") == std::string::npos);
}

TEST_CASE("the personal bug list counts kinds of errors and tags, and what was clean since", "[bugs]") {
  History history;
  AttemptFacts crashed = attempt("islands");
  crashed.bug = "out_of_bounds";
  crashed.tags = {"empty"};
  crashed.wall = 10h;
  AttemptFacts again = crashed;
  again.slug = "bridges";
  again.tags = {};
  again.wall = 20h;
  history.sessions = {sat("a", {crashed}), sat("b", {attempt("x", true)}), sat("c", {again}), sat("d", {attempt("y", true)})};
  const auto bugs = personal_bugs(history);
  REQUIRE(bugs.size() == 2);
  CHECK(bugs[0].kind == "out_of_bounds");
  CHECK(bugs[0].crash);
  CHECK(bugs[0].count == 2);
  CHECK(bugs[0].last_seen == 20h);
  CHECK(bugs[0].clean_since == 1);
  CHECK(bugs[0].problems == std::vector<std::string>{"bridges", "islands"});
  CHECK(bugs[1].kind == "empty");
  CHECK_FALSE(bugs[1].crash);
  CHECK(bugs[1].clean_since == 2);
  CHECK(bug_words(bugs[0].kind) == "out of bounds");
}

FailureEntry failed(std::vector<std::string> topics, std::vector<std::string> causes, std::vector<std::string> tags) {
  FailureEntry entry;
  entry.topics = std::move(topics);
  entry.causes = std::move(causes);
  entry.tags = std::move(tags);
  entry.verdict = Verdict::wrong_answer;
  entry.failure = FailingCase{};
  return entry;
}

TEST_CASE("failures are counted by topic and confirmed cause", "[patterns]") {
  std::vector<FailureEntry> entries = {failed({"graph", "dfs"}, {"testing"}, {}), failed({"graph"}, {"testing"}, {}),
                                       failed({"graph"}, {}, {})};
  entries[0].state = FailureState::recovered;
  const auto patterns = failure_patterns(entries);
  CHECK(patterns.entries == 3);
  CHECK(patterns.recovered == 1);
  REQUIRE(patterns.by_topic.size() == 3);
  CHECK(patterns.by_topic[0].topic == "graph");
  CHECK(patterns.by_topic[0].cause == "testing");
  CHECK(patterns.by_topic[0].entries == 2);
  CHECK(patterns.by_topic[0].recovered == 1);
  CHECK(patterns.by_topic[2].cause.empty());
}

TEST_CASE("tags are counted over the last ten wrong answers", "[patterns]") {
  std::vector<FailureEntry> entries;
  for (int i = 0; i < 6; ++i) entries.push_back(failed({}, {}, {i < 4 ? "integer overflow" : "empty"}));
  auto tags = failure_patterns(entries).by_tag;
  REQUIRE(tags.size() == 2);
  CHECK(tags[0].tag == "integer overflow");
  CHECK(tags[0].failed == 4);
  CHECK(tags[0].wrong == 6);
  CHECK(tags[0].is_pattern());
  CHECK_FALSE(tags[1].is_pattern());
  entries.insert(entries.begin(), 8, failed({}, {}, {"empty"}));  // newest first
  tags = failure_patterns(entries).by_tag;
  CHECK(tags[0].tag == "empty");
  CHECK(tags[0].failed == 8);
  CHECK(tags[1].failed == 2);
  CHECK(tags[1].wrong == 10);
}

TEST_CASE("a struggle that was accepted and what was never judged are no wrong answers", "[patterns]") {
  FailureEntry struggle = failed({}, {}, {"empty"});
  struggle.verdict = Verdict::accepted;
  FailureEntry never = failed({}, {}, {"empty"});
  never.judged = false;
  CHECK(failure_patterns(std::vector{struggle, never}).by_tag.empty());
}

TEST_CASE("what looks back is told to programs with a schema", "[json]") {
  History history;
  history.sessions = {sat("a", {attempt("islands")}), sat("c", {attempt("islands", true)})};
  const auto compared = nlohmann::json::parse(comparison_json(comparison(history, "islands")));
  CHECK(compared.at("schema") == 1);
  CHECK(compared.at("attempts").size() == 2);
  CHECK(compared.at("attempts")[1].at("session") == "c");
  CHECK(compared.at("attempts")[1].at("duration_ms") == 1'800'000);
  const auto patterns =
      nlohmann::json::parse(patterns_json(failure_patterns(std::vector{failed({"graph"}, {}, {"empty"})}), {}, {}));
  CHECK(patterns.at("by_topic")[0].at("cause").is_null());
  CHECK(patterns.at("by_tag")[0].at("of_last") == 1);
  const auto drill = [](const PersonalBug& bug) { return "drill " + bug.kind; };
  CHECK(nlohmann::json::parse(bugs_json({}, drill)).at("bugs").empty());
  CHECK(nlohmann::json::parse(calibration_json({})).at("mean_difference").is_null());
}

}  // namespace
}  // namespace rehearse
