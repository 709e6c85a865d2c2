#include "rehearse/review/failure_log.hpp"
#include "support/event_script.hpp"

using namespace rehearse;

namespace {

std::vector<FailureEntry> failures(const EventScript& script) {
  const Session session = script.session();
  return failures_of(session, script.events(), find_findings(session, script.events(), {}));
}

FailureEntry only_failure(const EventScript& script) {
  const auto entries = failures(script);
  REQUIRE(entries.size() == 1);
  return entries.front();
}

EventScript wrong_then_right() {
  EventScript script;
  script.at(20min).save(10, 10).submit("edge", Verdict::wrong_answer).at(25min).save(12, 4).submit().at(30min).end();
  return script;
}

}  // namespace

TEST_CASE("a task that was not accepted becomes an entry", "[failure log]") {
  EventScript script;
  script.at(20min).save(10, 10).submit("edge", Verdict::wrong_answer).at(30min).end();
  const FailureEntry entry = only_failure(script);
  CHECK(entry.id == "s1/1");
  CHECK(entry.slug == "islands");
  CHECK(entry.language == "cpp");
  CHECK(entry.verdict == Verdict::wrong_answer);
  CHECK(entry.judged);
  CHECK(entry.wall == EventScript::start + 20min);
  CHECK(entry.tags == std::vector<std::string>{"empty"});
  CHECK(entry.failure->name == "edge-3");
  CHECK(entry.failing_source == "source-1");
  CHECK(entry.passing_source.empty());
  CHECK(entry.state == FailureState::not_yet);
  CHECK(entry.causes.empty());
  CHECK(std::ranges::find(entry.rules, "edge-failed") != entry.rules.end());
}

TEST_CASE("an entry has the counterexample to its own submission, and keeps it in JSON", "[failure log]") {
  EventScript script;
  script.at(20min).save(10, 10).submit("edge", Verdict::wrong_answer).counterexample("grid = [[1]]");
  script.at(25min).save(12, 4).submit().at(30min).end();
  const FailureEntry entry = only_failure(script);
  REQUIRE(entry.counterexample);
  CHECK(entry.counterexample->literal == "grid = [[1]]");
  const auto back = parse_failure_entry(to_json(entry));
  REQUIRE(back);
  CHECK(back->counterexample == entry.counterexample);

  EventScript other;
  other.at(20min).save(10, 10).submit("edge", Verdict::wrong_answer).counterexample("grid = [[1]]");
  other.at(25min).save(12, 4).submit("random", Verdict::wrong_answer).counterexample("").at(30min).end();
  CHECK_FALSE(only_failure(other).counterexample);
}

TEST_CASE("an accepted task after a wrong submission keeps both sources", "[failure log]") {
  const FailureEntry entry = only_failure(wrong_then_right());
  CHECK(entry.verdict == Verdict::wrong_answer);
  CHECK(entry.failing_source == "source-1");
  CHECK(entry.passing_source == "source-2");
  CHECK(entry.state == FailureState::not_yet);
}

TEST_CASE("time that passed without a submission is an entry that was not judged", "[failure log]") {
  const FailureEntry entry = only_failure(EventScript().at(20min).save(10, 10).at(45min).end(EndReason::time_up));
  CHECK_FALSE(entry.judged);
  CHECK(entry.failing_source == "source-1");
  CHECK(entry.wall == EventScript::start + 45min);
}

TEST_CASE("a deep hint makes a struggled attempt, a light one does not", "[failure log]") {
  CHECK(failures(EventScript().at(5min).hint(2).at(20min).submit().end()).empty());
  const FailureEntry entry = only_failure(EventScript().at(5min).hint(3).at(20min).save(9, 9).submit().end());
  CHECK(entry.verdict == Verdict::accepted);
  CHECK(entry.failing_source.empty());
  CHECK(entry.passing_source == "source-1");
}

TEST_CASE("compile errors and the judge's own failures make no struggled attempt", "[failure log]") {
  EventScript script;
  script.at(20min).submit("sample", Verdict::compile_error).submit("sample", Verdict::judge_error).submit().end();
  CHECK(failures(script).empty());
}

TEST_CASE("neither a running nor a sealed session tells its failures", "[failure log]") {
  CHECK(failures(EventScript().at(20min).submit("edge", Verdict::wrong_answer)).empty());
  SessionStarted strict = one_task();
  strict.strict = true;
  EventScript sealed(strict);
  sealed.at(20min).submit("edge", Verdict::wrong_answer).end();
  CHECK(failures(sealed).empty());
  sealed.add(PredictionGiven{}).add(SelfScoreGiven{});
  CHECK(failures(sealed).size() == 1);
}

TEST_CASE("tasks that were never served leave no entry", "[failure log]") {
  SessionStarted started = one_task();
  started.tasks = {planned("a", "medium", 20min), planned("b", "medium", 22min)};
  EventScript script(started);
  script.at(10min).end(EndReason::abandoned);
  CHECK(only_failure(script).slug == "a");
}

TEST_CASE("the user's last word on a finding is its cause", "[failure log]") {
  EventScript script = wrong_then_right();
  script.add(FindingConfirmed{"edge-failed", FindingDecision::confirmed, "", "walk the checklist"});
  script.add(FindingConfirmed{"no-own-test", FindingDecision::rejected, "", ""});
  CHECK(only_failure(script).causes == std::vector<std::string>{"testing"});
  CHECK(only_failure(script).intention == "walk the checklist");
  script.add(FindingConfirmed{"edge-failed", FindingDecision::changed, "misread the statement", "read it aloud"});
  CHECK(only_failure(script).causes == std::vector<std::string>{"misread the statement"});
  CHECK(only_failure(script).intention == "read it aloud");
}

TEST_CASE("a filter keeps what matches in every given part", "[failure log]") {
  EventScript script = wrong_then_right();
  script.add(FindingConfirmed{"edge-failed", FindingDecision::confirmed, "", ""});
  const FailureEntry entry = only_failure(script);
  const auto keeps = [&](auto set) {
    FailureFilter filter;
    set(filter);
    return matches(entry, filter);
  };
  CHECK(keeps([](auto&) {}));
  CHECK(keeps([](auto& f) { f.topic = "Graph"; }));
  CHECK_FALSE(keeps([](auto& f) { f.topic = "gra"; }));
  CHECK(keeps([](auto& f) { f.cause = "testing"; }));
  CHECK_FALSE(keeps([](auto& f) { f.cause = "logic"; }));
  CHECK(keeps([](auto& f) { f.tag = "empty"; }));
  CHECK_FALSE(keeps([](auto& f) { f.tag = "overflow"; }));
  CHECK(keeps([](auto& f) { f.language = "cpp"; }));
  CHECK_FALSE(keeps([](auto& f) { f.language = "python"; }));
  CHECK(keeps([](auto& f) { f.slug = "islands"; }));
  CHECK_FALSE(keeps([](auto& f) { f.slug = "two-sum"; }));
  CHECK(keeps([&](auto& f) { f.since = entry.wall; }));
  CHECK_FALSE(keeps([&](auto& f) { f.since = entry.wall + 1ms; }));
  CHECK(keeps([](auto& f) { f.state = FailureState::not_yet; }));
  CHECK_FALSE(keeps([](auto& f) { f.state = FailureState::recovered; }));
  CHECK_FALSE(keeps([](auto& f) { f.topic = "graph", f.tag = "overflow"; }));
}

TEST_CASE("an entry says what held the program, if the submission did", "[failure log]") {
  CHECK_FALSE(only_failure(wrong_then_right()).confinement);
  SubmitFinished submit;
  submit.verdict = Verdict::wrong_answer;
  submit.confinement = "none";
  EventScript script;
  script.at(20min).add(submit).at(30min).end();
  const FailureEntry entry = only_failure(script);
  CHECK(entry.confinement == "none");
  const auto back = parse_failure_entry(to_json(entry));
  REQUIRE(back);
  CHECK(back->confinement == "none");
}

TEST_CASE("an entry survives the way through its JSON", "[failure log]") {
  EventScript script = wrong_then_right();
  script.add(FindingConfirmed{"edge-failed", FindingDecision::confirmed, "", "walk \"the\" list\n"});
  FailureEntry entry = only_failure(script);
  entry.state = FailureState::recovered;
  const auto json = to_json(entry);
  CHECK(json.find('\n') == std::string::npos);
  const auto back = parse_failure_entry(json);
  REQUIRE(back);
  CHECK(to_json(*back) == json);
  CHECK(back->id == entry.id);
  CHECK(back->wall == entry.wall);
  CHECK(back->groups == entry.groups);
  CHECK(back->failure == entry.failure);
  CHECK(back->rules == entry.rules);
  CHECK(back->causes == entry.causes);
  CHECK(back->intention == entry.intention);
  CHECK(back->topics == entry.topics);
  CHECK(back->passing_source == entry.passing_source);
  CHECK(back->state == FailureState::recovered);
}

TEST_CASE("a damaged entry is an error that names the member", "[failure log]") {
  const auto json = to_json(only_failure(wrong_then_right()));
  const auto problem = [&](const std::string& from, const std::string& to) {
    std::string changed = json;
    const auto at = changed.find(from);
    REQUIRE(at != std::string::npos);
    changed.replace(at, from.size(), to);
    const auto parsed = parse_failure_entry(changed);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().code == ErrorCode::corrupt);
    return parsed.error().message;
  };
  CHECK(problem("\"slug\"", "\"slag\"").find("slug") != std::string::npos);
  CHECK(problem("\"state\":\"not yet\"", "\"state\":\"gone\"") == "failure entry: unexpected state \"gone\"");
  CHECK(problem("\"verdict\":\"WA\"", "\"verdict\":\"XX\"") == "failure entry: unexpected verdict \"XX\"");
  CHECK(problem("\"task\":0", "\"task\":5000000000").find("task") != std::string::npos);
  CHECK(problem("\"task\":0", "\"task\":0.5").find("task") != std::string::npos);
  CHECK(problem("\"judged\":true", "\"judged\":1").find("boolean") != std::string::npos);
  CHECK(problem("{", "[").find("failure entry") != std::string::npos);
}

#include "histories.hpp"

namespace {

History later(std::vector<AttemptFacts> attempts) {
  return {{sat("s1", {attempt("islands")}), sat("s2", std::move(attempts))}, {}};
}

FailureEntry gap(std::vector<std::string> patterns = {}) {
  FailureEntry entry;
  entry.session = "s1";
  entry.slug = "islands";
  entry.patterns = std::move(patterns);
  return entry;
}

FailureState settled(FailureEntry entry, const History& history) {
  std::vector entries{std::move(entry)};
  settle(entries, history);
  CHECK((entries.front().state == FailureState::recovered) == !entries.front().recovered_by.empty());
  return entries.front().state;
}

AttemptFacts variant(bool clean, std::string slug = "bridges") {
  AttemptFacts facts = attempt(std::move(slug), clean);
  facts.patterns = {"flood fill"};
  return facts;
}

}  // namespace

TEST_CASE("a gap is closed by a later variant that was solved cleanly", "[failures]") {
  CHECK(settled(gap({"flood fill"}), later({variant(true)})) == FailureState::recovered);
  CHECK(settled(gap({"flood fill"}), later({variant(false)})) == FailureState::not_yet);
  CHECK(settled(gap({"two pointers"}), later({variant(true)})) == FailureState::not_yet);
}

TEST_CASE("the problem itself closes the gap only where it has no pattern", "[failures]") {
  CHECK(settled(gap({"flood fill"}), later({variant(true, "islands")})) == FailureState::not_yet);
  CHECK(settled(gap(), later({attempt("islands", true)})) == FailureState::recovered);
  CHECK(settled(gap(), later({attempt("islands")})) == FailureState::not_yet);
  std::vector entries{gap({"flood fill"})};
  settle(entries, later({variant(true, "islands")}), [](const FailureEntry&) { return false; });
  CHECK(entries.front().recovered_by == "s2");
}

TEST_CASE("an earlier variant, one of the same session, and a drill of a part close no gap", "[failures]") {
  const History earlier{{sat("s0", {variant(true)}), sat("s1", {attempt("islands"), variant(true)})}, {}};
  CHECK(settled(gap({"flood fill"}), earlier) == FailureState::not_yet);
  AttemptFacts part = variant(true);
  part.mode = "explain";
  CHECK(settled(gap({"flood fill"}), later({part})) == FailureState::not_yet);
}

TEST_CASE("what one intends for an entry can be said later, and taken back", "[failures]") {
  EventScript script;
  script.at(20min).save(5, 5).submit("edge", Verdict::wrong_answer).end();
  script.add(FindingConfirmed{"edge-failed", FindingDecision::confirmed, "testing", "a checklist"});
  const auto intention = [&] {
    const auto findings = find_findings(script.session(), script.events(), {});
    return failures_of(script.session(), script.events(), findings).front().intention;
  };
  CHECK(intention() == "a checklist");
  script.add(IntentionSet{"two cases first"});
  CHECK(intention() == "two cases first");
  script.add(IntentionSet{""});
  CHECK(intention().empty());
}

TEST_CASE("a drill of a part is no entry", "[failures]") {
  SessionStarted started = one_task();
  started.tasks.front().mode = "explain";
  EventScript script(started);
  script.at(20min).end();
  CHECK(failures_of(script.session(), script.events(), {}).empty());
  CHECK(find_findings(script.session(), script.events(), {}).empty());
}
