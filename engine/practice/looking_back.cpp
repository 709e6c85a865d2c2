#include "looking_back.hpp"

#include <algorithm>

namespace rehearse {

std::vector<const ProblemSummary*> variants_of(std::span<const ProblemSummary> problems, std::string_view slug,
                                               std::span<const std::string> patterns) {
  std::vector<const ProblemSummary*> variants;
  for (const ProblemSummary& problem : problems) {
    const bool shares = std::ranges::any_of(
        problem.patterns, [&](const std::string& pattern) { return std::ranges::find(patterns, pattern) != patterns.end(); });
    if (shares && problem.slug != slug) variants.push_back(&problem);
  }
  return variants;
}

Result<std::vector<DiffHunk>> difference_of_sources(const Practice& practice, std::string_view before, std::string_view after) {
  const auto text = [&](std::string_view hash) -> Result<std::string> {
    if (hash.empty()) return std::string{};
    return practice.source(hash);
  };
  const auto first = text(before);
  if (!first) return unexpected(first.error());
  const auto second = text(after);
  if (!second) return unexpected(second.error());
  return diff_hunks(*first, *second);
}

Result<void> add_source_diff(const Practice& practice, AttemptComparison& compared) {
  if (compared.attempts.size() < 2) return {};
  const AttemptAt& last = compared.attempts.back();
  const AttemptAt& before = compared.attempts[compared.attempts.size() - 2];
  if (last.language != before.language || last.facts.source.empty() || before.facts.source.empty()) return {};
  auto hunks = difference_of_sources(practice, before.facts.source, last.facts.source);
  if (!hunks) return unexpected(hunks.error());
  compared.source_diff = std::move(*hunks);
  return {};
}

}  // namespace rehearse
