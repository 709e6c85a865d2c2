#include "rehearse/review/recurrence.hpp"

#include "histories.hpp"

namespace rehearse {
namespace {

// So many sessions, the rule firing in the first `fired` of them.
History sessions(int count, int fired, Millis budget = 45min) {
  History history;
  for (int i = 0; i < count; ++i) {
    AttemptFacts facts = attempt();
    if (i < fired) facts.findings = {finding_fact("edge-failed")};
    history.sessions.push_back(sat("s" + std::to_string(i), {facts}, budget));
  }
  return history;
}

TEST_CASE("a rule is a pattern when it fired in three of the last ten sessions", "[recurrence]") {
  const auto twice = recurrences(sessions(10, 2), Pace::timed);
  REQUIRE(twice.size() == 1);
  CHECK(twice.front().fired == 2);
  CHECK_FALSE(twice.front().is_pattern());
  const auto thrice = recurrences(sessions(10, 3), Pace::timed);
  CHECK(thrice.front().is_pattern());
  CHECK(thrice.front().lost == 15min);
  CHECK(recurrence_text(thrice.front()) == "came up in 3 of your last 10 timed sessions");
}

TEST_CASE("the eleventh session back counts no longer", "[recurrence]") {
  CHECK(recurrences(sessions(11, 3), Pace::timed).front().fired == 2);
  CHECK(recurrences(sessions(10, 3), Pace::timed).front().fired == 3);
  CHECK(recurrences(sessions(13, 3), Pace::timed).empty());
}

TEST_CASE("with fewer than ten sessions the text counts those there are", "[recurrence]") {
  CHECK(recurrence_text(recurrences(sessions(4, 3), Pace::timed).front()) == "came up in 3 of your 4 timed sessions so far");
  CHECK(recurrence_text(recurrences(sessions(1, 1), Pace::timed).front()) == "came up in 1 of your 1 timed session so far");
}

TEST_CASE("timed sessions are compared with timed ones, untimed with untimed", "[recurrence]") {
  History history = sessions(2, 2);
  for (auto& session : sessions(4, 4, 0min).sessions) history.sessions.push_back(session);
  CHECK(recurrences(history, Pace::timed).front().fired == 2);
  CHECK(recurrences(history, Pace::untimed).front().fired == 4);
}

TEST_CASE("a drill of a part is comparable to nothing", "[recurrence]") {
  History history = sessions(3, 3);
  history.sessions.back().attempts.front().mode = "explain";
  const auto found = recurrences(history, Pace::timed);
  CHECK(found.front().fired == 2);
  CHECK(found.front().sessions == 2);
}

TEST_CASE("a finding that was rejected did not fire", "[recurrence]") {
  History history = sessions(3, 3);
  history.sessions[1].attempts.front().findings.front().decision = "rejected";
  CHECK(recurrences(history, Pace::timed).front().fired == 2);
  history.sessions[1].attempts.front().findings.front().decision = "changed";
  CHECK(recurrences(history, Pace::timed).front().fired == 3);
}

TEST_CASE("a rule that fires in two tasks of one session fired once", "[recurrence]") {
  History history = sessions(1, 1);
  history.sessions.front().attempts.push_back(history.sessions.front().attempts.front());
  const auto found = recurrences(history, Pace::timed);
  CHECK(found.front().fired == 1);
  CHECK(found.front().lost == 10min);
}

TEST_CASE("the window may end with an earlier session", "[recurrence]") {
  CHECK(recurrences(sessions(10, 3), Pace::timed, "s1").front().fired == 2);
  CHECK(recurrences(sessions(10, 3), Pace::timed, "elsewhere").empty());
  CHECK(recurrences(sessions(10, 3), Pace::untimed, "s1").empty());
}

TEST_CASE("the most frequent comes first, then what cost more", "[recurrence]") {
  History history = sessions(3, 3);
  history.sessions[0].attempts.front().findings.push_back(finding_fact("silence", 1min));
  history.sessions[0].attempts.front().findings.push_back(finding_fact("no-own-test", 2min));
  const auto found = recurrences(history, Pace::timed);
  REQUIRE(found.size() == 3);
  CHECK(found[0].rule == "edge-failed");
  CHECK(found[1].rule == "no-own-test");
  CHECK(found[2].rule == "silence");
}

}  // namespace
}  // namespace rehearse
