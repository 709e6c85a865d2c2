#pragma once

#include <cstdlib>
#include <ctime>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rehearse/base/calendar.hpp"
#include "rehearse/review/history.hpp"
#include "rehearse/session/drill_mode.hpp"
#include "support/catch.hpp"

// Histories as a test tells them: facts, without the events behind them.
namespace rehearse {

using namespace std::chrono_literals;

// The time zone of the process, until the end of the test.
class InZone {
 public:
  explicit InZone(const char* zone) {
    if (const char* before = std::getenv("TZ")) before_ = before;
    set(zone);
  }
  ~InZone() { set(before_.c_str()); }
  InZone(const InZone&) = delete;
  InZone& operator=(const InZone&) = delete;

 private:
  static void set(const char* zone) {
    if (*zone != '\0') {
      ::setenv("TZ", zone, 1);
    } else {
      ::unsetenv("TZ");
    }
    ::tzset();
  }
  std::string before_;
};

inline Day day(std::string_view text) {
  const auto parsed = parse_day(text);
  REQUIRE(parsed);
  return *parsed;
}
inline Millis at(std::string_view date, Millis time_of_day = 12h) { return start_of(day(date)) + time_of_day; }

inline AttemptFacts attempt(std::string slug, std::vector<std::string> topics = {"Graph"}, bool solved = true) {
  AttemptFacts facts;
  facts.title = slug;
  facts.slug = std::move(slug);
  facts.difficulty = "medium";
  facts.topics = std::move(topics);
  facts.solved = facts.clean = facts.first_submit_accepted = solved;
  facts.submits = 1;
  facts.wrong_submits = solved ? 0 : 1;
  facts.verdict = solved ? Verdict::accepted : Verdict::wrong_answer;
  facts.duration = 20min;
  facts.budget = 45min;
  return facts;
}

inline SessionFacts session(Millis started, std::vector<AttemptFacts> attempts, std::string profile = "phone") {
  SessionFacts facts;
  facts.id = "s" + std::to_string(started.count() / 1000);
  facts.started_at = started;
  facts.profile = std::move(profile);
  facts.language = "cpp";
  facts.budget = 45min;
  facts.duration = 40min;
  facts.reviewed = true;
  for (AttemptFacts& each : attempts) each.wall = started;
  facts.attempts = std::move(attempts);
  facts.result = facts.attempts.empty() ? Verdict::wrong_answer : facts.attempts.front().verdict;
  return facts;
}

// Untimed, with one task practised in a mode of drills; what is not coded is an exercise and no attempt.
inline SessionFacts drill(Millis started, AttemptFacts task, std::string mode = "") {
  if (!is_coding(mode)) {
    ExerciseFacts exercise;
    exercise.slug = task.slug;
    exercise.title = task.title;
    exercise.topics = task.topics;
    exercise.mode = std::move(mode);
    exercise.card = task.card;
    exercise.wall = started;
    exercise.done = true;
    SessionFacts facts = session(started, {}, "drill");
    facts.kind = StreamKind::drill;
    facts.budget = 0min;
    facts.exercises = {std::move(exercise)};
    return facts;
  }
  task.mode = std::move(mode);
  task.budget = 0min;
  SessionFacts facts = session(started, {std::move(task)}, "drill");
  facts.kind = StreamKind::drill;
  facts.budget = 0min;
  return facts;
}

inline FindingFacts finding(std::string cause, Millis lost = 8min, std::string decision = "confirmed") {
  return {"rule-of-" + cause, cause, Phase::code, lost, std::move(decision)};
}

}  // namespace rehearse
