#include "rehearse/review/playback.hpp"

#include "support/event_script.hpp"

namespace rehearse {
namespace {

Playback played(const EventScript& script) { return playback(script.session(), script.events()); }

EventScript two_saves() {
  EventScript script;
  script.at(5min).save(10, 10).at(6min).run(1, 3).at(9min).note().at(12min).save(12, 4).at(13min).run(3, 3);
  return script.at(15min).submit("edge", Verdict::wrong_answer).end();
}

TEST_CASE("every moment has the source as it then stood", "[playback]") {
  const Playback play = played(two_saves());
  CHECK(play.at(4min)->source.empty());
  CHECK(play.at(5min)->source == "source-1");
  CHECK(play.at(9min)->source == "source-1");
  CHECK(play.at(12min)->source == "source-2");
  CHECK(play.at(99min)->source == "source-2");
  CHECK(play.at(4min)->index + 1 == play.at(5min)->index);
}

TEST_CASE("before the first event there is no moment", "[playback]") { CHECK(played(two_saves()).at(Millis{-1}) == nullptr); }

TEST_CASE("a moment knows the next source and the one before", "[playback]") {
  const Playback play = played(two_saves());
  CHECK(play.next_source(*play.at(9min)) == "source-2");
  CHECK(play.previous_source(*play.at(9min)).empty());
  CHECK(play.next_source(*play.at(13min)).empty());
  CHECK(play.previous_source(*play.at(13min)) == "source-1");
}

TEST_CASE("what was run on a source stands with every moment of it", "[playback]") {
  const Playback play = played(two_saves());
  const auto first = play.trials_of(*play.at(9min));
  REQUIRE(first.size() == 1);
  CHECK(first.front()->kind == MomentKind::ran);
  CHECK(first.front()->trial == Tried::failed);
  const auto second = play.trials_of(*play.at(12min));
  REQUIRE(second.size() == 2);
  CHECK(second[0]->trial == Tried::passed);
  CHECK(second[1]->kind == MomentKind::submitted);
  CHECK(second[1]->trial == Tried::failed);
  CHECK(play.trials_of(*play.at(1min)).empty());
}

TEST_CASE("sources of one task are no sources of another", "[playback]") {
  SessionStarted started = one_task();
  started.tasks = {planned("islands", "medium", 20min), planned("bridges", "medium", 25min)};
  EventScript script(started);
  script.at(5min).save(10, 10).at(20min).task(1).add(ProblemServed{"bridges"}).at(21min).note().at(25min).save(5, 5).end();
  const Playback play = played(script);
  CHECK(play.at(21min)->source.empty());
  CHECK(play.next_source(*play.at(5min)).empty());
  CHECK(play.at(99min, 0)->task == 0);
  CHECK(play.at(99min, 0)->at == 5min);
  CHECK(play.at(10min, 1) == nullptr);
}

TEST_CASE("a failure of the judge is neither passed nor failed", "[playback]") {
  EventScript script;
  RunFinished run;
  run.verdict = Verdict::judge_error;
  script.at(5min).save(10, 10).add(run).end();
  CHECK(played(script).trials_of(*played(script).at(5min)).front()->trial == Tried::none);
}

TEST_CASE("a moment is written as minutes, minutes and seconds, or hours too", "[playback]") {
  CHECK(parse_moment("12:40") == 12min + 40s);
  CHECK(parse_moment("125:00") == 125min);
  CHECK(parse_moment("1:02:03") == 1h + 2min + 3s);
  CHECK(parse_moment("7") == 7min);
  CHECK(parse_moment("0:59") == 59s);
  for (const char* bad : {"", "12:60", "12:5", "12:", ":12", "-1", "1:2:3:4", "12:40 ", "soon", "1:60:00"}) {
    INFO(bad);
    CHECK_FALSE(parse_moment(bad));
  }
}

}  // namespace
}  // namespace rehearse
