#pragma once

#include <string>
#include <utility>
#include <vector>

#include "rehearse/base/calendar.hpp"
#include "rehearse/review/history.hpp"
#include "support/catch.hpp"

namespace rehearse {

using namespace std::chrono_literals;

// A moment of a local day: practised::on("2026-03-01", 9h).
namespace practised {

inline Millis on(std::string_view day, Millis time = 12h) { return start_of(parse_day(day).value()) + time; }

// Solved at once within par, without a hint: Good.
inline AttemptFacts solved(std::string slug, Millis wall) {
  AttemptFacts attempt;
  attempt.title = slug;
  attempt.slug = std::move(slug);
  attempt.difficulty = "medium";
  attempt.topics = {"graph"};
  attempt.patterns = {"flood fill"};
  attempt.wall = wall;
  attempt.budget = 45min;
  attempt.duration = 25min;
  attempt.solved = attempt.clean = attempt.first_submit_accepted = true;
  attempt.submits = 1;
  attempt.verdict = Verdict::accepted;
  return attempt;
}

inline AttemptFacts missed(std::string slug, Millis wall) {
  AttemptFacts attempt = solved(std::move(slug), wall);
  attempt.solved = attempt.clean = attempt.first_submit_accepted = false;
  attempt.duration = 45min;
  attempt.wrong_submits = 1;
  attempt.verdict = Verdict::wrong_answer;
  return attempt;
}

inline AttemptFacts recalled(std::string slug, Millis wall) {
  AttemptFacts attempt = solved(std::move(slug), wall);
  attempt.duration = 4min;
  attempt.findings.push_back({"recall", "recall", Phase::understand, {}, ""});
  return attempt;
}

// Each a session of its own: "s1", "s2" ...
inline History history(std::vector<AttemptFacts> attempts) {
  History made;
  for (AttemptFacts& attempt : attempts) {
    SessionFacts session;
    session.id = "s" + std::to_string(made.sessions.size() + 1);
    session.profile = "phone";
    session.language = "cpp";
    session.started_at = attempt.wall;
    session.budget = attempt.budget;
    session.attempts.push_back(std::move(attempt));
    made.sessions.push_back(std::move(session));
  }
  return made;
}

}  // namespace practised
}  // namespace rehearse
