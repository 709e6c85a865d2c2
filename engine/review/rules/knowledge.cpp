#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/rule.hpp"

namespace rehearse {
namespace {

constexpr int deep_hint = 3;

std::optional<Dated<HintTaken>> first_deep_hint(const TaskTrace& trace) {
  for (const auto& hint : trace.all<HintTaken>()) {
    if (hint->level >= deep_hint) return hint;
  }
  return std::nullopt;
}

// Lost: without an approach by 0.33 B, from there until there was one, or the deep hint, or the end; with one in time, from it
// to the hint that replaced it.
std::vector<Finding> approach_missing(const TaskTrace& trace) {
  const auto approach = trace.first_approach();
  const auto hint = first_deep_hint(trace);
  const Millis due = trace.share_of_budget(approach_percent);
  const bool late = trace.timed() && trace.work_end() >= due && (!approach || *approach > due);
  if (!late && !hint) return {};
  Finding found;
  found.cause = Cause::knowledge_gap;
  found.phase = Phase::plan;
  found.title = late ? "No approach within the first third" : "The approach came from a hint";
  if (late) {
    const Millis until = std::min({approach.value_or(trace.work_end()), hint ? hint->at : trace.work_end(), trace.work_end()});
    found.lost = trace.active(due, until);
    found.evidence.push_back(evidence(due, "a third of the time was gone, no approach stated"));
  } else {
    found.lost = trace.active(approach && *approach < hint->at ? *approach : trace.begin(), hint->at);
  }
  if (approach) found.evidence.push_back(evidence(*approach, "approach stated"));
  if (hint) found.evidence.push_back(evidence(hint->at, fmt::format("hint of level {} taken", hint->payload->level)));
  found.advice = "Study the pattern behind this problem, and solve a variant of it tomorrow.";
  found.drill = practise_variant(trace);
  return {found};
}

bool small_groups_passed(const SubmitFinished& submit) {
  int passed = 0;
  for (const GroupOutcome& group : submit.groups) {
    if (group.group == "large" || group.total == 0) continue;
    if (!group_passed(submit, group.group)) return false;
    ++passed;
  }
  return passed > 0;
}

// Lost: if it was mended, from the submission to the accepted one; else all the time since the first code, since the whole of
// the solution was of the wrong order.
std::vector<Finding> large_failed(const TaskTrace& trace, Verdict verdict, Finding found) {
  for (const auto& submit : trace.submits()) {
    const bool small = small_groups_passed(*submit.payload);
    // Too slow may be a slip that small cases show as well; too much memory on large input is a matter of size alone.
    if (!group_ended(*submit.payload, "large", verdict) || (!small && verdict == Verdict::time_limit_exceeded)) continue;
    found.cause = Cause::knowledge_gap;
    found.phase = Phase::plan;
    found.evidence = {
        evidence(submit.at, (small ? "the small groups passed; " : "") + describe_group(*submit.payload, "large"))};
    const auto& predicted = trace.state().complexity;
    const std::string target = one_line(trace.plan().target_time, 40);
    if (predicted && !target.empty()) {
      found.evidence.push_back(
          evidence(submit.at, fmt::format("predicted time {}, the target is {}", one_line(predicted->time, 40), target)));
    }
    const bool mended = trace.solved_at() && *trace.solved_at() > submit.at;
    found.lost = trace.active(mended ? submit.at : trace.first_code().value_or(submit.at), trace.work_end());
    found.drill = practise_again(trace);
    return {found};
  }
  return {};
}

std::vector<Finding> large_time_limit(const TaskTrace& trace) {
  Finding found;
  found.title = "Right on small cases, too slow on large ones";
  found.advice = "Derive the bound from the constraints before coding: how many steps may each element cost?";
  return large_failed(trace, Verdict::time_limit_exceeded, std::move(found));
}

std::vector<Finding> large_memory_limit(const TaskTrace& trace) {
  Finding found;
  found.title = "Right on small cases, too much memory on large ones";
  found.advice = "Count the bytes before coding: elements times size, for the largest input.";
  return large_failed(trace, Verdict::memory_limit_exceeded, std::move(found));
}

// An accepted submission whose cost grows faster than the problem's target. Lost: nothing that a clock could tell, since it
// passed; what it would have cost is the interviewer's next question.
std::vector<Finding> growth_above_target(const TaskTrace& trace) {
  std::vector<std::string> accepted;
  for (const auto& submit : trace.submits()) {
    if (submit->verdict == Verdict::accepted) accepted.push_back(submit->hash);
  }
  // The last word on the last accepted source counts: it may have been made faster since.
  std::optional<Dated<GrowthMeasured>> last;
  for (const auto& growth : trace.all<GrowthMeasured>()) {
    if (!accepted.empty() && growth->hash == accepted.back()) last = growth;
  }
  if (!last || (*last)->standing != "above") return {};
  Finding found;
  found.cause = Cause::knowledge_gap;
  found.phase = Phase::plan;
  found.title = "Accepted, but slower in kind than the problem asks for";
  found.evidence.push_back(evidence(last->at, one_line((*last)->summary, 160)));
  if (const auto& predicted = trace.state().complexity) {
    found.evidence.push_back(evidence(last->at, fmt::format("predicted time {}", one_line(predicted->time, 40))));
  }
  found.advice = "Derive the bound from the constraints before coding: how many steps may each element cost?";
  found.drill = practise_again(trace);
  return {found};
}

constexpr std::array rules = {
    Rule{"approach-missing", RuleScope::task, approach_missing},
    Rule{"large-time-limit", RuleScope::task, large_time_limit},
    Rule{"large-memory-limit", RuleScope::task, large_memory_limit},
    Rule{"growth-above-target", RuleScope::task, growth_above_target},
};

}  // namespace

std::span<const Rule> knowledge_rules() { return rules; }

}  // namespace rehearse
