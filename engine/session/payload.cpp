#include "rehearse/session/payload.hpp"

namespace rehearse {

bool is_unconfined(const std::optional<std::string>& confinement) { return confinement == "none"; }

std::string_view to_string(Phase phase) {
  switch (phase) {
    case Phase::understand: return "understand";
    case Phase::plan: return "plan";
    case Phase::code: return "code";
    case Phase::test: return "test";
    case Phase::analyse: return "analyse";
    case Phase::questions: return "questions";
  }
  return "understand";
}

std::optional<Phase> parse_phase(std::string_view text) {
  for (int i = 0; i < phase_count; ++i) {
    const auto phase = static_cast<Phase>(i);
    if (to_string(phase) == text) return phase;
  }
  return std::nullopt;
}

std::string_view to_string(EndReason reason) {
  switch (reason) {
    case EndReason::finished: return "finished";
    case EndReason::time_up: return "time up";
    case EndReason::abandoned: return "abandoned";
  }
  return "finished";
}

std::optional<EndReason> parse_end_reason(std::string_view text) {
  for (const auto reason : {EndReason::finished, EndReason::time_up, EndReason::abandoned}) {
    if (to_string(reason) == text) return reason;
  }
  return std::nullopt;
}

std::string_view to_string(FindingDecision decision) {
  switch (decision) {
    case FindingDecision::confirmed: return "confirmed";
    case FindingDecision::rejected: return "rejected";
    case FindingDecision::changed: return "changed";
  }
  return "confirmed";
}

std::optional<FindingDecision> parse_finding_decision(std::string_view text) {
  for (const auto decision : {FindingDecision::confirmed, FindingDecision::rejected, FindingDecision::changed}) {
    if (to_string(decision) == text) return decision;
  }
  return std::nullopt;
}

}  // namespace rehearse
