#include "rehearse/bank/problem_filter.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include <fmt/format.h>

namespace rehearse {
namespace {

// What is asked of one of a problem's lists of names.
struct Asked {
  std::vector<std::string> ProblemSummary::*names;
  std::string_view what;
  std::string wanted;  // folded; empty: anything
};

std::string folded(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), [](char c) {
    if (c == '-') return ' ';
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return result;
}

bool has(const std::vector<std::string>& names, const std::string& wanted) {
  return std::ranges::any_of(names, [&](const std::string& name) { return folded(name) == wanted; });
}

bool speaks_of(const ProblemSummary& problem, const std::string& word) {
  const auto contains = [&](const std::string& text) { return folded(text).find(word) != std::string::npos; };
  if (problem.leetcode_id && std::to_string(*problem.leetcode_id) == word) return true;
  return contains(problem.title) || contains(problem.slug) || std::ranges::any_of(problem.topics, contains) ||
         std::ranges::any_of(problem.patterns, contains);
}

Result<void> find_name(const std::vector<ProblemSummary>& problems, const Asked& asked) {
  std::set<std::string> known;
  for (const ProblemSummary& problem : problems) {
    const auto& names = problem.*asked.names;
    if (has(names, asked.wanted)) return {};
    known.insert(names.begin(), names.end());
  }
  const auto similar = nearest(asked.wanted, {known.begin(), known.end()});
  return unexpected(ErrorCode::not_found, fmt::format("no problem has the {} \"{}\"", asked.what, asked.wanted),
                    !similar.empty()        ? fmt::format("did you mean {}?", fmt::join(similar, ", "))
                    : asked.what == "topic" ? "rehearse list --coverage shows the topics"
                                            : fmt::format("one of: {}", fmt::join(known, ", ")));
}

}  // namespace

Result<std::vector<ProblemSummary>> choose(std::vector<ProblemSummary> problems, const ProblemFilter& filter) {
  std::erase_if(problems, [&](const ProblemSummary& problem) { return problem.is_kata != filter.katas; });
  const std::array<Asked, 3> asked{Asked{&ProblemSummary::topics, "topic", folded(filter.topic)},
                                   Asked{&ProblemSummary::patterns, "pattern", folded(filter.pattern)},
                                   Asked{&ProblemSummary::lists, "list", folded(filter.list)}};
  for (const Asked& each : asked) {
    if (each.wanted.empty()) continue;
    if (auto found = find_name(problems, each); !found) return unexpected(found.error());
  }
  const auto fits = [&](const ProblemSummary& problem) {
    if (filter.difficulty && problem.difficulty != *filter.difficulty) return false;
    const auto named = [&](const Asked& each) { return each.wanted.empty() || has(problem.*each.names, each.wanted); };
    if (!std::ranges::all_of(asked, named)) return false;
    return std::ranges::all_of(filter.words, [&](const std::string& word) { return speaks_of(problem, folded(word)); });
  };
  std::erase_if(problems, [&](const ProblemSummary& problem) { return !fits(problem); });
  return problems;
}

}  // namespace rehearse
