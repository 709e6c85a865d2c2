#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include <fmt/format.h>

#include "rehearse/review/card.hpp"
#include "rehearse/session/drill_mode.hpp"
#include "statistics_parts.hpp"
#include "text.hpp"

namespace rehearse {
namespace {

constexpr std::size_t least_attempts = 5;  // in each of two languages; fewer cannot differ enough to tell
constexpr double certain = 0.05;

struct Gathered {
  LanguageStatistics language;
  std::vector<Millis> passes;
  std::vector<double> ratios;  // first pass to par
  std::vector<double> ranked;  // the same, with infinity for what did not pass: it would have taken longer than all that did
};

void add(Gathered& gathered, const AttemptFacts& attempt) {
  LanguageStatistics& language = gathered.language;
  ++language.attempts;
  language.solved += attempt.solved ? 1 : 0;
  language.clean += attempt.clean ? 1 : 0;
  language.builds_failed += attempt.failed_builds;
  language.attempts_with_failed_builds += attempt.failed_builds > 0 ? 1 : 0;
  if (!attempt.first_pass) {
    gathered.ranked.push_back(std::numeric_limits<double>::infinity());
    return;
  }
  ++language.passed;
  const double ratio = static_cast<double>(attempt.first_pass->count()) / static_cast<double>(par_of(attempt).count());
  gathered.passes.push_back(*attempt.first_pass);
  gathered.ratios.push_back(ratio);
  gathered.ranked.push_back(ratio);
}

// Mann and Whitney's test that two samples are alike: `z` below zero says that the first tends to be smaller, `p` is two-sided,
// by the normal approximation with ranks shared among ties.
struct Comparison {
  double z = 0;
  double p = 1;
};
Comparison compare(const std::vector<double>& first, const std::vector<double>& second) {
  std::vector<std::pair<double, bool>> all;
  for (const double value : first) all.emplace_back(value, true);
  for (const double value : second) all.emplace_back(value, false);
  std::ranges::sort(all);
  double rank_sum = 0, ties = 0;
  for (std::size_t i = 0; i < all.size();) {
    std::size_t j = i;
    while (j < all.size() && !(all[i].first < all[j].first)) ++j;
    const auto tied = static_cast<double>(j - i);
    const double rank = (static_cast<double>(i + j) + 1) / 2;
    for (std::size_t k = i; k < j; ++k) rank_sum += all[k].second ? rank : 0;
    ties += tied * tied * tied - tied;
    i = j;
  }
  const auto n = static_cast<double>(first.size());
  const auto m = static_cast<double>(second.size());
  const double whole = n + m;
  const double u = rank_sum - n * (n + 1) / 2;
  const double variance = n * m / 12 * (whole + 1 - ties / (whole * (whole - 1)));
  if (variance <= 0) return {};
  const double z = (u - n * m / 2) / std::sqrt(variance);
  return {z, std::erfc(std::abs(z) / std::sqrt(2.0))};
}

std::string first_pass_text(const LanguageStatistics& language) {
  if (!language.first_pass)
    return fmt::format("{}: no attempt of {} passed the samples yet", language.language, language.attempts);
  return fmt::format("{}: samples passed after {} (median of {} of {})", language.language, clock_text(*language.first_pass),
                     language.passed, count_text(language.attempts, "attempt"));
}

// The two most used ones decide: it is between them that a choice is to be made.
void judge(LanguagesStatistics& result, const std::vector<Gathered>& gathered) {
  if (gathered.size() < 2) {
    result.verdict = gathered.empty()
                         ? "Cannot tell yet: there are no attempts."
                         : fmt::format("All {} are in {}: there is nothing to compare it with.",
                                       count_text(gathered[0].language.attempts, "attempt"), gathered[0].language.language);
    return;
  }
  const Gathered& a = gathered[0];
  const Gathered& b = gathered[1];
  if (a.ranked.size() < least_attempts || b.ranked.size() < least_attempts) {
    result.verdict = fmt::format("Cannot tell yet: {} in {} and {} in {}; {} in each are needed.",
                                 count_text(a.language.attempts, "attempt"), a.language.language, b.language.attempts,
                                 b.language.language, least_attempts);
    return;
  }
  const Comparison comparison = compare(a.ranked, b.ranked);
  result.p_value = comparison.p;
  const std::string figures = fmt::format("{}; {}", first_pass_text(a.language), first_pass_text(b.language));
  if (comparison.p >= certain) {
    result.verdict = fmt::format("No difference that stands out. {}.", figures);
    return;
  }
  result.best = comparison.z < 0 ? a.language.language : b.language.language;
  result.verdict = fmt::format(
      "{} serves you best so far: against par its samples pass earlier, which chance alone would show in {} "
      "of 100 cases. {}.",
      result.best, comparison.p < 0.01 ? "under 1" : fmt::format("{:.0f}", std::ceil(comparison.p * 100)), figures);
}

}  // namespace

LanguagesStatistics languages_statistics(const History& history) {
  std::map<std::string, Gathered> by_name;
  for (const SessionFacts& session : history.sessions) {
    for (const AttemptFacts& attempt : session.attempts) {
      if (is_whole_task(attempt.mode)) add(by_name[session.language], attempt);
    }
  }
  std::vector<Gathered> gathered;
  for (auto& [name, entry] : by_name) {
    entry.language.language = name;
    entry.language.first_pass = median(entry.passes);
    entry.language.first_pass_to_par = median(entry.ratios);
    gathered.push_back(std::move(entry));
  }
  std::ranges::stable_sort(gathered, [](const auto& a, const auto& b) { return a.language.attempts > b.language.attempts; });
  LanguagesStatistics result;
  for (const Gathered& entry : gathered) result.languages.push_back(entry.language);
  judge(result, gathered);
  return result;
}

}  // namespace rehearse
