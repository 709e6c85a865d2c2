#include "rehearse/session/session.hpp"

#include <algorithm>

#include "rehearse/session/drill_mode.hpp"
#include "rehearse/session/profile.hpp"

namespace rehearse {

const CounterexampleSought* find_counterexample(const TaskState& task, std::string_view hash) {
  const auto found = std::find_if(task.counterexamples.rbegin(), task.counterexamples.rend(),
                                  [&](const CounterexampleSought& sought) { return sought.hash == hash; });
  return found == task.counterexamples.rend() ? nullptr : &*found;
}

bool is_done(const TaskState& task) { return task.scored.has_value() || task.rated.has_value(); }

bool serves_brief(const SessionStarted& started, const PlannedTask& plan) {
  return started.budget > Millis{0} || plan.mode == to_string(DrillMode::capped) || plan.mode == to_string(DrillMode::clarify);
}

bool Session::sealed() const {
  if (!started.strict || reviewed) return false;
  return !(ended && self_score && prediction);
}

Millis Session::elapsed(const Instant& now) const { return elapsed_at(&last_event, now); }

Millis Session::time_left(const Instant& now) const {
  if (!timed()) return Millis{0};
  const Millis at = ended ? ended_at : paused ? paused_at : elapsed(now);
  return std::max(deadline_elapsed - at, Millis{0});
}

bool Session::time_is_up(const Instant& now) const { return timed() && time_left(now) == Millis{0}; }

Millis Session::time_in_phase(Phase wanted, const Instant& now) const {
  const Millis recorded = task().time_in_phase[static_cast<std::size_t>(wanted)];
  if (wanted != phase || !task().served || paused || ended) return recorded;
  const Millis at = elapsed(now);
  const Millis until = timed() ? std::min(at, deadline_elapsed) : at;
  return recorded + std::max(until - last_event.elapsed, Millis{0});
}

std::array<Millis, phase_count> Session::phase_budget() const { return phase_budgets(task().plan.budget); }

Millis Session::deadline_wall() const { return last_event.wall + (deadline_elapsed - last_event.elapsed); }

}  // namespace rehearse
