#include "rehearse/session/interview.hpp"
#include "support/event_script.hpp"

using namespace rehearse;

namespace {

constexpr Action every_action[] = {Action::run,       Action::submit,     Action::hint,  Action::ask,   Action::note,
                                   Action::approach,  Action::complexity, Action::phase, Action::pause, Action::resume,
                                   Action::editorial, Action::next_task,  Action::finish};

SessionStarted strict_task() {
  SessionStarted started = one_task();
  started.strict = true;
  return started;
}

bool allowed(const EventScript& script, Action action, Millis at) {
  return !refusal(script.session(), action, EventScript::instant(at));
}

}  // namespace

TEST_CASE("in a running session everything but resume and the next of one task may be done", "[interview]") {
  for (const Action action : every_action) {
    CHECK(allowed(EventScript(), action, 1min) == (action != Action::resume && action != Action::next_task));
  }
}

TEST_CASE("after the end nothing but the review is left", "[interview]") {
  EventScript script;
  script.at(2min).end();
  for (const Action action : every_action) {
    const auto error = refusal(script.session(), action, EventScript::instant(3min));
    REQUIRE(error);
    CHECK(error->hint.find("rehearse postmortem") != std::string::npos);
  }
}

TEST_CASE("when the time is up only finishing is left", "[interview]") {
  for (const Action action : every_action) CHECK(allowed(EventScript(), action, 45min) == (action == Action::finish));
  CHECK(allowed(EventScript(), Action::submit, 45min - 1ms));
}

TEST_CASE("while paused a session can only go on or end", "[interview]") {
  EventScript script;
  script.at(2min).add(Paused{});
  for (const Action action : every_action) {
    CHECK(allowed(script, action, 90min) == (action == Action::resume || action == Action::finish));
  }
}

TEST_CASE("strict mode knows no pause and no editorial", "[interview]") {
  const EventScript script(strict_task());
  CHECK_FALSE(allowed(script, Action::pause, 1min));
  CHECK_FALSE(allowed(script, Action::editorial, 1min));
  CHECK(allowed(script, Action::hint, 1min));
}

TEST_CASE("strict mode takes one submission a task", "[interview]") {
  EventScript script(strict_task());
  CHECK(allowed(script, Action::submit, 9min));
  script.at(10min).submit("edge", Verdict::wrong_answer);
  CHECK_FALSE(allowed(script, Action::submit, 11min));
  CHECK(allowed(script, Action::run, 11min));
}

TEST_CASE("in strict mode a compile error and the judge's own failure use up no submission", "[interview]") {
  EventScript script(strict_task());
  script.at(10min).submit("sample", Verdict::compile_error).submit("sample", Verdict::judge_error);
  CHECK(allowed(script, Action::submit, 11min));
}

TEST_CASE("the second task of a strict session has its own submission", "[interview]") {
  SessionStarted started = strict_task();
  started.tasks = {planned("a", "medium", 20min), planned("b", "medium", 22min)};
  EventScript script(started);
  script.at(1min).submit();
  CHECK(allowed(script, Action::next_task, 2min));
  script.at(2min).task(1).add(ProblemServed{"b"});
  CHECK(allowed(script, Action::submit, 3min));
  CHECK_FALSE(allowed(script, Action::next_task, 3min));
}

TEST_CASE("outside strict mode one may submit again", "[interview]") {
  EventScript script;
  script.at(1min).submit("edge", Verdict::wrong_answer).submit("edge", Verdict::wrong_answer);
  CHECK(allowed(script, Action::submit, 2min));
}

TEST_CASE("a fifth hint is not there", "[interview]") {
  EventScript script;
  script.at(1min).hint(1).hint(2).hint(3);
  CHECK(allowed(script, Action::hint, 2min));
  script.hint(4);
  CHECK_FALSE(allowed(script, Action::hint, 2min));
}

TEST_CASE("alarms fall due at 50, 75 and 90 percent of the budget, each once", "[interview]") {
  EventScript script;
  script.approach().add(ComplexityPredicted{"O(n)", "O(1)"}).phase(Phase::code).at(2min).phase(Phase::code);
  const auto due = [&](Millis at) {
    auto alarms = alarms_due(script.session(), EventScript::instant(at));
    std::erase_if(alarms, [](const auto& a) { return a.starts_with("phase-"); });
    return alarms;
  };
  CHECK(due(22min + 30s - 1ms).empty());
  CHECK(due(22min + 30s) == std::vector<std::string>{"budget-50"});
  script.at(22min + 30s).add(AlarmRaised{"budget-50"});
  CHECK(due(33min).empty());
  CHECK(due(33min + 45s) == std::vector<std::string>{"budget-75"});
  CHECK(due(40min + 30s) == std::vector<std::string>{"budget-75", "budget-90"});
  CHECK(due(45min).empty());
}

TEST_CASE("a phase rings when it passes 150 percent of its share, for each task anew", "[interview]") {
  SessionStarted started = one_task();
  started.tasks = {planned("a", "medium", 22min + 30s), planned("b", "medium", 22min + 30s)};
  EventScript script(started);
  const auto due = [&](Millis at) { return alarms_due(script.session(), EventScript::instant(at)); };
  CHECK(due(3min + 45s).empty());
  CHECK(due(3min + 45s + 1ms) == std::vector<std::string>{"phase-understand"});
  script.at(4min).add(AlarmRaised{"phase-understand"});
  CHECK(due(5min).empty());
  script.at(10min).task(1).add(ProblemServed{"b"});
  CHECK(due(11min).empty());
  CHECK(due(14min) == std::vector<std::string>{"phase-understand"});
}

TEST_CASE("paused time brings no alarm nearer", "[interview]") {
  EventScript script;
  script.at(1min).add(Paused{});
  CHECK(alarms_due(script.session(), EventScript::instant(40min)).empty());
  script.at(40min).add(Resumed{});
  CHECK(alarms_due(script.session(), EventScript::instant(41min)).empty());
}

TEST_CASE("neither an untimed nor an ended session rings", "[interview]") {
  SessionStarted started = one_task();
  started.budget = 0min;
  CHECK(alarms_due(EventScript(started).session(), EventScript::instant(400min)).empty());
  EventScript script;
  script.at(30min).end();
  CHECK(alarms_due(script.session(), EventScript::instant(31min)).empty());
}

TEST_CASE("alarms are told in words", "[interview]") {
  const Session s = EventScript().session();
  CHECK(alarm_text("budget-50", s, EventScript::instant(22min + 30s)) == "Half of the time is gone; 22 minutes are left.");
  CHECK(alarm_text("budget-75", s, EventScript::instant(43min + 59s)) ==
        "Three quarters of the time are gone; 1 minute is left.");
  CHECK(alarm_text("budget-90", s, EventScript::instant(44min + 30s)) ==
        "Nine tenths of the time are gone; less than a minute is left.");
  CHECK(alarm_text("phase-understand", s, EventScript::instant(8min)) ==
        "The phase \"understand\" has taken 8 minutes of its 5 minutes; 37 minutes are left in all.");
  CHECK(alarm_text("tea", s, EventScript::instant(8min)) == "Alarm tea; 37 minutes are left.");
}
