#include "rehearse/bank/reply.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <vector>

#include "rehearse/bank/wording.hpp"

namespace rehearse {
namespace {

// Lower-case words; an apostrophe is a part of its word, a hyphen is not.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0 || c == '\'' || byte >= 0x80) {
      words.back() += static_cast<char>(std::tolower(byte));
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  return words;
}

bool is_negation(const std::string& word) {
  constexpr std::array<std::string_view, 6> negations = {"not", "no", "non", "never", "without", "cannot"};
  return std::ranges::find(negations, word) != negations.end() || word.ends_with("n't");
}

// "unsorted", "nonempty", "disconnected": what is left of it is a word of the other text.
bool negates_one_of(const std::string& word, const std::set<std::string>& stems) {
  constexpr std::array<std::string_view, 5> prefixes = {"un", "non", "in", "dis", "ir"};
  return std::ranges::any_of(prefixes, [&](std::string_view prefix) {
    return word.starts_with(prefix) && word.size() >= prefix.size() + 3 &&
           stems.contains(stem_of(std::string_view(word).substr(prefix.size())));
  });
}

std::set<std::string> stems_of(const std::vector<std::string>& words) {
  std::set<std::string> stems;
  for (const std::string& word : words) stems.insert(stem_of(word));
  return stems;
}

int negations_in(const std::vector<std::string>& words, const std::set<std::string>& stems_of_other) {
  return static_cast<int>(std::ranges::count_if(
      words, [&](const std::string& word) { return is_negation(word) || negates_one_of(word, stems_of_other); }));
}

// Words that ask for the same the other way round.
struct Opposites {
  std::array<std::string_view, 6> some, others;
};
constexpr std::array<Opposites, 12> opposites = {{
    {{"unique", "distinct", "different", "differ"}, {"duplicate", "repeat", "twice", "same", "equal", "several"}},
    {{"disjoint", "apart", "separate"}, {"overlap", "intersect", "touch", "share", "common", "meet"}},
    {{"inclusive", "include", "included"}, {"exclusive", "exclude", "excluded"}},
    {{"positive"}, {"negative", "zero", "below"}},
    {{"sorted", "order", "ordered"}, {"shuffled", "mixed"}},
    {{"ascending", "increasing", "rising"}, {"descending", "decreasing", "falling"}},
    {{"connected", "reachable"}, {"isolated", "separate", "apart", "unreachable"}},
    {{"odd"}, {"even"}},
    {{"lowercase", "lower", "small"}, {"uppercase", "upper", "capital"}},
    {{"always", "guaranteed", "certain"}, {"impossible", "missing", "none"}},
    {{"keep", "unchanged"}, {"modify", "change", "overwrite", "destroy"}},
    {{"fixed", "constant"}, {"vary", "grow", "change"}},
}};

bool has_any(const std::set<std::string>& stems, const std::array<std::string_view, 6>& words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return !word.empty() && stems.contains(stem_of(word)); });
}

// One asks whether numbers repeat, the other whether they differ.
bool are_opposite(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::ranges::any_of(opposites, [&](const Opposites& pair) {
    const bool a_some = has_any(a, pair.some), a_others = has_any(a, pair.others);
    const bool b_some = has_any(b, pair.some), b_others = has_any(b, pair.others);
    return (a_some && !a_others && b_others && !b_some) || (a_others && !a_some && b_some && !b_others);
  });
}

bool says_yes_or_no(std::string_view answer) {
  const auto first = words_of(answer).front();
  return first == "yes" || first == "no";
}

}  // namespace

std::string reply_to(const Clarification& clarification, std::string_view question) {
  if (!says_yes_or_no(clarification.answer)) return clarification.answer;
  const auto asked = words_of(question), own = words_of(clarification.question);
  std::set<std::string> about = stems_of(own);
  for (const std::string& keyword : clarification.keywords) about.merge(stems_of(words_of(keyword)));
  const bool negated = negations_in(asked, about) % 2 != negations_in(own, stems_of(asked)) % 2;
  const bool turned = negated != are_opposite(stems_of(asked), stems_of(own));
  return turned ? clarification.question + " " + clarification.answer : clarification.answer;
}

}  // namespace rehearse
