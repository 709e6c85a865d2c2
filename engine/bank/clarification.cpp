#include <algorithm>
#include <cctype>
#include <set>
#include <vector>

#include "rehearse/bank/problem.hpp"

namespace rehearse {
namespace {

using Words = std::vector<std::string>;

// Letters (bytes beyond ASCII count as such) and digits make words; an apostrophe within one is dropped ("don't" = "dont").
Words words_of(std::string_view text) {
  Words words;
  std::string word;
  const auto flush = [&] {
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  };
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || std::isalnum(byte) != 0) {
      word += static_cast<char>(std::tolower(byte));
    } else if (c != '\'') {
      flush();
    }
  }
  flush();
  return words;
}

bool same_word(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const auto is_plural = [](std::string_view singular, std::string_view plural) {
    return singular.size() >= 2 && plural.size() == singular.size() + 1 && plural.starts_with(singular) && plural.back() == 's';
  };
  return is_plural(a, b) || is_plural(b, a);
}

bool mentions(const Words& question, const Words& phrase) {
  return !phrase.empty() &&
         std::search(question.begin(), question.end(), phrase.begin(), phrase.end(), same_word) != question.end();
}

}  // namespace

const Clarification* find_clarification(const Problem& problem, std::string_view question) {
  const Words asked = words_of(question);
  const Clarification* best = nullptr;
  std::size_t best_hits = 0;
  for (const Clarification& clarification : problem.clarifications) {
    std::set<Words> hits;
    for (const std::string& keyword : clarification.keywords) {
      Words phrase = words_of(keyword);
      if (mentions(asked, phrase)) hits.insert(std::move(phrase));
    }
    if (hits.size() <= best_hits) continue;
    best = &clarification;
    best_hits = hits.size();
  }
  return best;
}

}  // namespace rehearse
