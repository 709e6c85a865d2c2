#include "rehearse/bank/problem.hpp"

#include <algorithm>
#include <array>

namespace rehearse {

std::string_view to_string(Difficulty difficulty) {
  switch (difficulty) {
    case Difficulty::easy: return "easy";
    case Difficulty::medium: return "medium";
    case Difficulty::hard: return "hard";
  }
  return "easy";
}

std::optional<Difficulty> parse_difficulty(std::string_view text) {
  for (const Difficulty difficulty : {Difficulty::easy, Difficulty::medium, Difficulty::hard}) {
    if (to_string(difficulty) == text) return difficulty;
  }
  return std::nullopt;
}

bool Problem::is_drawn_by_generator_alone() const {
  return !random.empty() && std::ranges::none_of(random, [](const Recipe& recipe) { return recipe.input.has_value(); });
}

const std::vector<Recipe>& Problem::recipes(CaseGroup group) const {
  static const std::vector<Recipe> none;
  switch (group) {
    case CaseGroup::random: return random;
    case CaseGroup::large: return large;
    case CaseGroup::sample:
    case CaseGroup::edge:
    case CaseGroup::own:
    case CaseGroup::secret: return none;
  }
  return none;
}

}  // namespace rehearse
