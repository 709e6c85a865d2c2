#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/rule.hpp"

namespace rehearse {
namespace {

constexpr std::size_t guesses = 3;
constexpr auto guess_window = std::chrono::minutes{5};
constexpr int guess_lines = 3;

// The first submission that passed one group and gave a wrong answer on the next.
std::optional<Dated<SubmitFinished>> wrong_after(const TaskTrace& trace, std::string_view passed, std::string_view wrong) {
  for (const auto& submit : trace.submits()) {
    if (group_passed(*submit.payload, passed) && group_ended(*submit.payload, wrong, Verdict::wrong_answer)) return submit;
  }
  return std::nullopt;
}

// Lost: from that submission until it was solved, or the end.
Finding wrong_answer_finding(const TaskTrace& trace, const Dated<SubmitFinished>& submit, std::string_view group) {
  Finding found;
  found.phase = Phase::test;
  found.evidence = {evidence(submit.at, describe_group(*submit.payload, group)),
                    evidence(submit.at, describe(submit->failure, submit->verdict))};
  if (submit->failure && !submit->failure->tags.empty()) {
    found.evidence.push_back(
        evidence(submit.at, "the case is about: " + one_line(fmt::format("{}", fmt::join(submit->failure->tags, ", ")))));
  }
  found.lost = trace.until_solved(submit.at);
  found.drill = practise_again(trace);
  return found;
}

std::vector<Finding> edge_failed(const TaskTrace& trace) {
  const auto submit = wrong_after(trace, "sample", "edge");
  if (!submit) return {};
  Finding found = wrong_answer_finding(trace, *submit, "edge");
  found.cause = Cause::testing;
  found.title = "The samples passed, an edge case did not";
  found.advice = "Keep a checklist and walk it before a submission: empty, one, duplicate, extreme.";
  return {found};
}

std::vector<Finding> random_failed(const TaskTrace& trace) {
  const auto submit = wrong_after(trace, "edge", "random");
  if (!submit) return {};
  Finding found = wrong_answer_finding(trace, *submit, "random");
  found.cause = Cause::logic;
  found.title = "The edge cases passed, an ordinary one did not";
  found.advice = "Trace the counterexample by hand, line by line, until it departs from what you meant.";
  const CounterexampleSought* sought = find_counterexample(trace.state(), (*submit)->hash);
  if (sought != nullptr && sought->is_found()) {
    found.evidence.push_back(evidence(submit->at, "the smallest input that fails: " + one_line(sought->literal)));
  }
  return {found};
}

// Lost: from that submission until it was solved, or the end; nothing if it was accepted.
std::vector<Finding> no_own_test(const TaskTrace& trace) {
  const auto submits = trace.submits();
  const auto first = std::ranges::find_if(submits, [](const auto& submit) { return !submit->automatic; });
  if (first == submits.end()) return {};
  const auto runs = trace.runs();
  const bool tested =
      std::ranges::any_of(runs, [&](const auto& run) { return run.sequence < first->sequence && run->own_total > 0; });
  if (tested) return {};
  Finding found;
  found.cause = Cause::testing;
  found.phase = Phase::test;
  found.title = "Submitted without a test of your own";
  found.evidence = {evidence(
      first->at, fmt::format("first submission ({}), before it no case of your own was run", title((*first)->verdict)))};
  found.lost = trace.until_solved(first->at);
  found.advice = "Write two cases of your own before a submission: the smallest, and one that could break it.";
  found.drill = practise_again(trace);
  return {found};
}

int lines_changed_between(const TaskTrace& trace, std::int64_t from, std::int64_t to) {
  int changed = 0;
  for (const auto& save : trace.all<Snapshot>()) {
    if (save.sequence > from && save.sequence < to) changed += save->lines_changed;
  }
  return changed;
}

// Lost: from the first of the submissions to the last of the row.
std::vector<Finding> guess_debugging(const TaskTrace& trace) {
  auto submits = trace.submits();
  std::erase_if(submits, [](const auto& submit) { return submit->automatic || !submit->failure; });
  const auto goes_on = [&](std::size_t i) {  // does submission i repeat the one before it with next to no change?
    return submits[i]->failure->name == submits[i - 1]->failure->name &&
           lines_changed_between(trace, submits[i - 1].sequence, submits[i].sequence) <= guess_lines;
  };
  for (std::size_t begin = 0; begin + guesses <= submits.size(); ++begin) {
    std::size_t end = begin + 1;
    while (end < submits.size() && goes_on(end)) ++end;
    if (end - begin < guesses) continue;
    if (trace.active(submits[begin].at, submits[begin + guesses - 1].at) > guess_window) continue;
    Finding found;
    found.cause = Cause::guess_debugging;
    found.phase = Phase::test;
    found.title = "Several small guesses at one failing case";
    for (std::size_t i = begin; i < end && i < begin + guesses; ++i) {
      found.evidence.push_back(evidence(submits[i].at, "submission: " + describe(submits[i]->failure, submits[i]->verdict)));
    }
    found.lost = trace.active(submits[begin].at, submits[end - 1].at);
    found.advice = "Reproduce, isolate, patch, verify: run the failing case as a test of your own before the next submission.";
    found.drill = practise_again(trace);
    return {found};
  }
  return {};
}

constexpr std::array rules = {
    Rule{"edge-failed", RuleScope::task, edge_failed},
    Rule{"random-failed", RuleScope::task, random_failed},
    Rule{"no-own-test", RuleScope::task, no_own_test},
    Rule{"guess-debugging", RuleScope::task, guess_debugging},
};

}  // namespace

std::span<const Rule> testing_rules() { return rules; }

}  // namespace rehearse
