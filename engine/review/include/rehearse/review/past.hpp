#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "rehearse/review/finding.hpp"
#include "rehearse/review/history.hpp"

// What rules, par and selection know of earlier attempts.
namespace rehearse {

[[nodiscard]] std::vector<ReviewContext::PastAttempt> past_attempts_of(const SessionFacts& session);
[[nodiscard]] ReviewContext::PastAttempt past_attempt_of(const PastWork& work);
// All of it, oldest first.
[[nodiscard]] std::vector<ReviewContext::PastAttempt> past_attempts_of(const History& history);

// R of a topic at that moment: rated, as a pattern's card is, by every attempt at any of its problems that came before. None
// before the first.
[[nodiscard]] std::optional<double> topic_retrievability(std::string_view topic,
                                                         std::span<const ReviewContext::PastAttempt> past, Millis at);

}  // namespace rehearse
