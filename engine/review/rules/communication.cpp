#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/rule.hpp"

namespace rehearse {
namespace {

constexpr std::size_t shown = 3;

// Lost: what the silences lasted beyond their fifth minute; the first five may well have been good thinking.
std::vector<Finding> silence(const TaskTrace& trace) {
  const auto gaps = trace.silences(long_silence);
  if (gaps.empty()) return {};
  Finding found;
  for (const Gap& gap : gaps) {
    found.lost += trace.active(gap.from, gap.to) - long_silence;
    if (found.evidence.size() == shown) continue;
    found.evidence.push_back(
        evidence(gap.from, fmt::format("until {}: no save, run, note, question or hint", clock_text(gap.to))));
  }
  if (gaps.size() > shown)
    found.evidence.push_back(evidence(trace.work_end(), fmt::format("{} such stretches in all", gaps.size())));
  found.cause = Cause::communication;
  found.phase = Phase::plan;
  found.title = "Five minutes or more without a sign";
  found.advice = "Say the hypothesis you are on, even half-made; after five minutes take a hint.";
  found.drill = practise_again(trace);
  return {found};
}

constexpr std::array rules = {Rule{"silence", RuleScope::task, silence}};

}  // namespace

std::span<const Rule> communication_rules() { return rules; }

}  // namespace rehearse
