#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/session/session.hpp"

// The rules of an interview: what may be done now, and what is due. Pure.
namespace rehearse {

enum class Action { run, submit, hint, ask, note, approach, complexity, phase, pause, resume, editorial, next_task, finish };

// Empty if allowed; otherwise why not, and what to do, as an Error to show. Strict mode: no pause, no editorial, one submission
// a task. After the end nothing but the review.
[[nodiscard]] std::optional<Error> refusal(const Session& session, Action action, const Instant& now);

// Where a capped item of a drill stands: each phase ends by itself after its share of the item's minutes, and the item with the
// last one. A phase that is left early takes nothing over. Absent for every other task.
struct PhaseCap {
  Phase phase = Phase::understand;  // that it is by now, whatever was recorded
  Millis phase_left{};
  Millis left{};  // of the item
  bool over = false;
};
[[nodiscard]] std::optional<PhaseCap> phase_cap(const Session& session, const Instant& now);

inline constexpr int last_hint_level = 4;
[[nodiscard]] std::string_view hint_kind(int level);  // "direction", "technique", "algorithm", "key insight"
// What taking it does to the record, said before it is taken: a sentence. Level 1 costs nothing.
[[nodiscard]] std::string_view hint_cost(int level);

// Alarms that are due and were not raised: "budget-50", "budget-75", "budget-90", "phase-<name>" (150% of its share); and once
// a task "say-first", a nudge: coding has begun, and the approach or its cost was not said.
[[nodiscard]] std::vector<std::string> alarms_due(const Session& session, const Instant& now);

// Raised where a recording is listened to.
inline constexpr std::string_view silence_alarm = "silence";

// An alarm in words for the candidate: "Half of the time is gone; 22 minutes are left."
[[nodiscard]] std::string alarm_text(std::string_view alarm, const Session& session, const Instant& now);

}  // namespace rehearse
