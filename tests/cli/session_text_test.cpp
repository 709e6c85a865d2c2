#include "views/session_text.hpp"

#include <nlohmann/json.hpp>

#include "interview/model_of.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

Millis minutes(int m) { return std::chrono::minutes(m); }

// A session at its tenth minute in which a sample run failed and a submission was wrong.
SessionView running(bool strict) {
  SessionView view;
  Session& session = view.session;
  session.id = "20260101-120000-phone";
  session.started.profile = "phone";
  session.started.budget = minutes(45);
  session.started.strict = strict;
  session.started.language = "cpp";
  session.started_at = Millis(1'767'268'800'000);
  session.deadline_elapsed = minutes(45);
  session.phase = Phase::code;
  session.last_event.wall = session.started_at;
  session.last_event.boot_id = "boot";
  TaskState task;
  task.plan = {"shared-beats", "Shared beats", "medium", {"Math"}, minutes(45), 2, "O(n)"};
  session.started.tasks = {task.plan};
  task.served = true;
  task.hints_taken = 1;
  task.clarifications_asked = 1;
  task.clarifications_matched = {"Can it be empty?"};
  task.talk = {ClarificationAsked{"Empty?", "Can it be empty?", "No."}, HintTaken{1, "first"},
               NoteAdded{"two arrays, two hands"}, ApproachStated{"two pointers"}};
  task.approach = "two pointers";
  SubmitFinished submit;
  submit.verdict = Verdict::time_limit_exceeded;
  submit.groups = {{"sample", Verdict::accepted, 3, 3, 0}, {"large", Verdict::time_limit_exceeded, 0, 5, 4}};
  task.submits = {submit};
  session.tasks = {task};
  view.now = {session.started_at + minutes(10), minutes(10), "boot"};
  view.sealed = session.sealed();
  view.workspace.solution = "/home/me/solution.cpp";
  return view;
}

std::string text(const SessionView& view) {
  std::string all;
  for (const Line& line : session_lines(view, Charset::utf8)) all += line.plain() + "\n";
  return all;
}

bool has(const std::string& all, std::string_view part) { return all.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("status shows time, phase and the last submission", "[session text]") {
  const std::string all = text(running(false));
  CHECK(has(all, "Shared beats"));
  CHECK(has(all, "35:00 left of 45 min"));
  CHECK(has(all, "Code"));
  CHECK(has(all, "medium (Math)"));
  CHECK(has(all, "Time limit exceeded  sample 3 of 3, large 0 of 5 (4 not run)"));
}

TEST_CASE("while sealed neither status nor its JSON tells the verdict", "[session text]") {
  const SessionView view = running(true);
  REQUIRE(view.sealed);
  for (const std::string& all : {text(view), session_json(view)}) {
    for (const std::string_view secret :
         {"TLE", "limit", "3 of 3", "medium", "Math", "accepted", "\"verdict\"", "\"submits\""}) {
      INFO(secret);
      CHECK_FALSE(has(all, secret));
    }
  }
  CHECK(has(text(view), "recorded"));
  CHECK(nlohmann::json::parse(session_json(view))["task"]["submitted"] == true);
}

TEST_CASE("the same sealed session looks the same whatever the verdict", "[session text]") {
  const SessionView wrong = running(true);
  SessionView right = running(true);
  right.session.tasks[0].submits[0].verdict = Verdict::accepted;
  right.session.tasks[0].submits[0].groups.clear();
  right.session.tasks[0].solved = true;
  CHECK(text(wrong) == text(right));
  CHECK(session_json(wrong) == session_json(right));
}

TEST_CASE("the JSON of a session has its schema and its clocks", "[session text]") {
  const auto json = nlohmann::json::parse(session_json(running(false)));
  CHECK(json["schema"] == session_schema);
  CHECK(json["state"] == "running");
  CHECK(json["time_left_ms"] == 35 * 60 * 1000);
  CHECK(json["phases"].size() == phase_count);
  CHECK(json["task"]["verdict"] == "TLE");
}

TEST_CASE("a screen that opens again has all that was said, in order", "[session text]") {
  Signature signature;
  signature.methods = {{"f", {}, {}, {}, {}}};
  const auto input = InputModel::parse("{}", signature);
  REQUIRE(input);
  Problem problem;
  problem.slug = "shared-beats";
  problem.title = "Shared beats";
  problem.difficulty = Difficulty::medium;
  problem.signature = signature;
  problem.input = *input;
  problem.brief = "brief";
  problem.hints = {"first", "second"};
  problem.clarifications = {{"Can it be empty?", {}, "No."}, {"Is it sorted?", {}, "Yes."}};
  ScreenModel model;
  update_model(model, running(false), problem, "C++");
  const std::vector<std::string> said{"Empty?", "No.", "first", "two arrays, two hands", "two pointers"};
  REQUIRE(model.talk.size() == said.size());
  for (std::size_t i = 0; i < said.size(); ++i) CHECK(model.talk[i].text == said[i]);
  CHECK(model.report->verdict == Verdict::time_limit_exceeded);
  update_model(model, running(false), problem, "C++");
  CHECK(model.talk.size() == said.size());

  ScreenModel strict;
  update_model(strict, running(true), problem, "C++");
  CHECK(strict.difficulty.empty());
  CHECK(strict.topics.empty());
  CHECK(strict.report->sealed);
}
