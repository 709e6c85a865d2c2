#pragma once

#include <optional>
#include <span>
#include <string>

#include "rehearse/review/finding.hpp"

namespace rehearse {

// A decision of the user about a finding.
struct ConfirmedCause {
  std::string rule;
  FindingDecision decision = FindingDecision::confirmed;
  std::string cause;
  std::string intention;
};

// The rule that owns the most lost minutes of a session, over all its tasks.
struct PrimaryCause {
  std::string rule, title;
  std::string cause;  // the rule's, or the user's where they changed it
  Phase phase = Phase::understand;
  Millis lost{};
  bool confirmed = false;  // by the user; until then it is a proposal
};

// Ties go to the earliest phase. What the user rejected owns nothing; without a lost minute there is no primary cause.
[[nodiscard]] std::optional<PrimaryCause> primary_cause(std::span<const Finding> findings,
                                                        std::span<const ConfirmedCause> decisions);

}  // namespace rehearse
