#include "support/event_script.hpp"

using namespace rehearse;

namespace {

std::string problem_of(const EventScript& script) {
  const auto session = replay(script.events());
  REQUIRE_FALSE(session);
  CHECK(session.error().code == ErrorCode::corrupt);
  return session.error().message;
}

SessionStarted two_tasks() {
  SessionStarted started = one_task();
  started.tasks = {planned("first", "medium", 20min), planned("second", "medium", 22min)};
  return started;
}

Millis spent(const Session& session, int task, Phase phase) {
  return session.tasks[static_cast<std::size_t>(task)].time_in_phase[static_cast<std::size_t>(phase)];
}

}  // namespace

TEST_CASE("a session is what its events tell", "[replay]") {
  EventScript script;
  script.at(1min).ask("Empty?").at(2min).ask("Tea?", "").at(3min).approach("flood").at(4min).hint(1).hint(3).at(5min).hint(2);
  script.at(9min).phase(Phase::code).save(12, 12).run(1, 3).at(20min).submit("edge", Verdict::wrong_answer);
  script.at(30min).submit().add(AlarmRaised{"budget-50"}).add(ComplexityPredicted{"O(n)", "O(1)"});
  const Session s = script.session();
  CHECK(s.id == "s1");
  CHECK(s.started_at == EventScript::start);
  CHECK(s.task().clarifications_asked == 2);
  CHECK(s.task().clarifications_matched == std::vector<std::string>{"Can the input be empty?"});
  CHECK(s.task().hints_taken == 3);
  CHECK(s.task().approach == "flood");
  CHECK(s.task().complexity == ComplexityPredicted{"O(n)", "O(1)"});
  CHECK(s.task().last_snapshot->lines == 12);
  CHECK(s.task().last_run->samples_passed == 1);
  CHECK(s.task().submits.size() == 2);
  CHECK(s.task().solved);
  CHECK(s.alarms == std::vector<std::string>{"budget-50"});
  CHECK(s.phase == Phase::code);
  CHECK(s.phase_entered_at == 9min);
  CHECK_FALSE(s.ended);
}

TEST_CASE("what was said in a task is kept in order, and apart from what was said in another", "[replay]") {
  EventScript script(two_tasks());
  script.at(1min).ask("Empty?").note("like two pointers").hint(1).approach("hash map").note("watch duplicates");
  script.task(1).at(20min).add(ProblemServed{"second"}).note("other");
  const Session s = script.session();
  const auto& talk = s.tasks[0].talk;
  REQUIRE(talk.size() == 5);
  CHECK(std::get<ClarificationAsked>(talk[0]).question == "Empty?");
  CHECK(std::get<NoteAdded>(talk[1]).text == "like two pointers");
  CHECK(std::get<HintTaken>(talk[2]).level == 1);
  CHECK(std::get<ApproachStated>(talk[3]).text == "hash map");
  CHECK(std::get<NoteAdded>(talk[4]).text == "watch duplicates");
  CHECK(s.tasks[1].talk == std::vector<Utterance>{NoteAdded{"other"}});
}

TEST_CASE("phases share the time of their own task", "[replay]") {
  EventScript script(two_tasks());
  script.at(5min)
      .phase(Phase::code)
      .at(15min)
      .task(1)
      .add(ProblemServed{"second"})
      .at(18min)
      .phase(Phase::plan)
      .at(20min)
      .note();
  const Session s = script.session();
  CHECK(spent(s, 0, Phase::understand) == 5min);
  CHECK(spent(s, 0, Phase::code) == 10min);
  CHECK(spent(s, 1, Phase::understand) == 3min);
  CHECK(spent(s, 1, Phase::plan) == 2min);
  CHECK(s.current_task == 1);
  CHECK(s.time_in_phase(Phase::plan, EventScript::instant(21min)) == 3min);
  CHECK(s.time_in_phase(Phase::code, EventScript::instant(21min)) == 0min);
  CHECK(s.phase_budget() == std::array<Millis, phase_count>{Millis{146667}, Millis{234666}, Millis{528000}, Millis{205334},
                                                            Millis{117333}, Millis{88000}});
}

TEST_CASE("the only task of a session has all of its time", "[replay]") {
  SessionStarted started = one_task();
  started.tasks.front().budget = 0min;
  CHECK(EventScript(started).session().phase_budget()[2] == 18min);
}

TEST_CASE("a pause moves the deadline and counts in no phase", "[replay]") {
  EventScript script;
  script.at(10min).add(Paused{});
  Session s = script.session();
  CHECK(s.time_left(EventScript::instant(30min)) == 35min);
  CHECK(s.time_in_phase(Phase::understand, EventScript::instant(30min)) == 10min);
  CHECK_FALSE(s.time_is_up(EventScript::instant(300min)));
  script.at(30min).add(Resumed{EventScript::start + 65min}).at(40min).note();
  s = script.session();
  CHECK(s.deadline_elapsed == 65min);
  CHECK(s.deadline_wall() == EventScript::start + 65min);
  CHECK(s.time_left(EventScript::instant(40min)) == 25min);
  CHECK(spent(s, 0, Phase::understand) == 20min);
}

TEST_CASE("a clock set back or forward within a boot does not touch the time left", "[replay]") {
  EventScript script;
  script.at(10min).note();
  const Session s = script.session();
  for (const Millis shift : {-600min, -1min, 0min, 1min, 600min}) {
    Instant now = EventScript::instant(20min);
    now.wall += shift;
    CHECK(s.time_left(now) == 25min);
    CHECK_FALSE(s.time_is_up(now));
  }
}

TEST_CASE("the deadline for files goes along with a clock that was set", "[replay]") {
  EventScript script;
  CHECK(script.session().deadline_wall() == EventScript::start + 45min);
  script.at(10min).note();
  script.events().back().wall -= 3h;
  CHECK(script.session().deadline_wall() == EventScript::start + 45min - 3h);
}

TEST_CASE("the deadline holds over a reboot", "[replay]") {
  const Session s = EventScript().session();
  CHECK(s.time_left({EventScript::start + 20min, 30s, "boot-2"}) == 25min);
  CHECK(s.time_is_up({EventScript::start + 45min, 30s, "boot-2"}));
  CHECK_FALSE(s.time_is_up({EventScript::start + 45min - 1ms, 30s, "boot-2"}));
}

TEST_CASE("what came to light after the deadline counts up to the deadline", "[replay]") {
  EventScript script;
  script.at(20min).phase(Phase::code).at(3000min).submit("edge", Verdict::wrong_answer, true).end(EndReason::time_up);
  const Session s = script.session();
  CHECK(s.ended == EndReason::time_up);
  CHECK(s.ended_at == 45min);
  CHECK(spent(s, 0, Phase::code) == 25min);
  CHECK(s.time_in_phase(Phase::code, EventScript::instant(4000min)) == 25min);
  CHECK(s.time_left(EventScript::instant(4000min)) == 0min);
}

TEST_CASE("a session that was finished keeps the time that was left", "[replay]") {
  EventScript script;
  script.at(40min).end();
  const Session s = script.session();
  CHECK(s.time_left(EventScript::instant(400min)) == 5min);
  CHECK_FALSE(s.time_is_up(EventScript::instant(400min)));
}

TEST_CASE("a session that was ended while paused ended at the pause", "[replay]") {
  EventScript script;
  script.at(10min).add(Paused{}).at(50min).end(EndReason::abandoned);
  const Session s = script.session();
  CHECK(s.ended_at == 10min);
  CHECK_FALSE(s.paused);
  CHECK(spent(s, 0, Phase::understand) == 10min);
}

TEST_CASE("a session without a budget has no deadline", "[replay]") {
  SessionStarted started = one_task();
  started.budget = 0min;
  EventScript script(started);
  script.at(300min).note();
  const Session s = script.session();
  CHECK_FALSE(s.timed());
  CHECK(s.time_left(EventScript::instant(301min)) == 0min);
  CHECK_FALSE(s.time_is_up(EventScript::instant(301min)));
  CHECK(s.time_in_phase(Phase::understand, EventScript::instant(301min)) == 301min);
}

TEST_CASE("a strict session is sealed until its result was predicted and self-scored, or it was reviewed", "[replay]") {
  SessionStarted started = one_task();
  started.strict = true;
  EventScript script(started);
  CHECK(script.session().sealed());
  script.at(40min).end();
  CHECK(script.session().sealed());
  EventScript reviewed = script;
  script.add(PredictionGiven{Verdict::accepted});
  CHECK(script.session().sealed());
  script.add(SelfScoreGiven{3, 3, 3, 3});
  CHECK_FALSE(script.session().sealed());
  reviewed.add(GrowthAreaChosen{});
  CHECK_FALSE(reviewed.session().sealed());
  CHECK_FALSE(EventScript().session().sealed());
}

TEST_CASE("answers given before the end unseal nothing", "[replay]") {
  SessionStarted started = one_task();
  started.strict = true;
  EventScript script(started);
  script.add(PredictionGiven{}).add(SelfScoreGiven{}).add(GrowthAreaChosen{});
  CHECK(script.session().sealed());
}

TEST_CASE("a log that is no session is refused", "[replay]") {
  CHECK_FALSE(replay({}));
  EventScript headless;
  headless.events().erase(headless.events().begin());
  CHECK(problem_of(headless) == "session s1: event 2 (problem-served): the first event must be session-started");
  EventScript late;
  late.events().front().sequence = 2;
  CHECK(problem_of(late) == "session s1: event 2 (session-started): the first event must have sequence 1");
  SessionStarted empty = one_task();
  empty.tasks.clear();
  CHECK(problem_of(EventScript(empty)) == "session s1: event 1 (session-started): a session without tasks");
  SessionStarted negative = one_task();
  negative.budget = -1ms;
  CHECK(problem_of(EventScript(negative)) == "session s1: event 1 (session-started): a budget below zero");
}

TEST_CASE("events out of order are refused and named", "[replay]") {
  EventScript gap;
  gap.note().events().back().sequence = 4;
  CHECK(problem_of(gap) == "session s1: event 4 (note-added): its sequence is 4 after 2");
  EventScript back;
  back.at(5min).note().at(4min).note();
  CHECK(problem_of(back) == "session s1: event 4 (note-added): its elapsed time is before that of the event ahead of it");
  EventScript foreign;
  foreign.note().events().back().stream = "s2";
  CHECK(problem_of(foreign) == "session s2: event 3 (note-added): it belongs to stream \"s2\"");
  EventScript stray;
  stray.task(1).note();
  CHECK(problem_of(stray) == "session s1: event 3 (note-added): task 1 of 1 does not exist");
}

TEST_CASE("events that contradict each other are refused", "[replay]") {
  CHECK(problem_of(EventScript().add(one_task())).find("started twice") != std::string::npos);
  CHECK(problem_of(EventScript().add(Resumed{})).find("without a pause") != std::string::npos);
  CHECK(problem_of(EventScript().add(Paused{}).add(Paused{})).find("paused while paused") != std::string::npos);
  CHECK(problem_of(EventScript().end().end()).find("ended twice") != std::string::npos);
  CHECK(problem_of(EventScript().end().add(Paused{})).find("after the end") != std::string::npos);
  CHECK(problem_of(EventScript().end().phase(Phase::code)).find("after the end") != std::string::npos);
  CHECK(problem_of(EventScript().add(ProblemServed{"x"})).find("served twice") != std::string::npos);
  CHECK(problem_of(EventScript(two_tasks()).task(1).phase(Phase::code)).find("before the problem was served") !=
        std::string::npos);
}

TEST_CASE("a judgement that arrives just after the end is kept", "[replay]") {
  EventScript script;
  script.at(44min).end().submit();
  CHECK(script.session().tasks.front().solved);
}
