#include <set>

#include "rehearse/review/rubric.hpp"
#include "support/event_script.hpp"

using namespace rehearse;

namespace {

SelfScoreGiven measured(const EventScript& script) { return measured_score({}, script.session(), script.events()); }

}  // namespace

TEST_CASE("every cell of the rubric is worded, and no two alike", "[rubric]") {
  std::set<std::string_view> cells;
  for (const auto dimension : rubric_dimensions) {
    CHECK_FALSE(to_string(dimension).empty());
    for (int level = 1; level <= rubric_levels; ++level) {
      CHECK_FALSE(rubric_cell(dimension, level).empty());
      CHECK(cells.insert(rubric_cell(dimension, level)).second);
    }
    CHECK(rubric_cell(dimension, 0).empty());
    CHECK(rubric_cell(dimension, 5).empty());
  }
  CHECK(rubric_level(1) == "strong no hire");
  CHECK(rubric_level(4) == "strong hire");
  CHECK(rubric_level(0).empty());
}

TEST_CASE("a clean session scores four throughout", "[rubric]") {
  EventScript script;
  script.at(2min).ask().ask().at(4min).approach().at(8min).save(10, 10).run(3, 3, 2).at(12min).submit().at(14min).end();
  CHECK(measured(script) == SelfScoreGiven{4, 4, 4, 4});
}

TEST_CASE("a session without work scores one, but for the silence of its length", "[rubric]") {
  SessionStarted open = one_task();
  open.tasks.front().clarifications = 3;
  CHECK(measured(EventScript(open).at(45min).end(EndReason::time_up)) == SelfScoreGiven{1, 1, 1, 1});
}

TEST_CASE("communication counts questions, an early approach and no silence", "[rubric]") {
  SessionStarted open = one_task();
  open.tasks.front().clarifications = 3;
  CHECK(measured(EventScript(open).at(1min).ask().at(4min).end()).communication == 2);
  CHECK(measured(EventScript(open).at(1min).ask().ask().at(4min).end()).communication == 3);
  CHECK(measured(EventScript(open).at(1min).ask().ask().approach().at(4min).end()).communication == 4);
  CHECK(measured(EventScript(open).at(1min).ask().ask().approach().at(7min).end()).communication == 3);
}

TEST_CASE("problem solving counts what passed and the depth of the hints", "[rubric]") {
  const auto solved = [](int hint) {
    return measured(EventScript().at(2min).hint(hint).at(4min).submit().end()).problem_solving;
  };
  CHECK(solved(1) == 4);
  CHECK(solved(2) == 3);
  CHECK(solved(3) == 2);
  const auto failed = [](const char* group) {
    return measured(EventScript().at(4min).submit(group, Verdict::wrong_answer).end()).problem_solving;
  };
  CHECK(failed("large") == 3);
  CHECK(failed("random") == 2);
  CHECK(failed("sample") == 1);
}

TEST_CASE("technical counts how clean the way to the result was", "[rubric]") {
  CHECK(measured(EventScript().at(2min).build(false).at(3min).build(true).submit().end()).technical == 4);
  CHECK(measured(EventScript().at(2min).build(false).build(false).at(3min).build(true).submit().end()).technical == 3);
  CHECK(measured(EventScript().at(2min).run_error("null pointer").at(3min).submit().end()).technical == 3);
  CHECK(measured(EventScript().at(2min).submit("edge", Verdict::wrong_answer).at(3min).submit().end()).technical == 3);
  CHECK(measured(EventScript().at(2min).run(1, 3).end()).technical == 2);
  CHECK(measured(EventScript().at(2min).run(0, 3).end()).technical == 1);
}

TEST_CASE("testing counts runs, cases of one's own and the edge cases", "[rubric]") {
  CHECK(measured(EventScript().at(2min).submit("edge", Verdict::wrong_answer).end()).testing == 1);
  CHECK(measured(EventScript().at(2min).run(3, 3).submit("edge", Verdict::wrong_answer).end()).testing == 2);
  CHECK(measured(EventScript().at(2min).run(3, 3, 1).submit("edge", Verdict::wrong_answer).end()).testing == 3);
  CHECK(measured(EventScript().at(2min).run(3, 3, 1).submit("random", Verdict::wrong_answer).end()).testing == 4);
}

TEST_CASE("several tasks are scored by their mean, and those never served not at all", "[rubric]") {
  SessionStarted started = one_task();
  started.tasks = {planned("a", "medium", 10min), planned("b", "medium", 10min), planned("c", "medium", 10min)};
  EventScript script(started);
  script.at(2min).submit().at(3min).task(1).add(ProblemServed{"b"}).at(6min).run(0, 3).end();
  CHECK(measured(script).problem_solving == 3);  // 4 and 1: 2.5, rounded up
}
