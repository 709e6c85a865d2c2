#include <algorithm>
#include <array>
#include <utility>

#include "rehearse/review/finding.hpp"

namespace rehearse {
namespace {

// What a rule is about in general; a finding's own title names the particulars.
constexpr std::array<std::pair<std::string_view, std::string_view>, 33> titles = {{
    {"topic-unpractised", "A topic with little practice so far"},
    {"out-of-practice", "A while since the last timed session"},
    {"code-before-plan", "Code came before a plan"},
    {"sample-failed-first", "The first run missed a sample"},
    {"few-clarifications", "Few questions about an open brief"},
    {"approach-missing", "No approach of one's own in the first third"},
    {"large-time-limit", "Right on small cases, too slow on large ones"},
    {"large-memory-limit", "Right on small cases, too much memory on large ones"},
    {"growth-above-target", "Accepted, but slower in kind than asked for"},
    {"failed-builds", "The language took time of its own"},
    {"slow-coding", "Writing the idea down took long"},
    {"recall", "Solved from memory"},
    {"no-fallback", "Nothing that works by the middle"},
    {"late-feedback", "Feedback came late"},
    {"phase-overrun", "One phase took the time of another"},
    {"edge-failed", "The samples passed, an edge case did not"},
    {"random-failed", "The edge cases passed, an ordinary one did not"},
    {"no-own-test", "Submitted without a test of one's own"},
    {"guess-debugging", "Several small guesses at one failing case"},
    {"run-time-error-stack", "The stack overflowed"},
    {"run-time-error-overflow", "An integer overflowed"},
    {"run-time-error-null", "Something absent was used"},
    {"run-time-error-out-of-bounds", "An index left its bounds"},
    {"run-time-error-memory", "Memory was used that is not there"},
    {"run-time-error-uninitialised", "A value was used that was never set"},
    {"run-time-error-iterator", "A container changed while it was walked"},
    {"run-time-error-division", "A division by zero"},
    {"run-time-error-uncaught", "An error nobody caught"},
    {"silence", "Five minutes or more without a sign"},
    {"nerves", "Calm, it is solved: nerves"},
    {"not-nerves", "It needs practice more than calm"},
    {"prediction-missed", "The prediction was above the result"},
    {"self-score-high", "Self-scores run above the measured ones"},
}};

}  // namespace

std::string_view rule_title(std::string_view rule) {
  const auto found = std::ranges::find(titles, rule, &std::pair<std::string_view, std::string_view>::first);
  return found == titles.end() ? rule : found->second;
}

}  // namespace rehearse
