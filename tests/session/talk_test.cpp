#include "rehearse/session/interview.hpp"
#include "support/event_script.hpp"

using namespace rehearse;

// What is said in a session beside questions and hints.

TEST_CASE("subproblems are ticked off by their place, and taken back", "[talk]") {
  EventScript script;
  script.at(1min).add(SubproblemAdded{"read"}).add(SubproblemAdded{"merge"});
  script.at(2min).add(SubproblemDone{1, true}).add(SubproblemDone{7, true}).add(SubproblemDone{-1, true});
  auto parts = script.session().task().subproblems;
  REQUIRE(parts.size() == 2);
  CHECK_FALSE(parts[0].done);
  CHECK(parts[1].done);
  script.add(SubproblemDone{1, false});
  CHECK_FALSE(script.session().task().subproblems[1].done);
  CHECK(script.session().task().talk.size() == 6);
}

TEST_CASE("contract, follow-ups and the interviewer's words are kept with their task", "[talk]") {
  EventScript script;
  script.at(1min).add(ContractStated{"takes a grid, gives a count", false, "empty gives 0", "O(n)"});
  script.add(FollowUpAsked{0, "And in a stream?", "interviewer"}).add(FollowUpAnswered{0, "union-find"});
  script.add(InterviewerSaid{"go on"}).add(InterviewerNoted{"calm"});
  script.at(2min).end();
  script.add(FollowUpChecked{0, {"a"}, {"b", "c"}}).add(ExplanationGiven{"Explain", "It floods"});
  script.add(InterviewerScored{3, 3, 2, 4});
  const Session session = script.session();
  const TaskState& task = session.task();
  REQUIRE(task.contract);
  CHECK(task.contract->bounds == "empty gives 0");
  CHECK(task.follow_ups_asked.front().given_by == "interviewer");
  CHECK(task.follow_ups_answered.front().text == "union-find");
  CHECK(task.follow_ups_checked.front().missed.size() == 2);
  CHECK(task.explanation == "It floods");
  CHECK(session.interviewer_notes == std::vector<std::string>{"calm"});
  CHECK(session.interviewer_score->technical == 2);
  // A private note is no part of what was said.
  CHECK(task.talk.size() == 4);
}

TEST_CASE("a hint's cost is known before it is taken", "[talk]") {
  CHECK(hint_kind(1) == "direction");
  CHECK(hint_kind(4) == "key insight");
  CHECK(hint_cost(1) == "It costs nothing.");
  CHECK(hint_cost(2).find("Hard") != std::string_view::npos);
  CHECK(hint_cost(2).find("gap") == std::string_view::npos);
  CHECK(hint_cost(3).find("gap") != std::string_view::npos);
}

TEST_CASE("who codes before approach and cost are said is nudged once a task", "[talk]") {
  EventScript script;
  script.at(1min).phase(Phase::plan);
  const auto due = [&](Millis at) { return alarms_due(script.session(), EventScript::instant(at)); };
  const std::vector<std::string> nudge{"say-first"};
  CHECK(due(2min).empty());
  script.at(3min).phase(Phase::code);
  CHECK(due(4min) == nudge);
  CHECK(alarm_text("say-first", script.session(), EventScript::instant(4min)).find("approach") != std::string::npos);
  script.approach();
  CHECK(alarm_text("say-first", script.session(), EventScript::instant(4min)).find("costs") != std::string::npos);
  CHECK(due(4min) == nudge);
  script.add(ComplexityPredicted{"O(n)", "O(1)"});
  CHECK(due(4min).empty());
}

TEST_CASE("a save in an early phase brings the nudge, a raised one does not come again, nor after a submission", "[talk]") {
  EventScript saved;
  saved.at(1min).save(3, 3);
  CHECK(alarms_due(saved.session(), EventScript::instant(2min)) == std::vector<std::string>{"say-first"});
  saved.add(AlarmRaised{"say-first"});
  CHECK(alarms_due(saved.session(), EventScript::instant(2min)).empty());
  EventScript submitted;
  submitted.at(1min).save(3, 3).submit();
  CHECK(alarms_due(submitted.session(), EventScript::instant(2min)).empty());
}

TEST_CASE("a recording is open from its start to its end", "[talk]") {
  EventScript script;
  script.at(1min).add(RecordingStarted{"a.wav", "arecord"});
  CHECK(script.session().recording_open);
  script.at(2min).add(RecordingEnded{"a.wav", 1min, ""});
  CHECK_FALSE(script.session().recording_open);
  CHECK(script.session().recording->file == "a.wav");
}

TEST_CASE("nerves before the session are kept apart from those after it", "[talk]") {
  EventScript script;
  script.add(NervesRated{4, true}).at(2min).end().add(NervesRated{2, false});
  CHECK(script.session().nerves_before == 4);
}
