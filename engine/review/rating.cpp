// What an attempt says of its cards.
#include <algorithm>

#include <fmt/format.h>

#include "rehearse/review/card.hpp"
#include "rehearse/session/profile.hpp"

namespace rehearse {
namespace {

constexpr int hard_hints = 2;
constexpr int hard_wrong_submits = 3;
constexpr int hard_percent = 125;  // of par
constexpr int easy_percent = 60;

bool was_recall(const AttemptFacts& attempt) {
  return std::ranges::any_of(attempt.findings, [](const FindingFacts& finding) {
    return finding.rule == "recall" && finding.decision != to_string(FindingDecision::rejected);
  });
}

bool is_above(Millis duration, Millis par, int percent) { return duration * 100 > par * percent; }

std::string minutes_of(Millis duration) {
  return fmt::format("{} min", std::chrono::round<std::chrono::minutes>(duration).count());
}

AttemptRating rating_of_solved(const AttemptFacts& attempt) {
  const Millis par = par_of(attempt);
  if (attempt.hints >= hard_hints) return {Rating::hard, fmt::format("solved with a hint of level {}", attempt.hints)};
  if (attempt.wrong_submits >= hard_wrong_submits)
    return {Rating::hard, fmt::format("solved after {} wrong submissions", attempt.wrong_submits)};
  const std::string took = fmt::format("solved in {}, par is {}", minutes_of(attempt.duration), minutes_of(par));
  if (is_above(attempt.duration, par, hard_percent)) return {Rating::hard, took};
  const bool easy = attempt.first_submit_accepted && attempt.hints == 0 && attempt.complexity_right.value_or(false) &&
                    !is_above(attempt.duration, par, easy_percent);
  return {easy ? Rating::easy : Rating::good, took};
}

}  // namespace

Millis par_of(const AttemptFacts& attempt) { return attempt.par > Millis{0} ? attempt.par : par(attempt.difficulty); }

std::optional<AttemptRating> rating_of(const AttemptFacts& attempt) {
  if (!attempt.solved && attempt.judge_failed) return std::nullopt;
  if (!attempt.mode.empty() && attempt.mode != kata_mode && !attempt.solved && attempt.submits == 0) return std::nullopt;
  if (was_recall(attempt)) return std::nullopt;
  if (attempt.editorial) return AttemptRating{Rating::again, "the editorial was opened"};
  if (!attempt.solved) return AttemptRating{Rating::again, "not solved yet"};
  return rating_of_solved(attempt);
}

AttemptRating rating_of(const PastWork& work) {
  if (!work.solved) return {Rating::again, "not solved yet, by your own list"};
  const bool slow = work.duration > Millis{0} && is_above(work.duration, par(work.difficulty), hard_percent);
  return {slow ? Rating::hard : Rating::good, work.duration > Millis{0}
                                                  ? fmt::format("solved in {}, by your own list", minutes_of(work.duration))
                                                  : std::string("solved, by your own list")};
}

}  // namespace rehearse
