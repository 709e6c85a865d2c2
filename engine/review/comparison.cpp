#include "rehearse/review/comparison.hpp"

#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>

#include "text.hpp"

namespace rehearse {
namespace {

void add_count(std::vector<std::string>& changes, int before, int after, std::string_view noun) {
  if (before == after) return;
  changes.push_back(fmt::format("{} {} ({}, was {})", count_text(std::abs(after - before), noun),
                                after < before ? "fewer" : "more", after, before));
}

}  // namespace

std::vector<AttemptAt> attempts_at(const History& history, std::string_view slug, std::string_view until) {
  std::vector<AttemptAt> found;
  for (const SessionFacts& session : history.sessions) {
    for (const AttemptFacts& attempt : session.attempts) {
      if (attempt.slug != slug || !attempt.mode.empty()) continue;
      found.push_back({session.id, session.profile, session.language, session.strict, attempt});
    }
    if (!until.empty() && session.id == until) break;
  }
  return found;
}

std::vector<std::string> changes_between(const AttemptFacts& before, const AttemptFacts& after) {
  std::vector<std::string> changes;
  if (after.solved != before.solved) {
    changes.emplace_back(after.solved ? "accepted, which it was not yet before"
                                      : "not accepted this time, though it was before");
  }
  // Times compare only between two that came to the same end.
  if (after.solved && before.solved && after.duration != before.duration) {
    const Millis difference = after.duration - before.duration;
    changes.push_back(fmt::format("{} {} ({}, was {})", clock_text(Millis{std::abs(difference.count())}),
                                  difference < Millis{0} ? "faster" : "slower", clock_text(after.duration),
                                  clock_text(before.duration)));
  }
  if (after.hints != before.hints) {
    const auto level = [](int hints) {
      return hints == 0 ? std::string("without a hint") : fmt::format("hints up to level {}", hints);
    };
    changes.push_back(fmt::format("{}, {} before", level(after.hints), level(before.hints)));
  }
  add_count(changes, before.wrong_submits, after.wrong_submits, "wrong submission");
  add_count(changes, before.failed_builds, after.failed_builds, "failed build");
  if (!after.measured_time.empty() && !before.measured_time.empty() && after.measured_time != before.measured_time) {
    changes.push_back(
        fmt::format("measured time {}, was {}", one_line(after.measured_time, 40), one_line(before.measured_time, 40)));
  }
  return changes;
}

AttemptComparison comparison(const History& history, std::string_view slug, std::string_view until) {
  AttemptComparison compared;
  compared.slug = slug;
  compared.attempts = attempts_at(history, slug, until);
  if (!compared.attempts.empty()) compared.title = compared.attempts.back().facts.title;
  if (compared.attempts.size() > 1) {
    const auto last = compared.attempts.end() - 1;
    compared.changes = changes_between((last - 1)->facts, last->facts);
  }
  return compared;
}

std::string outcome_text(const AttemptFacts& attempt) {
  if (attempt.solved) return std::string(title(Verdict::accepted));
  return attempt.verdict == Verdict::judge_error && attempt.submits == 0 ? "not submitted"
                                                                         : std::string(title(attempt.verdict));
}

}  // namespace rehearse
