#include "rehearse/session/drill_mode.hpp"
#include "rehearse/session/interview.hpp"
#include "support/event_script.hpp"

using namespace rehearse;

namespace {

PlannedTask item(DrillMode mode, Millis budget = 4min) {
  PlannedTask plan = planned("islands", "easy", budget);
  plan.mode = to_string(mode);
  return plan;
}

SessionStarted drill(std::vector<PlannedTask> items) {
  SessionStarted started;
  started.profile = "drill";
  started.language = "cpp";
  started.tasks = std::move(items);
  return started;
}

bool allowed(const EventScript& script, Action action, Millis at) {
  return !refusal(script.session(), action, EventScript::instant(at));
}

}  // namespace

TEST_CASE("an item keeps its own minutes though the drill has no deadline", "[drill]") {
  const EventScript script(drill({item(DrillMode::explain)}));
  const Session session = script.session();
  CHECK_FALSE(session.timed());
  CHECK(session.task().plan.budget == 4min);
  CHECK_FALSE(session.time_is_up(EventScript::instant(10h)));
}

TEST_CASE("the name of every mode is read back, and an unknown one is no coding", "[drill]") {
  for (const DrillMode mode : drill_modes) CHECK(parse_drill_mode(to_string(mode)) == mode);
  CHECK_FALSE(parse_drill_mode("juggling"));
  CHECK(is_coding(""));
  CHECK_FALSE(is_coding("juggling"));
}

TEST_CASE("an exercise is answered and has no code to run", "[drill]") {
  const EventScript script(drill({item(DrillMode::explain), item(DrillMode::code)}));
  for (const Action action : {Action::run, Action::submit, Action::hint, Action::approach, Action::complexity, Action::ask}) {
    const auto refused = refusal(script.session(), action, EventScript::instant(1min));
    REQUIRE(refused);
    CHECK(refused->hint.find("rehearse drill") != std::string::npos);
  }
  for (const Action action : {Action::note, Action::pause, Action::next_task, Action::finish})
    CHECK(allowed(script, action, 1min));
}

TEST_CASE("only an item of questions has somebody to ask, until it is done", "[drill]") {
  EventScript script(drill({item(DrillMode::clarify)}));
  CHECK(allowed(script, Action::ask, 1min));
  script.at(2min).ask().add(ExerciseScored{1, 4});
  CHECK(is_done(script.session().task()));
  CHECK_FALSE(allowed(script, Action::ask, 3min));
}

TEST_CASE("what is posed, answered, scored and rated is told by the log", "[drill]") {
  EventScript script(drill({item(DrillMode::predict)}));
  const ExercisePosed posed{"What does it say?", {}, "hash", "cpp", Verdict::wrong_answer, "edge"};
  script.add(posed);
  CHECK(script.session().task().posed == posed);
  CHECK_FALSE(is_done(script.session().task()));
  script.at(1min).add(ExerciseAnswered{"", Verdict::accepted, ""}).add(ExerciseScored{0, 2});
  CHECK(script.session().task().answered->verdict == Verdict::accepted);
  CHECK(script.session().task().scored == ExerciseScored{0, 2});
  CHECK(is_done(script.session().task()));
  EventScript card(drill({item(DrillMode::card)}));
  card.at(1min).add(CardRated{"own:x", 3, 1min, "so"});
  CHECK(is_done(card.session().task()));
}

TEST_CASE("the phases of a capped item end by themselves, and the item with the last one", "[drill]") {
  EventScript script(drill({item(DrillMode::capped, 45min), item(DrillMode::code)}));
  script.phase(Phase::understand);
  const auto cap_at = [&](Millis at) { return phase_cap(script.session(), EventScript::instant(at)).value(); };
  CHECK(cap_at(4min).phase == Phase::understand);
  CHECK(cap_at(4min).phase_left == 1min);
  CHECK(cap_at(5min).phase == Phase::plan);
  CHECK(cap_at(14min).phase == Phase::code);
  CHECK(cap_at(14min).left == 31min);
  CHECK_FALSE(cap_at(45min - 1ms).over);
  CHECK(cap_at(45min).over);
  CHECK(cap_at(3h).over);
}

TEST_CASE("a phase that is left early takes nothing over to the next", "[drill]") {
  EventScript script(drill({item(DrillMode::capped, 45min)}));
  script.phase(Phase::understand).at(1min).phase(Phase::plan);
  const auto cap = phase_cap(script.session(), EventScript::instant(8min));
  CHECK(cap->phase == Phase::plan);
  CHECK(cap->phase_left == 1min);
  CHECK(phase_cap(script.session(), EventScript::instant(9min))->phase == Phase::code);
}

TEST_CASE("once its minutes are over a capped item can only be left", "[drill]") {
  EventScript script(drill({item(DrillMode::capped, 45min), item(DrillMode::code)}));
  script.phase(Phase::understand);
  CHECK(allowed(script, Action::submit, 44min));
  CHECK_FALSE(allowed(script, Action::pause, 44min));
  CHECK_FALSE(allowed(script, Action::submit, 45min));
  CHECK(allowed(script, Action::next_task, 45min));
  CHECK(allowed(script, Action::finish, 45min));
}

TEST_CASE("only capped items are capped", "[drill]") {
  for (const DrillMode mode : {DrillMode::code, DrillMode::kata, DrillMode::explain}) {
    CHECK_FALSE(phase_cap(EventScript(drill({item(mode)})).session(), EventScript::instant(1min)));
  }
  CHECK_FALSE(phase_cap(EventScript().session(), EventScript::instant(1min)));
}
