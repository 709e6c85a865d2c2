#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/rule.hpp"

namespace rehearse {
namespace {

constexpr auto freeze = std::chrono::minutes{2};
constexpr std::size_t freezes_needed = 2;
constexpr int high_nerves = 4;
constexpr int calm_percent = 120;

// Pauses of two minutes and more right after something that was asked for had failed.
std::vector<Gap> gaps_after_failures(const TaskTrace& trace) {
  std::vector<Millis> failures;
  for (const auto& run : trace.runs()) {
    if (!run->on_save && run->verdict != Verdict::accepted) failures.push_back(run.at);
  }
  for (const auto& submit : trace.submits()) {
    if (!submit->automatic && submit->verdict != Verdict::accepted) failures.push_back(submit.at);
  }
  const auto moments = trace.activity();
  std::vector<Gap> gaps;
  for (const Millis failed : failures) {
    const auto next = std::ranges::upper_bound(moments, failed);
    const Millis until = next == moments.end() ? trace.work_end() : *next;
    if (trace.active(failed, until) >= freeze) gaps.push_back({failed, until});
  }
  return gaps;
}

int highest_nerves(const TaskTrace& trace) {
  int level = 0;
  for (const auto& rated : trace.all<NervesRated>()) level = std::max(level, rated->level);
  return level;
}

// Whether it was nerves or knowledge shows only in a later, untimed re-try. Lost: the gaps.
std::vector<Finding> nerves_or_knowledge(const TaskTrace& trace) {
  const auto gaps = gaps_after_failures(trace);
  const auto& retries = trace.context().retries;
  const auto retry = std::ranges::find(retries, trace.plan().slug, &ReviewContext::Retry::slug);
  const int level = highest_nerves(trace);
  if (gaps.size() < freezes_needed || level < high_nerves || retry == retries.end()) return {};
  const bool calm = retry->solved && retry->duration * 100 <= trace.par() * calm_percent;
  if (!calm && retry->solved) return {};
  Finding found;
  found.rule = calm ? "nerves" : "not-nerves";
  found.cause = calm ? Cause::nerves : Cause::knowledge_gap;
  found.phase = Phase::test;
  found.title = calm ? "Calm, you solve it: it was nerves" : "It needs practice more than calm";
  for (const Gap& gap : gaps) {
    found.lost += trace.active(gap.from, gap.to);
    found.evidence.push_back(
        evidence(gap.from, fmt::format("something did not pass, then nothing until {}", clock_text(gap.to))));
  }
  found.evidence.push_back(
      evidence(trace.end(), fmt::format("nerves rated {} of 5; the untimed re-try {} after {}", level,
                                        calm ? "was accepted" : "was not accepted yet", clock_text(retry->duration))));
  found.advice = calm ? "Climb a ladder: the same kind of task untimed, then timed, then observed."
                      : "Climb a ladder of three problems of this topic, from easy to this one.";
  found.drill = practise_again(trace);
  return {found};
}

constexpr std::array rules = {Rule{"nerves", RuleScope::task, nerves_or_knowledge}};

}  // namespace

std::span<const Rule> nerves_rules() { return rules; }

}  // namespace rehearse
