#include "rehearse/review/statistics.hpp"

#include <chrono>

#include <nlohmann/json.hpp>

#include "facts.hpp"

namespace rehearse {
namespace {

const TopicStatistics& topic(const Statistics& statistics, std::string_view name) {
  const auto found = std::ranges::find(statistics.topics, name, &TopicStatistics::topic);
  REQUIRE(found != statistics.topics.end());
  return *found;
}

const CauseStatistics& cause(const Statistics& statistics, std::string_view name) {
  const auto found = std::ranges::find(statistics.causes, name, &CauseStatistics::cause);
  REQUIRE(found != statistics.causes.end());
  return *found;
}

AttemptFacts in_time(Millis first_pass) {
  AttemptFacts made = attempt("two-sum");
  made.first_pass = first_pass;
  return made;
}

SessionFacts in(std::string language, Millis when, AttemptFacts made) {
  SessionFacts facts = session(when, {std::move(made)});
  facts.language = std::move(language);
  return facts;
}

}  // namespace

TEST_CASE("nothing practised gives figures of zero and verdicts that cannot tell", "[statistics]") {
  const Statistics none = statistics({}, at("2026-11-22"));
  CHECK(none.sessions == 0);
  CHECK(none.verdicts.attempts == 0);
  CHECK(none.topics.empty());
  CHECK(none.activity.rhythm.run_days == 0);
  CHECK(none.languages.best.empty());
  CHECK(none.languages.verdict.starts_with("Cannot tell"));
  CHECK(none.hours.verdict.starts_with("Cannot tell"));
  CHECK(none.calibration.scored == 0);
}

TEST_CASE("time in a phase stands beside its budget, of the tasks that told phases apart", "[statistics]") {
  AttemptFacts slow = attempt("a");
  slow.phases = {3min, 4min, 30min, 0min, 0min, 0min};
  AttemptFacts quick = attempt("b");
  quick.phases = {5min, 8min, 18min, 7min, 4min, 3min};
  AttemptFacts one_phase = attempt("c");
  one_phase.phases = {40min, 0min, 0min, 0min, 0min, 0min};
  AttemptFacts untimed = quick;
  untimed.budget = 0min;
  const History history{{session(at("2026-11-20"), {slow, quick, one_phase, untimed})}, {}};
  const auto phases = statistics(history, at("2026-11-22")).phases;
  REQUIRE(phases.size() == phase_count);
  const PhaseStatistics& code = phases[2];
  CHECK(code.tasks == 2);
  CHECK(code.spent == 48min);
  CHECK(code.budget == 36min);
  CHECK(code.median == 24min);
  CHECK(code.over == 1);  // 30 of 18 minutes
  CHECK(phases[0].over == 0);
}

TEST_CASE("verdicts are counted by group as the judge ran them", "[statistics]") {
  AttemptFacts wrong = attempt("a", {"Graph"}, false);
  wrong.groups = {{"sample", Verdict::accepted, 3, 3, 0},
                  {"edge", Verdict::wrong_answer, 2, 9, 6},
                  {"random", Verdict::judge_error, 0, 9, 9}};
  AttemptFacts right = attempt("b");
  right.groups = {
      {"sample", Verdict::accepted, 3, 3, 0}, {"edge", Verdict::accepted, 9, 9, 0}, {"random", Verdict::accepted, 9, 9, 0}};
  AttemptFacts nothing = attempt("c", {"Graph"}, false);
  nothing.verdict = Verdict::judge_error;
  const auto verdicts = statistics({{session(at("2026-11-20"), {wrong, right, nothing})}, {}}, at("2026-11-22")).verdicts;
  CHECK(verdicts.attempts == 3);
  CHECK(verdicts.submitted == 2);
  REQUIRE(verdicts.groups.size() == 3);
  CHECK(verdicts.groups[1].group == "edge");
  CHECK(verdicts.groups[1].judged == 2);
  CHECK(verdicts.groups[2].judged == 1);  // what was not run says nothing
}

TEST_CASE("a tag counts among the last six wrong answers", "[statistics]") {
  History history;
  for (int i = 0; i < 9; ++i) {
    AttemptFacts wrong = attempt("a", {"Graph"}, false);
    wrong.tags = i == 0 || i >= 5 ? std::vector<std::string>{"overflow"} : std::vector<std::string>{"empty"};
    history.sessions.push_back(session(at("2026-11-01") + 24h * i, {wrong, attempt("b")}));
  }
  const auto tags = statistics(history, at("2026-11-22")).verdicts.tags;
  REQUIRE(tags.size() == 2);
  CHECK(tags[0].tag == "overflow");
  CHECK(tags[0].failures == 5);
  CHECK(tags[0].of == 9);
  CHECK(tags[0].recent == 4);
  CHECK(tags[0].recent_of == 6);
  CHECK(tags[1].recent == 2);
}

TEST_CASE("topics are followed week by week, over the end of a year", "[statistics]") {
  History history;
  history.sessions.push_back(session(at("2026-12-30"), {attempt("a", {"Graph"}, false), attempt("b", {"Heap"})}));
  history.sessions.push_back(session(at("2027-01-03"), {attempt("a", {"Graph"})}));
  history.sessions.push_back(session(at("2027-01-04"), {attempt("c", {"Graph"})}));
  const Statistics all = statistics(history, at("2027-01-05"));
  const TopicStatistics& graph = topic(all, "Graph");
  CHECK(graph.attempts == 3);
  CHECK(graph.solved == 2);
  CHECK(graph.last == day("2027-01-04"));
  REQUIRE(graph.weeks.size() == 2);
  CHECK(graph.weeks[0].monday == day("2026-12-28"));
  CHECK(graph.weeks[0].attempts == 2);
  CHECK(graph.weeks[1].monday == day("2027-01-04"));
  REQUIRE(graph.time_to_par);
  CHECK(*graph.time_to_par == Approx(20.0 / 30));
  CHECK(all.topics.front().topic == "Graph");
}

TEST_CASE("calibration holds the self-score against the measured one, and the prediction against the result", "[statistics]") {
  History history;
  for (int i = 0; i < 4; ++i) {
    SessionFacts scored = session(at("2026-11-01") + 24h * i, {attempt("a", {"Graph"}, i == 3)});
    scored.self_score = SelfScoreGiven{3, 3, 3, 3};
    scored.measured_score = SelfScoreGiven{2, 2, 3, i == 3 ? 3 : 1};
    scored.predicted = i == 2 ? Verdict::wrong_answer : Verdict::accepted;
    history.sessions.push_back(scored);
  }
  const Statistics all = statistics(history, at("2026-11-22"));
  CHECK(all.rubric.size() == 4);
  CHECK(all.calibration.scored == 4);
  CHECK(all.calibration.difference == Approx((3 * 1.0 + 0.5) / 4));
  CHECK(all.calibration.within_half == 1);
  CHECK(all.calibration.predicted == 4);
  CHECK(all.calibration.right == 2);
  CHECK(all.calibration.hopeful == 2);
  CHECK(all.calibration.doubtful == 0);
  REQUIRE(all.calibration.dimensions.size() == 4);
  CHECK(all.calibration.dimensions[1].dimension == "problem solving");
  CHECK(all.calibration.dimensions[1].self == Approx(3));
  CHECK(all.calibration.dimensions[3].measured == Approx(1.5));
}

TEST_CASE("days are local ones: what is done before and after midnight counts on two of them", "[statistics]") {
  const InZone zone("Europe/Berlin");
  History history;
  history.sessions.push_back(session(at("2026-10-24", 23h + 30min), {attempt("a")}));
  history.sessions.push_back(session(at("2026-10-24", 24h + 30min), {attempt("b")}));
  // This day has 25 hours: its last one is still this day.
  history.sessions.push_back(session(start_of(day("2026-10-25")) + 24h + 30min, {attempt("c")}));
  const auto activity = statistics(history, at("2026-10-26")).activity;
  REQUIRE(activity.days.size() == 2);
  CHECK(activity.days[0].day == day("2026-10-24"));
  CHECK(activity.days[0].attempts == 1);
  CHECK(activity.days[1].day == day("2026-10-25"));
  CHECK(activity.days[1].attempts == 2);
}

TEST_CASE("a run of days goes on over a change of the clock and the end of a month, and today may still come", "[statistics]") {
  const InZone zone("Europe/Berlin");
  History history;
  for (const char* date : {"2026-03-20", "2026-03-21", "2026-03-28", "2026-03-29", "2026-03-30", "2026-03-31", "2026-04-01"}) {
    history.sessions.push_back(session(at(date), {attempt("a")}));
  }
  const auto rhythm = [&](std::string_view today) { return statistics(history, at(today)).activity.rhythm; };
  CHECK(rhythm("2026-04-01").run_days == 5);
  CHECK(rhythm("2026-04-02").run_days == 5);
  CHECK(rhythm("2026-04-03").run_days == 0);
  CHECK(rhythm("2026-04-03").longest_run_days == 5);
  CHECK(rhythm("2026-04-03").run_weeks == 3);
  CHECK(rhythm("2026-04-01").days == 7);
  CHECK(rhythm("2026-04-17").last_28 == 6);
}

TEST_CASE("best hours are named only where they stand out", "[statistics]") {
  const InZone zone("UTC");
  History history;
  for (int i = 0; i < 12; ++i) {
    history.sessions.push_back(session(at("2026-11-01", 9h) + 24h * i, {attempt("a")}));
    history.sessions.push_back(session(at("2026-11-01", 20h) + 24h * i, {attempt("b", {"Graph"}, i % 3 == 0)}));
  }
  const HoursStatistics hours = statistics(history, at("2026-11-22")).hours;
  REQUIRE(hours.best);
  CHECK(hours.best->name == "morning");
  CHECK(hours.best->solved == 12);
  CHECK(hours.best->other_solved == 4);
  CHECK(hours.hours[9].attempts == 12);
  CHECK(hours.verdict == "In the morning (6:00 to 12:00) 12 of 12 attempts were solved; at other hours 4 of 12.");
  for (SessionFacts& each : history.sessions) each.attempts[0].solved = true;
  const HoursStatistics even = statistics(history, at("2026-11-22")).hours;
  CHECK_FALSE(even.best);
  CHECK(even.verdict == "No part of the day stands out in 24 attempts.");
}

TEST_CASE("of two languages the one whose samples pass earlier serves best, once there is enough to tell", "[statistics]") {
  History history;
  for (int i = 0; i < 6; ++i) {
    history.sessions.push_back(in("python", at("2026-11-01") + 24h * i, in_time(8min + 1min * i)));
    AttemptFacts slow = in_time(20min + 1min * i);
    if (i == 0) slow.first_pass.reset();  // never passed: longer than all
    slow.failed_builds = 2;
    history.sessions.push_back(in("cpp", at("2026-11-01", 15h) + 24h * i, slow));
  }
  const LanguagesStatistics all = statistics(history, at("2026-11-22")).languages;
  REQUIRE(all.languages.size() == 2);
  CHECK(all.best == "python");
  REQUIRE(all.p_value);
  CHECK(*all.p_value < 0.05);
  CHECK(all.verdict.find("median of 6 of 6 attempts") != std::string::npos);
  CHECK(all.verdict.find("median of 5 of 6 attempts") != std::string::npos);
  const auto cpp = std::ranges::find(all.languages, "cpp", &LanguageStatistics::language);
  CHECK(cpp->builds_failed == 12);
  CHECK(cpp->attempts_with_failed_builds == 6);
  CHECK(cpp->first_pass == 23min);
}

TEST_CASE("little data and little difference tell nothing of languages", "[statistics]") {
  History history;
  for (int i = 0; i < 4; ++i) {
    history.sessions.push_back(in("python", at("2026-11-01") + 24h * i, in_time(5min)));
    history.sessions.push_back(in("cpp", at("2026-11-01", 15h) + 24h * i, in_time(40min)));
  }
  LanguagesStatistics few = statistics(history, at("2026-11-22")).languages;
  CHECK(few.best.empty());
  CHECK(few.verdict.find("Cannot tell yet: 4 attempts in cpp and 4 in python; 5 in each are needed.") == 0);
  for (int i = 4; i < 10; ++i) {
    history.sessions.push_back(in("python", at("2026-11-01") + 24h * i, in_time(5min + 5min * i)));
    history.sessions.push_back(in("cpp", at("2026-11-01", 15h) + 24h * i, in_time(3min + 5min * i)));
  }
  for (std::size_t i = 0; i < 8; ++i) history.sessions[i].attempts[0].first_pass = i % 4 < 2 ? 5min : 40min;
  const LanguagesStatistics alike = statistics(history, at("2026-11-22")).languages;
  CHECK(alike.best.empty());
  CHECK(alike.verdict.starts_with("No difference that stands out."));
}

TEST_CASE("all attempts in one language leave nothing to compare", "[statistics]") {
  const History history{{in("rust", at("2026-11-20"), in_time(9min))}, {}};
  CHECK(statistics(history, at("2026-11-22")).languages.verdict ==
        "All 1 attempt are in rust: there is nothing to compare it with.");
}

TEST_CASE("causes are counted with what they cost, and rejected ones are not", "[statistics]") {
  History history;
  for (int i = 0; i < 12; ++i) {
    AttemptFacts made = attempt("a");
    if (i % 2 == 0) made.findings.push_back(finding("not asking", 5min, i == 0 ? "" : "confirmed"));
    if (i == 11) made.findings = {finding("nerves", 50min, "rejected"), finding("testing", 3min)};
    history.sessions.push_back(session(at("2026-11-01") + 24h * i, {made}));
  }
  const Statistics all = statistics(history, at("2026-11-22"));
  CHECK(all.causes.front().cause == "not asking");
  const CauseStatistics& asking = cause(all, "not asking");
  CHECK(asking.found == 6);
  CHECK(asking.confirmed == 5);
  CHECK(asking.lost == 30min);
  CHECK(asking.recent == 5);
  CHECK(asking.before == 1);
  CHECK(cause(all, "nerves").found == 0);
  CHECK(cause(all, "nerves").rejected == 1);
  CHECK(cause(all, "nerves").lost == 0min);
  CHECK(all.recent_sessions == 10);
  CHECK(all.sessions_before == 2);
}

TEST_CASE("the JSON of statistics holds every figure", "[statistics]") {
  History history;
  SessionFacts scored = session(at("2026-11-20"), {attempt("a")});
  scored.self_score = SelfScoreGiven{3, 3, 2, 2};
  scored.measured_score = SelfScoreGiven{3, 4, 2, 2};
  scored.attempts[0].findings = {finding("testing")};
  history.sessions.push_back(scored);
  const auto json = nlohmann::json::parse(to_json(statistics(history, at("2026-11-22"))));
  CHECK(json.at("schema") == statistics_schema);
  for (const char* part :
       {"phases", "verdicts", "topics", "rubric", "calibration", "activity", "hours", "languages", "causes"}) {
    CHECK(json.contains(part));
  }
  CHECK(json.at("topics").at(0).at("weeks").at(0).at("monday") == "2026-11-16");
  CHECK(json.at("rubric").at(0).at("self").at("communication") == 3);
  CHECK(json.at("causes").at(0).at("lost_ms") == 480000);
}

TEST_CASE("a year of 400 sessions is reckoned in a few milliseconds", "[statistics]") {
  History history;
  for (int i = 0; i < 400; ++i) {
    AttemptFacts first =
        attempt("problem-" + std::to_string(i % 60), {"Graph", "Heap", "Topic " + std::to_string(i % 17)}, i % 3 > 0);
    first.findings = {finding("testing"), finding("cause " + std::to_string(i % 5))};
    first.groups = {{"sample", Verdict::accepted, 3, 3, 0}, {"edge", Verdict::wrong_answer, 2, 9, 6}};
    history.sessions.push_back(session(at("2026-01-01") + 22h * i, {first, attempt("b")}));
  }
  const auto begin = std::chrono::steady_clock::now();
  const Statistics all = statistics(history, at("2027-01-01"));
  const auto took = std::chrono::steady_clock::now() - begin;
  CHECK(all.sessions == 400);
  CHECK(took < 500ms);  // some ten times what a busy machine takes, under a sanitizer too
}

}  // namespace rehearse
