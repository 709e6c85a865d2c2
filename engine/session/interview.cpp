#include "rehearse/session/interview.hpp"

#include <algorithm>
#include <array>
#include <chrono>

#include <fmt/format.h>

#include "rehearse/session/drill_mode.hpp"

namespace rehearse {
namespace {

struct BudgetAlarm {
  std::string_view name;
  int percent;
  std::string_view text;
};
constexpr std::array budget_alarms = {
    BudgetAlarm{"budget-50", 50, "Half of the time is gone"},
    BudgetAlarm{"budget-75", 75, "Three quarters of the time are gone"},
    BudgetAlarm{"budget-90", 90, "Nine tenths of the time are gone"},
};
constexpr int phase_alarm_percent = 150;
constexpr std::string_view phase_alarm_prefix = "phase-";
constexpr std::string_view say_first = "say-first";

Error refuse(std::string message, std::string hint) { return {ErrorCode::conflict, std::move(message), std::move(hint)}; }

// A submission that counts against strict mode's only one: neither made by the clock, nor stopped by the compiler (the one
// thing a sealed session shows, so that it can be mended), nor by the judge's own failure.
bool counts(const SubmitFinished& submit) {
  return !submit.automatic && submit.verdict != Verdict::compile_error && submit.verdict != Verdict::judge_error;
}

std::optional<Error> strict_refusal(const Session& session, Action action) {
  if (!session.started.strict) return std::nullopt;
  if (action == Action::pause)
    return refuse("there is no pause in a strict session", "the clock goes on; rehearse status shows it");
  if (action == Action::editorial)
    return refuse("the editorial stays closed in a strict session", "a hint may help: rehearse hint");
  if (action == Action::submit && std::ranges::any_of(session.task().submits, counts)) {
    return refuse("the one submission of a strict session is recorded already", "go on: rehearse next, or rehearse finish");
  }
  return std::nullopt;
}

// An exercise is answered, not coded; only where questions are the exercise is there somebody to ask.
std::optional<Error> exercise_refusal(const Session& session, Action action) {
  const TaskState& task = session.task();
  const auto mode = parse_drill_mode(task.plan.mode);
  if (!mode || is_coding(*mode)) return std::nullopt;
  switch (action) {
    case Action::ask:
      if (*mode == DrillMode::clarify && !is_done(task)) return std::nullopt;
      return refuse(is_done(task) ? "this item is done" : "there is nobody to ask in this item", "go on: rehearse drill next");
    case Action::run:
    case Action::submit:
    case Action::hint:
    case Action::approach:
    case Action::complexity:
    case Action::phase:
    case Action::editorial:
      return refuse("this item of the drill is answered in words: there is no code to it", "see what it asks: rehearse drill");
    case Action::note:
    case Action::pause:
    case Action::resume:
    case Action::next_task:
    case Action::finish: return std::nullopt;
  }
  return std::nullopt;
}

std::optional<Error> capped_refusal(const Session& session, Action action, const Instant& now) {
  const auto cap = phase_cap(session, now);
  if (!cap) return std::nullopt;
  if (action == Action::pause) return refuse("the minutes of a capped item do not stand still", "it is over soon");
  const bool works = action == Action::run || action == Action::submit || action == Action::hint || action == Action::phase;
  if (cap->over && works) return refuse("the minutes of this item are over", "go on: rehearse drill next");
  return std::nullopt;
}

bool codes_unsaid(const Session& session) {
  const TaskState& task = session.task();
  const bool coding = task.last_snapshot || (session.phase >= Phase::code && session.phase <= Phase::test);
  return coding && task.submits.empty() && !(task.approach && task.complexity);
}

std::string say_first_text(const TaskState& task) {
  if (task.approach) return "Say what your approach costs, in time and space, before you code on";
  return task.complexity ? "Say your approach before you code on"
                         : "Say your approach and what it costs before you code on: an interviewer wants to follow";
}

std::string minutes_left(Millis left) {
  const auto minutes = std::chrono::floor<std::chrono::minutes>(left).count();
  if (minutes < 1) return "less than a minute is left";
  return minutes == 1 ? std::string("1 minute is left") : fmt::format("{} minutes are left", minutes);
}

std::string minutes_text(Millis time) {
  const auto minutes = std::chrono::round<std::chrono::minutes>(time).count();
  return minutes == 1 ? std::string("1 minute") : fmt::format("{} minutes", minutes);
}

}  // namespace

std::string_view hint_kind(int level) {
  constexpr std::array<std::string_view, last_hint_level> kinds = {"direction", "technique", "algorithm", "key insight"};
  return kinds[static_cast<std::size_t>(std::clamp(level, 1, last_hint_level) - 1)];
}

std::string_view hint_cost(int level) {
  if (level <= 1) return "It costs nothing.";
  if (level == 2) return "Solved with it, the problem counts as Hard: it comes back sooner.";
  return "Solved with it, the problem counts as Hard, and the review notes a gap in knowledge.";
}

std::optional<Error> refusal(const Session& session, Action action, const Instant& now) {
  if (session.ended) {
    return refuse(fmt::format("this session has ended ({})", to_string(*session.ended)),
                  "see how it went: rehearse postmortem");
  }
  if (session.time_is_up(now) && action != Action::finish) {
    return refuse("the time is up", "what was saved before is judged: rehearse postmortem");
  }
  if (session.paused && action != Action::resume && action != Action::finish) {
    return refuse("the session is paused", "rehearse resume first; no time is lost meanwhile");
  }
  if (!session.paused && action == Action::resume) return refuse("the session is not paused", "just go on");
  if (auto strict = strict_refusal(session, action)) return strict;
  if (auto exercise = exercise_refusal(session, action)) return exercise;
  if (auto capped = capped_refusal(session, action, now)) return capped;
  if (action == Action::hint && session.task().hints_taken >= last_hint_level) {
    return refuse("all hints of this task are taken",
                  "put the last one into your own words: rehearse note; then try it by hand");
  }
  if (action == Action::next_task && static_cast<std::size_t>(session.current_task) + 1 >= session.tasks.size()) {
    return refuse("this is the last task", "when you are done with it: rehearse finish");
  }
  return std::nullopt;
}

std::optional<PhaseCap> phase_cap(const Session& session, const Instant& now) {
  const TaskState& task = session.task();
  if (session.ended || !task.served || task.plan.mode != to_string(DrillMode::capped)) return std::nullopt;
  const auto budgets = session.phase_budget();
  Millis spent{0};
  for (int i = 0; i < phase_count; ++i) spent += session.time_in_phase(static_cast<Phase>(i), now);
  PhaseCap cap;
  cap.left = std::max(task.plan.budget - spent, Millis{0});
  auto at = static_cast<std::size_t>(session.phase);
  Millis in_phase = session.time_in_phase(session.phase, now);
  // What is noticed late runs over into the phases that follow.
  while (at + 1 < budgets.size() && in_phase >= budgets[at]) in_phase -= budgets[at++];
  cap.phase = static_cast<Phase>(at);
  cap.phase_left = std::min(std::max(budgets[at] - in_phase, Millis{0}), cap.left);
  cap.over = cap.phase_left == Millis{0};
  return cap;
}

std::vector<std::string> alarms_due(const Session& session, const Instant& now) {
  if (!session.timed() || session.ended || session.paused || session.time_is_up(now)) return {};
  std::vector<std::string> due;
  const Millis spent = session.started.budget - session.time_left(now);
  for (const BudgetAlarm& alarm : budget_alarms) {
    if (spent * 100 < session.started.budget * alarm.percent) continue;
    if (std::ranges::find(session.alarms, alarm.name) == session.alarms.end()) due.emplace_back(alarm.name);
  }
  const Millis share = session.phase_budget()[static_cast<std::size_t>(session.phase)];
  const std::string phase_alarm = fmt::format("{}{}", phase_alarm_prefix, to_string(session.phase));
  const bool over = share > Millis{0} && session.time_in_phase(session.phase, now) * 100 > share * phase_alarm_percent;
  if (over && std::ranges::find(session.task().alarms, phase_alarm) == session.task().alarms.end()) due.push_back(phase_alarm);
  const std::vector<std::string>& raised = session.task().alarms;
  if (codes_unsaid(session) && std::ranges::find(raised, say_first) == raised.end()) due.emplace_back(say_first);
  return due;
}

std::string alarm_text(std::string_view alarm, const Session& session, const Instant& now) {
  const std::string left = minutes_left(session.time_left(now));
  const auto* const budget = std::ranges::find(budget_alarms, alarm, &BudgetAlarm::name);
  if (budget != budget_alarms.end()) return fmt::format("{}; {}.", budget->text, left);
  if (alarm == say_first) return say_first_text(session.task()) + ".";
  if (alarm == silence_alarm) return "Nothing was heard for a while: say what you are thinking, even if it is not done.";
  if (alarm.starts_with(phase_alarm_prefix)) {
    if (const auto phase = parse_phase(alarm.substr(phase_alarm_prefix.size()))) {
      return fmt::format("The phase \"{}\" has taken {} of its {}; {} in all.", to_string(*phase),
                         minutes_text(session.time_in_phase(*phase, now)),
                         minutes_text(session.phase_budget()[static_cast<std::size_t>(*phase)]), left);
    }
  }
  return fmt::format("Alarm {}; {}.", alarm, left);
}

}  // namespace rehearse
