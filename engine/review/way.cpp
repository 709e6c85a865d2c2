#include "way.hpp"

#include <algorithm>
#include <array>

namespace rehearse {
namespace {

struct Row {
  std::string_view name;
  Way way;
};

constexpr std::array rules = {
    Row{"few-clarifications", {.mode = DrillMode::clarify, .words = "few questions were asked"}},
    Row{"code-before-plan", {.mode = DrillMode::clarify, .words = "code came before a plan"}},
    Row{"sample-failed-first", {.mode = DrillMode::predict, .words = "the first run missed a sample"}},
    Row{"approach-missing", {.mode = DrillMode::explain, .words = "the approach was missing"}},
    Row{"large-time-limit", {.mode = DrillMode::explain, .words = "large inputs took too long"}},
    Row{"large-memory-limit", {.mode = DrillMode::explain, .words = "large inputs took too much memory"}},
    Row{"growth-above-target", {.mode = DrillMode::explain, .words = "the cost grew faster than it need"}},
    Row{"silence", {.mode = DrillMode::explain, .words = "there was silence"}},
    Row{"no-fallback", {.mode = DrillMode::capped, .words = "there was nothing to fall back on", .again = true}},
    Row{"late-feedback", {.mode = DrillMode::capped, .words = "the first run came late", .again = true}},
    Row{"phase-overrun", {.mode = DrillMode::capped, .words = "a phase ran over", .again = true}},
    Row{"slow-coding", {.mode = DrillMode::code, .words = "coding took long", .again = true}},
    Row{"nerves", {.mode = DrillMode::capped, .words = "nerves", .again = true, .by_clock = true}},
    Row{"edge-failed", {.mode = DrillMode::predict, .words = "an edge case was missed"}},
    Row{"random-failed", {.mode = DrillMode::predict, .words = "the logic had a gap"}},
    Row{"no-own-test", {.mode = DrillMode::predict, .words = "no test of one's own"}},
    Row{"guess-debugging", {.mode = DrillMode::predict, .words = "changes were guesses"}},
    Row{"prediction-missed", {.mode = DrillMode::predict, .words = "the verdict came as a surprise"}},
    Row{"self-score-high", {.mode = DrillMode::predict, .words = "the self-score was above the result"}},
    Row{"failed-builds", {.mode = DrillMode::kata, .words = "the syntax did not come by itself"}},
    Row{"out-of-practice", {.mode = DrillMode::kata, .words = "some time without practice"}},
    Row{"run-time-error-stack", {.mode = DrillMode::kata, .words = "the stack overflowed", .bug = "stack_overflow"}},
    Row{"run-time-error-overflow", {.mode = DrillMode::kata, .words = "an integer overflowed", .bug = "signed_overflow"}},
    Row{"run-time-error-null", {.mode = DrillMode::kata, .words = "something absent was used", .bug = "null_pointer"}},
    Row{"run-time-error-out-of-bounds", {.mode = DrillMode::kata, .words = "an index left its bounds", .bug = "out_of_bounds"}},
    Row{"run-time-error-division", {.mode = DrillMode::kata, .words = "a division by zero", .bug = "division_by_zero"}},
    Row{"topic-unpractised", {.mode = DrillMode::code, .words = "the topic is little practised"}},
    Row{"not-nerves", {.mode = DrillMode::code, .words = "the re-try did not pass either"}},
    Row{"recall", {.mode = DrillMode::code, .words = "it was remembered rather than worked out"}},
};

// What no rule says more exactly; a growth area is chosen by its cause.
constexpr std::array causes = {
    Row{"preparation", {.mode = DrillMode::code}},
    Row{"nerves", {.mode = DrillMode::capped, .again = true, .by_clock = true}},
    Row{"misunderstanding", {.mode = DrillMode::clarify}},
    Row{"knowledge gap", {.mode = DrillMode::code}},
    Row{"time management", {.mode = DrillMode::capped, .again = true}},
    Row{"unfamiliar technology", {.mode = DrillMode::kata}},
    Row{"testing", {.mode = DrillMode::predict}},
    Row{"logic", {.mode = DrillMode::predict}},
    Row{"personal bug", {.mode = DrillMode::kata}},
    Row{"fluency", {.mode = DrillMode::code, .again = true}},
    Row{"guess-debugging", {.mode = DrillMode::predict}},
    Row{"calibration", {.mode = DrillMode::predict}},
    Row{"recall", {.mode = DrillMode::code}},
    Row{"communication", {.mode = DrillMode::explain}},
    Row{"not asking", {.mode = DrillMode::clarify}},
    Row{"bluffing", {.mode = DrillMode::explain}},
};

template <class Rows>
const Way* find(const Rows& rows, std::string_view name) {
  const auto found = std::ranges::find(rows, name, &Row::name);
  return found == rows.end() ? nullptr : &found->way;
}

}  // namespace

const Way* way_for_rule(std::string_view rule) { return find(rules, rule); }
const Way* way_for_cause(std::string_view cause) { return find(causes, cause); }
const Way* way_for(std::string_view rule, std::string_view cause) {
  const Way* way = way_for_rule(rule);
  return way != nullptr ? way : way_for_cause(cause);
}

}  // namespace rehearse
