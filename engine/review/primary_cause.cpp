#include "rehearse/review/primary_cause.hpp"

#include <algorithm>
#include <vector>

namespace rehearse {
namespace {

PrimaryCause& entry_of(std::vector<PrimaryCause>& all, const Finding& finding) {
  const auto found = std::ranges::find(all, finding.rule, &PrimaryCause::rule);
  if (found != all.end()) return *found;
  return all.emplace_back(
      PrimaryCause{finding.rule, finding.title, std::string(to_string(finding.cause)), finding.phase, Millis{0}, false});
}

void decide(PrimaryCause& cause, const ConfirmedCause& decision) {
  cause.confirmed = true;
  if (decision.decision == FindingDecision::changed && !decision.cause.empty()) cause.cause = decision.cause;
}

}  // namespace

std::optional<PrimaryCause> primary_cause(std::span<const Finding> findings, std::span<const ConfirmedCause> decisions) {
  std::vector<PrimaryCause> all;
  for (const Finding& finding : findings) {
    const auto decision = std::ranges::find(decisions, finding.rule, &ConfirmedCause::rule);
    const bool decided = decision != decisions.end();
    if (decided && decision->decision == FindingDecision::rejected) continue;
    PrimaryCause& cause = entry_of(all, finding);
    cause.lost += finding.lost;
    cause.phase = std::min(cause.phase, finding.phase);
    if (decided) decide(cause, *decision);
  }
  const auto heaviest = std::ranges::max_element(
      all, [](const PrimaryCause& a, const PrimaryCause& b) { return a.lost != b.lost ? a.lost < b.lost : a.phase > b.phase; });
  if (heaviest == all.end() || heaviest->lost <= Millis{0}) return std::nullopt;
  return *heaviest;
}

}  // namespace rehearse
