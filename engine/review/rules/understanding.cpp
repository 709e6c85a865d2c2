#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/rule.hpp"

namespace rehearse {
namespace {

constexpr auto early_code = std::chrono::minutes{2};
constexpr int rewritten_percent = 60;
constexpr int enough_questions = 2;

// Lines that a save took away, from what the log keeps: changed = added + removed, and added - removed = the growth.
int removed_lines(const Snapshot& before, const Snapshot& after) {
  return std::max((after.lines_changed - (after.lines - before.lines)) / 2, 0);
}

// Lost: from the first code until 60% of as many lines had been taken away again.
std::vector<Finding> code_before_plan(const TaskTrace& trace) {
  const auto saves = trace.all<Snapshot>();
  const auto first = std::ranges::find_if(saves, [](const auto& save) { return save->lines_changed > 0; });
  if (first == saves.end() || trace.active(trace.begin(), first->at) >= early_code) return {};
  const int written = std::min((*first)->lines, (*first)->lines_changed);
  int removed = 0;
  for (auto save = first + 1; save != saves.end(); ++save) {
    removed += removed_lines(*(save - 1)->payload, *save->payload);
    if (written == 0 || removed * 100 < written * rewritten_percent) continue;
    Finding found;
    found.cause = Cause::misunderstanding;
    found.phase = Phase::understand;
    found.title = "Code came before a plan";
    found.evidence = {
        evidence(first->at, fmt::format("first code, {}", count_text(written, "line"))),
        evidence(save->at, fmt::format("{} rewritten since", count_text(removed, "line"))),
    };
    found.lost = trace.active(first->at, save->at);
    found.advice = "Restate the task and work two examples before the first line of code.";
    found.drill = practise_again(trace);
    return {found};
  }
  return {};
}

// The first check of the samples that the candidate asked for (runs on save see half-written code): a run, else a submission.
struct FirstCheck {
  Millis at{};
  std::int64_t sequence = 0;
  bool passed = false;
  std::string text;
};
std::optional<FirstCheck> first_check(const TaskTrace& trace) {
  for (const auto& run : trace.runs()) {
    if (run->on_save || run->samples_total == 0 || run->verdict == Verdict::compile_error) continue;
    return FirstCheck{run.at, run.sequence, samples_passed(*run.payload),
                      fmt::format("first run: {} of {} samples passed; {}", run->samples_passed, run->samples_total,
                                  describe(run->failure, run->verdict))};
  }
  for (const auto& submit : trace.submits()) {
    const GroupOutcome* sample = find_group(*submit.payload, "sample");
    if (sample == nullptr || sample->total == 0 || submit->verdict == Verdict::compile_error) continue;
    return FirstCheck{submit.at, submit.sequence, sample->passed == sample->total,
                      fmt::format("first submission, without a run: {}; {}", describe_group(*submit.payload, "sample"),
                                  describe(submit->failure, submit->verdict))};
  }
  return std::nullopt;
}

// Lost: from there until the samples passed.
std::vector<Finding> sample_failed_first(const TaskTrace& trace) {
  const auto first = first_check(trace);
  if (!first || first->passed) return {};
  const auto passed = trace.samples_passed_from(first->sequence);
  Finding found;
  found.cause = Cause::misunderstanding;
  found.phase = Phase::understand;
  found.title = "The first run missed a sample";
  found.evidence = {evidence(first->at, first->text), passed ? evidence(*passed, "all samples passed")
                                                             : evidence(trace.work_end(), "not all samples passed yet")};
  found.lost = trace.active(first->at, passed.value_or(trace.work_end()));
  found.advice = "Write input and output of each sample by hand first, and say why it is so.";
  found.drill = practise_again(trace);
  return {found};
}

// Lost: if an edge case or a sample then gave a wrong answer, the time from there until it was solved or over; else nothing.
std::vector<Finding> few_clarifications(const TaskTrace& trace) {
  const int wanted = std::min(enough_questions, trace.plan().clarifications);
  const int asked = trace.state().clarifications_asked;
  if (asked >= wanted) return {};
  Finding found;
  found.cause = Cause::not_asking;
  found.phase = Phase::understand;
  found.title = "The brief left things open, and few were asked about";
  found.evidence = {evidence(trace.work_end(), fmt::format("{} asked; the brief left {} open", count_text(asked, "question"),
                                                           count_text(trace.plan().clarifications, "point")))};
  for (const auto& submit : trace.submits()) {
    const bool guessed = group_ended(*submit.payload, "sample", Verdict::wrong_answer) ||
                         group_ended(*submit.payload, "edge", Verdict::wrong_answer);
    if (!guessed) continue;
    found.lost = trace.until_solved(submit.at);
    found.evidence.insert(found.evidence.begin(), evidence(submit.at, describe(submit->failure, submit->verdict)));
    break;
  }
  found.advice = "Practise only the first five minutes: read a brief, ask about size, values, duplicates and the empty input.";
  found.drill = "rehearse drill --mode clarify";
  return {found};
}

constexpr std::array rules = {
    Rule{"code-before-plan", RuleScope::task, code_before_plan},
    Rule{"sample-failed-first", RuleScope::task, sample_failed_first},
    Rule{"few-clarifications", RuleScope::task, few_clarifications},
};

}  // namespace

std::span<const Rule> understanding_rules() { return rules; }

}  // namespace rehearse
