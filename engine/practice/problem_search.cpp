#include "rehearse/practice/problem_search.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <map>
#include <set>

namespace rehearse {
namespace {

using Words = std::set<std::string>;

constexpr double statement_weight = 0.5;
constexpr double least_score = 0.2;

// One form for "numbers" and "number", "merging" and "merge", so that little grammar stands between two people's words.
std::string stem(std::string word) {
  for (const std::string_view ending : {"ing", "es", "ed", "s", "e"}) {
    if (word.size() >= ending.size() + 3 && word.ends_with(ending)) {
      word.resize(word.size() - ending.size());
      break;
    }
  }
  return word;
}

bool is_filler(const std::string& word) {
  static const std::set<std::string> fillers{"the",    "and", "for",  "with",   "that",  "this", "from",  "given",
                                             "return", "you", "are",  "was",    "had",   "have", "they",  "all",
                                             "any",    "how", "what", "which",  "each",  "find", "write", "function",
                                             "into",   "its", "not",  "should", "using", "asked"};
  return word.size() < 3 || fillers.contains(word);
}

Words words_of(std::string_view text) {
  Words words;
  std::string word;
  const auto flush = [&] {
    if (!is_filler(word)) words.insert(stem(word));
    word.clear();
  };
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || std::isalnum(byte) != 0) {
      word += static_cast<char>(std::tolower(byte));
    } else {
      flush();
    }
  }
  flush();
  return words;
}

struct Indexed {
  ProblemSummary problem;
  Words head, statement;
};

Result<std::vector<Indexed>> index_of(const Bank& bank) {
  auto problems = bank.list();
  if (!problems) return unexpected(problems.error());
  std::vector<Indexed> index;
  for (ProblemSummary& problem : *problems) {
    std::string head = problem.slug + " " + problem.title;
    for (const auto* names : {&problem.topics, &problem.patterns}) {
      for (const std::string& name : *names) head.append(" ").append(name);
    }
    Words statement;
    if (const auto whole = bank.load(problem.slug)) statement = words_of(whole->brief + " " + whole->statement);
    index.push_back({std::move(problem), words_of(head), std::move(statement)});
  }
  return index;
}

// The rarer a word among the problems, the more it tells.
double rarity(const std::string& word, const std::vector<Indexed>& index) {
  const auto using_it = std::count_if(index.begin(), index.end(), [&](const Indexed& entry) {
    return entry.head.contains(word) || entry.statement.contains(word);
  });
  return using_it == 0 ? 0 : std::log(1 + static_cast<double>(index.size()) / static_cast<double>(using_it));
}

}  // namespace

Result<std::vector<ProblemMatch>> search_problems(const Bank& bank, std::string_view text, std::size_t count) {
  const auto index = index_of(bank);
  if (!index) return unexpected(index.error());
  std::map<std::string, double> weights;
  double all = 0;
  for (const std::string& word : words_of(text)) all += weights[word] = rarity(word, *index);
  std::vector<ProblemMatch> matches;
  if (all <= 0) return matches;
  for (const Indexed& entry : *index) {
    ProblemMatch match{entry.problem, 0, {}};
    for (const auto& [word, weight] : weights) {
      const bool in_head = entry.head.contains(word);
      if (weight <= 0 || (!in_head && !entry.statement.contains(word))) continue;
      match.score += (in_head ? 1 : statement_weight) * weight / all;
      match.words.push_back(word);
    }
    if (match.score >= least_score) matches.push_back(std::move(match));
  }
  std::stable_sort(matches.begin(), matches.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
  if (matches.size() > count) matches.resize(count);
  return matches;
}

}  // namespace rehearse
