#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rehearse/review/rubric.hpp"
#include "rules/rule.hpp"

namespace rehearse {
namespace {

constexpr double too_high = 1.0;
constexpr std::size_t window = 5;
constexpr int needed = 3;

constexpr std::string_view drill = "rehearse drill --mode predict";

// No time lost in this session; it is what the next choice of what to practise rests on.
std::vector<Finding> prediction_missed(const TaskTrace& trace) {
  const Session& session = trace.session();
  const bool solved = std::ranges::all_of(session.tasks, &TaskState::solved);
  if (!session.prediction || session.prediction->verdict != Verdict::accepted || solved) return {};
  Finding found;
  found.cause = Cause::calibration;
  found.phase = Phase::test;
  found.title = "The prediction was above the result";
  const auto tasks = static_cast<long>(session.tasks.size());
  found.evidence = {evidence(session_end(session),
                             fmt::format("predicted {}; {} of {} accepted", title(Verdict::accepted),
                                         std::ranges::count_if(session.tasks, &TaskState::solved), count_text(tasks, "task")))};
  found.advice = "Predict the verdict before each submission, and name the case that you doubt most.";
  found.drill = drill;
  return {found};
}

// Self-score above the measured one by a point in three of the last five sessions, this one counted.
std::vector<Finding> self_score_high(const TaskTrace& trace) {
  const Session& session = trace.session();
  if (!session.self_score || !session.ended) return {};
  const double difference =
      mean_score(*session.self_score) - mean_score(measured_score(trace.context(), session, trace.events()));
  if (difference < too_high) return {};
  const auto& past = trace.context().calibration;
  const auto first = past.end() - static_cast<std::ptrdiff_t>(std::min(past.size(), window - 1));
  const auto high = 1 + std::count_if(first, past.end(), [](double d) { return d >= too_high; });
  if (high < needed) return {};
  Finding found;
  found.cause = Cause::calibration;
  found.phase = Phase::test;
  found.title = "Self-scores run above the measured ones";
  found.evidence = {
      evidence(session_end(session), fmt::format("by {:.1f} points here, and by a point or more in {} of the last {}",
                                                 difference, high, count_text((past.end() - first) + 1, "session")))};
  found.advice = "Score each dimension by its cell of the rubric, not by the feeling of the day.";
  found.drill = drill;
  return {found};
}

constexpr std::array rules = {
    Rule{"prediction-missed", RuleScope::session, prediction_missed},
    Rule{"self-score-high", RuleScope::session, self_score_high},
};

}  // namespace

std::span<const Rule> calibration_rules() { return rules; }

}  // namespace rehearse
