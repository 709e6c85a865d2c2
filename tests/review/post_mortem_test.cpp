#include <algorithm>
#include <set>
#include <sstream>

#include <nlohmann/json.hpp>

#include "rehearse/review/post_mortem.hpp"
#include "support/event_script.hpp"

using namespace rehearse;

namespace {

PostMortem report_on(const EventScript& script) { return post_mortem(script.session(), script.events(), {}); }

// A whole phone interview: questions, a wrong submission, a hint, the accepted one, and the review.
EventScript full_session() {
  SessionStarted started = one_task();
  started.tasks.front().title = "Islands | in *the* sea";
  started.tasks.front().clarifications = 4;
  EventScript script(started);
  script.at(1min).add(NervesRated{3, true}).at(2min).ask("May the grid be `empty`?").at(6min).phase(Phase::plan);
  script.at(9min).approach().at(13min).phase(Phase::code).at(16min).save(18, 18).build(false).at(17min).save(18, 2).build(true);
  script.at(17min + 30s).run(2, 3).at(21min).save(20, 4).run(3, 3).at(24min).submit("edge", Verdict::wrong_answer);
  script.at(25min).note("# why? ```\n- the empty grid").at(27min).hint(2).at(30min).save(22, 3).phase(Phase::test).run(3, 3, 1);
  script.at(33min).submit().at(36min).end();
  script.add(WentWell{{"I kept calm", "I asked", "I tested"}}).add(SelfScoreGiven{3, 3, 2, 3}).add(PredictionGiven{});
  script.add(FindingConfirmed{"edge-failed", FindingDecision::confirmed, "", "walk the checklist"});
  script.add(FindingConfirmed{"sample-failed-first", FindingDecision::changed, "a typo", ""});
  script.add(GrowthAreaChosen{{"testing"}});
  return script;
}

std::vector<std::string> headings(const std::string& markdown) {
  std::vector<std::string> found;
  std::istringstream lines(markdown);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("## ")) found.push_back(line.substr(3));
  }
  return found;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the report holds what the events tell", "[post-mortem]") {
  const PostMortem report = report_on(full_session());
  CHECK(report.session == "s1");
  CHECK(report.duration == 36min);
  CHECK(report.end == EndReason::finished);
  CHECK(report.result == Verdict::accepted);
  CHECK(report.judged);
  CHECK(report.predicted == Verdict::accepted);
  CHECK(report.went_well.size() == 3);
  CHECK(report.growth_areas == std::vector<std::string>{"testing"});
  REQUIRE(report.confirmed.size() == 2);
  CHECK(report.confirmed[1].cause == "a typo");
  REQUIRE(report.tasks.size() == 1);
  const TaskReview& task = report.tasks.front();
  CHECK(task.solved);
  CHECK(task.submits == 2);
  CHECK(task.runs == 3);
  CHECK(task.failed_builds == 1);
  CHECK(task.hints == 1);
  CHECK(task.phases.size() == 6);
  CHECK(task.phases[0].spent == 6min);
  CHECK(task.phases[2].spent == 17min);
  CHECK(task.phases[2].budget == 18min);
  CHECK(task.final_submit->verdict == Verdict::accepted);
  CHECK(report.measured_score == SelfScoreGiven{2, 3, 3, 2});
  CHECK(result_text(report) == "Accepted");
}

TEST_CASE("the timeline runs from the beginning, in words, with the source as it then stood", "[post-mortem]") {
  const auto timeline = report_on(full_session()).timeline;
  REQUIRE(timeline.size() > 20);
  CHECK(timeline.front().text == "session started: phone, 45:00 minutes");
  CHECK(timeline[1].text == "problem served: Islands | in *the* sea");
  CHECK(timeline.back().text == "session ended: finished");
  for (std::size_t i = 1; i < timeline.size(); ++i) CHECK(timeline[i - 1].elapsed <= timeline[i].elapsed);
  const auto submit = std::ranges::find(timeline, "submit-finished", &TimelineEntry::kind);
  CHECK(submit->text == "submit: Wrong answer (edge: 2 of 9 passed); edge-3 gave 4, expected 3");
  CHECK(submit->source == "source-3");
  const auto note = std::ranges::find(timeline, "note-added", &TimelineEntry::kind);
  CHECK(note->source == "source-3");
  CHECK(timeline.front().source.empty());
}

TEST_CASE("what was noticed after the end of a session stands at its end", "[post-mortem]") {
  EventScript script;
  script.at(20min).save(5, 5).at(600min).submit("edge", Verdict::wrong_answer, true).end(EndReason::time_up);
  const PostMortem report = report_on(script);
  CHECK(report.duration == 45min);
  CHECK(report.timeline.back().elapsed == 45min);
}

TEST_CASE("three things that went well are suggested for any session, true ones first", "[post-mortem]") {
  const auto things = report_on(full_session()).suggested_went_well;
  REQUIRE(things.size() == 3);
  CHECK(things[0] == "You solved Islands | in *the* sea at 33:00.");
  CHECK(things[1] == "The submission at 24:00 was not it yet (Wrong answer), and you stayed with it until it was accepted.");
  CHECK(things[2] == "You said your approach at 09:00, within the first third.");
  const auto idle = report_on(EventScript().at(1min).end(EndReason::abandoned)).suggested_went_well;
  REQUIRE(idle.size() == 3);
  CHECK(std::set<std::string>(idle.begin(), idle.end()).size() == 3);
  CHECK(idle[0] == "You gave islands 01:00 of work.");
}

TEST_CASE("the Markdown keeps the order of a good review", "[post-mortem]") {
  CHECK(headings(to_markdown(report_on(full_session()))) ==
        std::vector<std::string>{"What went well", "Self-score and prediction, and the result", "From the beginning",
                                 "Time in the phases", "Result by case group", "Findings", "Causes, as you see them",
                                 "Growth areas", "Next action"});
}

TEST_CASE("the Markdown says what the report holds", "[post-mortem]") {
  const std::string text = to_markdown(report_on(full_session()));
  for (const std::string_view part :
       {"# Post-mortem: phone\n", "- 36:00 of 45:00 minutes; ended: finished\n", "1. I kept calm\n",
        "| testing | 3 (leaning hire) | 2 (leaning no hire) | Ran it, on the given samples alone. |\n",
        "- Predicted: Accepted\n", "- Result: Accepted\n", "- The prediction was right.\n",
        "- 24:00 submit: Wrong answer (edge: 2 of 9 passed)", "- 16:00 saved: 18 lines, 18 changed (source source-1)\n",
        "To practise it: `rehearse review retry s1/1`\n", "| understand | 06:00 | 05:00 | 120 % |\n",
        "| large | Accepted | 9 of 9 | 0 |\n", "The samples passed, an edge case did not\n",
        "- 24:00 WA on edge: 2 of 9 passed\n",
        "- The samples passed, an edge case did not: confirmed, testing. Next time: walk the checklist\n",
        "- The first run missed a sample: changed, a typo\n", "## Growth areas\n\n- testing\n",
        "## Next action\n\n```\nrehearse review retry s1/1\n```\n"}) {
    INFO(part);
    CHECK(has(text, part));
  }
  CHECK_FALSE(has(text, "fail"));  // "not yet" is the word
}

TEST_CASE("the report shows the smallest input that fails, and the timeline when it was found", "[post-mortem]") {
  EventScript script;
  script.at(20min).save(10, 10).submit("edge", Verdict::wrong_answer).counterexample("grid = [[1]]").at(30min).end();
  const Session session = script.session();
  const PostMortem report = post_mortem(session, script.events(), {});
  REQUIRE(report.tasks.front().counterexample);
  CHECK(to_markdown(report).find("The smallest input found that fails (shrunk from edge") != std::string::npos);
  CHECK(to_markdown(report).find("grid = [[1]]") != std::string::npos);
  CHECK(to_json(report).find("\"literal\": \"grid = [[1]]\"") != std::string::npos);
  const bool is_told = std::ranges::any_of(
      report.timeline, [](const TimelineEntry& entry) { return entry.text == "smallest input that fails: grid = [[1]]"; });
  CHECK(is_told);
}

TEST_CASE("text of the user's and of programs cannot break the Markdown", "[post-mortem]") {
  EventScript script = full_session();
  const std::string text = to_markdown(report_on(script));
  CHECK(has(text, "note: \\# why? \\`\\`\\` - the empty grid\n"));
  CHECK(has(text, "Islands \\| in \\*the\\* sea"));
  EventScript hostile;
  FailingCase failure;
  failure.name = "edge-1";
  failure.verdict = Verdict::run_time_error;
  failure.reason = "\x1b[2Jgone\n## Next action";
  failure.standard_error = "```\n# not a heading\n";
  SubmitFinished submit;
  submit.verdict = Verdict::run_time_error;
  submit.groups = {{"edge", Verdict::run_time_error, 0, 3, 2}};
  submit.failure = failure;
  hostile.at(5min).add(submit).end();
  const std::string broken = to_markdown(report_on(hostile));
  CHECK_FALSE(has(broken, "\x1b"));
  CHECK(has(broken, "edge-1: gone \\#\\# Next action\n"));
  CHECK(has(broken, "````\n```\n# not a heading\n````\n"));
  CHECK(std::ranges::count(headings(broken), "Next action") == 1);
}

TEST_CASE("figures that were taken without a sandbox are marked in every form of the report", "[post-mortem]") {
  SubmitFinished submit;
  submit.verdict = Verdict::accepted;
  for (const char* rung : {"namespaces", "none"}) {
    submit.confinement = rung;
    EventScript script;
    script.at(9min).add(submit).end();
    const PostMortem report = report_on(script);
    const bool unconfined = submit.confinement == "none";
    CHECK(has(to_markdown(report), "It ran without a sandbox") == unconfined);
    CHECK(has(to_markdown(report), "submit: Accepted (without a sandbox)") == unconfined);
    CHECK(has(to_json(report), std::string("\"confinement\": \"") + rung + "\""));
  }
}

TEST_CASE("a result is told plainly", "[post-mortem]") {
  CHECK(result_text(report_on(EventScript().at(9min).end())) == "nothing was submitted yet");
  CHECK(result_text(report_on(EventScript().at(9min).submit("edge", Verdict::wrong_answer).end())) ==
        "not yet accepted (Wrong answer)");
  SessionStarted started = one_task();
  started.tasks = {planned("a", "medium", 20min), planned("b", "medium", 22min)};
  EventScript script(started);
  script.at(9min).submit().at(10min).task(1).add(ProblemServed{"b"}).at(40min).end();
  const PostMortem report = report_on(script);
  CHECK(result_text(report) == "1 of 2 tasks accepted");
  CHECK(report.result != Verdict::accepted);
  CHECK(has(to_markdown(report), "task 2, problem served"));
}

TEST_CASE("the next action is always one command", "[post-mortem]") {
  CHECK(report_on(full_session()).next_action == "rehearse review retry s1/1");
  EventScript clean;
  clean.at(2min).ask().ask().at(4min).approach().at(8min).save(10, 10).run(3, 3, 2).at(12min).submit().at(15min).end();
  CHECK(report_on(clean).next_action == "rehearse interview --profile phone");
  EventScript rejected;
  rejected.at(1min).note().at(3min).hint(3).at(4min).run(3, 3, 1).submit().end();
  rejected.add(FindingConfirmed{"approach-missing", FindingDecision::rejected, "", ""});
  CHECK(report_on(rejected).next_action == "rehearse review retry s1/1");
}

TEST_CASE("a chosen growth area decides the next action, then a confirmed finding, then the heaviest", "[post-mortem]") {
  EventScript script;  // builds and a wrong edge case
  script.at(3min).save(5, 5).build(false).at(4min).save(5, 1).build(false).at(5min).save(5, 1).build(false).at(6min).save(5, 1);
  script.build(true).at(8min).submit("edge", Verdict::wrong_answer).at(20min).note().at(22min).end();
  CHECK(report_on(script).next_action == "rehearse review retry s1/1");
  script.add(FindingConfirmed{"failed-builds", FindingDecision::confirmed, "", ""});
  CHECK(report_on(script).next_action == "rehearse drill --mode kata");
  script.add(GrowthAreaChosen{{"testing"}});
  CHECK(report_on(script).next_action == "rehearse review retry s1/1");
}

TEST_CASE("the JSON holds all of the report under a versioned schema", "[post-mortem]") {
  const auto j = nlohmann::json::parse(to_json(report_on(full_session())));
  CHECK(j.at("schema") == post_mortem_schema);
  CHECK(j.at("session") == "s1");
  CHECK(j.at("budget_ms") == 2'700'000);
  CHECK(j.at("duration_ms") == 2'160'000);
  CHECK(j.at("suggested_went_well").size() == 3);
  CHECK(j.at("went_well").at(0) == "I kept calm");
  CHECK(j.at("self_score").at("technical") == 2);
  CHECK(j.at("measured_score").at("testing") == 2);
  CHECK(j.at("predicted") == "AC");
  CHECK(j.at("result") == "AC");
  CHECK(j.at("tasks").at(0).at("phases").at(2).at("phase") == "code");
  CHECK(j.at("tasks").at(0).at("final_submit").at("groups").size() == 4);
  CHECK(j.at("timeline").size() == report_on(full_session()).timeline.size());
  CHECK(j.at("findings").at(0).at("evidence").is_array());
  CHECK(j.at("findings").at(0).at("lost_ms").is_number_integer());
  CHECK(j.at("confirmed").at(1).at("decision") == "changed");
  CHECK(j.at("growth_areas").at(0) == "testing");
  CHECK(j.at("next_action") == "rehearse review retry s1/1");
}

TEST_CASE("what was not given is null in the JSON", "[post-mortem]") {
  const auto j = nlohmann::json::parse(to_json(report_on(EventScript().at(9min).note("\xff").end())));
  CHECK(j.at("self_score").is_null());
  CHECK(j.at("predicted").is_null());
  CHECK(j.at("result").is_null());
  CHECK(j.at("tasks").at(0).at("final_submit").is_null());
}

TEST_CASE("an untimed re-try has a report without budgets", "[post-mortem]") {
  SessionStarted started = one_task();
  started.profile = "solve";
  started.budget = 0min;
  EventScript script(started);
  script.at(90min).submit().at(91min).end();
  const PostMortem report = report_on(script);
  CHECK(report.duration == 91min);
  CHECK(has(to_markdown(report), "91:00 minutes, untimed"));
  CHECK(has(to_markdown(report), "| understand | 91:00 | - | - |"));
  for (const auto& finding : report.findings) {
    CHECK(finding.rule != "no-fallback");
    CHECK(finding.rule != "phase-overrun");
  }
}
