#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/review/history.hpp"

namespace rehearse {

// Sessions are compared with their like: what the clock does to a candidate shows in timed ones only. Drills in which a task is
// not solved as in an interview (AttemptFacts::mode) are comparable to nothing here.
enum class Pace { timed, untimed };
[[nodiscard]] std::string_view to_string(Pace pace);  // "timed", "untimed"
[[nodiscard]] Pace pace_of(const SessionFacts& session);
[[nodiscard]] bool is_comparable(const SessionFacts& session, Pace pace);

inline constexpr std::size_t recurrence_window = 10;  // sessions
inline constexpr int recurrences_needed = 3;

// How often one rule fired in the last ten comparable sessions. A rule that its user rejected did not fire.
struct Recurrence {
  std::string rule;
  std::string cause;  // that it had last
  Pace pace = Pace::timed;
  int fired = 0;                // sessions
  int sessions = 0;             // looked at: ten, or as many as there were
  Millis lost{};                // in all of them
  std::vector<std::string> in;  // their names, oldest first

  // Once is an accident, twice may be one; three times in ten is worth a plan.
  [[nodiscard]] bool is_pattern() const { return fired >= recurrences_needed; }
};

// Of every rule that fired in the window, the most frequent first; equal ones by time lost, then by name. `until`: the session
// that the window ends with; empty: the newest. None if that session is not in the history.
[[nodiscard]] std::vector<Recurrence> recurrences(const History& history, Pace pace, std::string_view until = {});

// "came up in 4 of your last 10 timed sessions"; "in 3 of your 5 timed sessions so far" while there are fewer.
[[nodiscard]] std::string recurrence_text(const Recurrence& recurrence);

}  // namespace rehearse
