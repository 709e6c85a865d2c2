#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rehearse/session/profile.hpp"
#include "rules/rule.hpp"

namespace rehearse {
namespace {

constexpr int fallback_percent = 55;
constexpr int first_run_percent = 60;
constexpr int unrun_lines = 40;
constexpr int long_phase_percent = 150;
constexpr int short_phase_percent = 50;

// Lost: from 0.55 B until the samples passed, or the end.
std::vector<Finding> no_fallback(const TaskTrace& trace) {
  if (!trace.timed()) return {};
  const Millis due = trace.share_of_budget(fallback_percent);
  const auto passed = trace.samples_passed_from(0);
  if (trace.end() < due || (passed && *passed <= due)) return {};
  Finding found;
  found.cause = Cause::time_management;
  found.phase = Phase::plan;
  found.title = "Nothing that works by the middle of the session";
  found.evidence = {evidence(due, "nothing had passed the samples"),
                    passed ? evidence(*passed, "the samples passed") : evidence(trace.end(), "the samples had not passed yet")};
  found.lost = trace.active(due, passed.value_or(trace.end()));
  found.advice = "State the brute force within three minutes and have it running before anything better.";
  found.drill = practise_again(trace);
  return {found};
}

// Moments at which the code was tried: runs of any kind, and submissions by hand.
std::vector<std::pair<std::int64_t, Millis>> trials(const TaskTrace& trace) {
  std::vector<std::pair<std::int64_t, Millis>> tried;
  for (const auto& run : trace.runs()) tried.emplace_back(run.sequence, run.at);
  for (const auto& submit : trace.submits()) {
    if (!submit->automatic) tried.emplace_back(submit.sequence, submit.at);
  }
  std::ranges::sort(tried);
  return tried;
}

// When the lines changed since the last trial passed 40, if they were never tried; and how many they came to.
struct Unrun {
  Millis since{};
  int lines = 0;
};
std::optional<Unrun> never_run(const TaskTrace& trace, std::int64_t last_trial) {
  Unrun pile;
  for (const auto& save : trace.all<Snapshot>()) {
    if (save.sequence < last_trial) continue;
    const bool under = pile.lines <= unrun_lines;
    pile.lines += save->lines_changed;
    if (under && pile.lines > unrun_lines) pile.since = save.at;
  }
  if (pile.lines <= unrun_lines) return std::nullopt;
  return pile;
}

// Lost: from 0.60 B until the first run, or while over 40 lines lay untried; the longer of the two.
std::vector<Finding> late_feedback(const TaskTrace& trace) {
  const auto tried = trials(trace);
  const Millis due = trace.share_of_budget(first_run_percent);
  const bool late = trace.timed() && trace.end() >= due && trace.first_code() && (tried.empty() || tried.front().second > due);
  const auto unrun = never_run(trace, tried.empty() ? 0 : tried.back().first);
  if (!late && !unrun) return {};
  Finding found;
  found.cause = Cause::time_management;
  found.phase = Phase::code;
  found.title = "Feedback came late";
  if (late) {
    const Millis first = tried.empty() ? trace.end() : tried.front().second;
    found.lost = trace.active(due, first);
    found.evidence.push_back(tried.empty() ? evidence(first, "the code was never run") : evidence(first, "first run"));
  }
  if (unrun) {
    found.lost = std::max(found.lost, trace.active(unrun->since, trace.end()));
    found.evidence.push_back(
        evidence(unrun->since, fmt::format("{} changed, and never run", count_text(unrun->lines, "line"))));
  }
  found.advice = "Run at every helper function, with one small input, as soon as it compiles.";
  found.drill = practise_again(trace);
  return {found};
}

// Lost: what the longest phase took beyond its budget. A short phase counts only if time was what it lacked: with more time
// left over than it missed, nothing was squeezed.
std::vector<Finding> phase_overrun(const TaskTrace& trace) {
  const auto entered = trace.all<PhaseEntered>();
  const bool followed = std::ranges::any_of(entered, [](const auto& p) { return p->phase != Phase::understand; });
  if (!trace.timed() || !followed) return {};  // who never told the phases apart says nothing about them
  const auto budgets = phase_budgets(trace.budget());
  const auto& spent = trace.state().time_in_phase;
  const Millis left = std::max(trace.budget() - trace.active(trace.begin(), trace.end()), Millis{0});
  std::optional<std::size_t> longest;
  std::optional<std::size_t> squeezed;
  for (std::size_t i = 0; i < spent.size(); ++i) {
    if (spent[i] * 100 <= budgets[i] * long_phase_percent) continue;
    for (std::size_t j = i + 1; j < spent.size(); ++j) {
      if (spent[j] * 100 >= budgets[j] * short_phase_percent || budgets[j] - spent[j] <= left) continue;
      if (longest && spent[i] - budgets[i] <= spent[*longest] - budgets[*longest]) break;
      longest = i;
      squeezed = j;
      break;
    }
  }
  if (!longest) return {};
  const auto name = [](std::size_t i) { return to_string(static_cast<Phase>(i)); };
  const auto line = [&](std::size_t i) {
    return evidence(trace.end(),
                    fmt::format("the phase \"{}\" had taken {} of {}", name(i), clock_text(spent[i]), clock_text(budgets[i])));
  };
  Finding found;
  found.cause = Cause::time_management;
  found.phase = static_cast<Phase>(*longest);
  found.title = fmt::format("The phase \"{}\" took the time of a later one", name(*longest));
  found.evidence = {line(*longest), line(*squeezed)};
  found.lost = spent[*longest] - budgets[*longest];
  found.advice = "Replay the task with a cap on each phase, and move on when it rings.";
  found.drill = "rehearse drill --mode capped";
  return {found};
}

constexpr std::array rules = {
    Rule{"no-fallback", RuleScope::task, no_fallback},
    Rule{"late-feedback", RuleScope::task, late_feedback},
    Rule{"phase-overrun", RuleScope::task, phase_overrun},
};

}  // namespace

std::span<const Rule> time_rules() { return rules; }

}  // namespace rehearse
