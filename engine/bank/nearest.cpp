#include <algorithm>
#include <cctype>
#include <optional>
#include <tuple>

#include "rehearse/bank/bank.hpp"

namespace rehearse {
namespace {

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return result;
}

// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). Words here are short.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before_last;
  std::vector<std::size_t> last;
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before_last = std::move(last);
    last = row;
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, change});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
  }
  return row[b.size()];
}

constexpr std::size_t max_word = 200;

// How far a candidate is from the word, the nearest first: class of resemblance, then distance. Empty: no resemblance.
std::optional<std::pair<int, std::size_t>> resemblance(std::string_view word, std::string_view candidate) {
  const std::size_t distance = edit_distance(word, candidate);
  const std::size_t tolerated = std::max<std::size_t>(1, std::min(word.size(), candidate.size()) / 3);
  if (distance <= std::min<std::size_t>(tolerated, 2)) return std::pair{0, distance};
  if (word.size() >= 2 && candidate.starts_with(word)) return std::pair{1, distance};
  if (candidate.size() >= 3 && word.starts_with(candidate)) return std::pair{1, distance};
  if (word.size() >= 3 && candidate.find(word) != std::string_view::npos) return std::pair{2, distance};
  if (distance <= tolerated) return std::pair{3, distance};
  return std::nullopt;
}

}  // namespace

std::vector<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates, std::size_t count) {
  if (word.empty() || word.size() > max_word) return {};
  const std::string sought = lower(word);
  std::vector<std::tuple<int, std::size_t, std::string>> found;
  for (const std::string& candidate : candidates) {
    if (candidate.empty() || candidate.size() > max_word) continue;
    if (const auto score = resemblance(sought, lower(candidate))) found.emplace_back(score->first, score->second, candidate);
  }
  std::sort(found.begin(), found.end());
  std::vector<std::string> names;
  for (const auto& [kind, distance, name] : found) {
    if (names.size() == count) break;
    names.push_back(name);
  }
  return names;
}

}  // namespace rehearse
