#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/bank/problem_filter.hpp"
#include "rehearse/review/card.hpp"

namespace rehearse {

class Practice;

// How far somebody has come with a problem.
enum class ProblemState { untried, tried, solved };
[[nodiscard]] std::string_view to_string(ProblemState state);  // "new", "tried", "solved"

// A problem of the bank with what its owner did with it.
struct ListedProblem {
  ProblemSummary problem;
  ProblemState state = ProblemState::untried;
  bool due = false;                 // its card is, today
  int attempts = 0;                 // past work that was imported included
  std::optional<Millis> last = {};  // wall, UTC, of the last one
};

// What of them is to be seen.
enum class StateFilter { any, untried, tried, solved, due };
[[nodiscard]] std::optional<StateFilter> parse_state_filter(std::string_view word);  // "new", "tried", "solved", "due"

// How much of the bank a topic has, and how much of that is solved.
struct TopicCoverage {
  std::string topic;
  std::array<int, 3> of_difficulty{};  // easy, medium, hard
  int total = 0;
  int tried = 0;  // and not solved
  int solved = 0;
  int due = 0;
};

// Pure. In the order of `problems`.
[[nodiscard]] std::vector<ListedProblem> listed(std::vector<ProblemSummary> problems, const History& history,
                                                const std::vector<Card>& due);
[[nodiscard]] std::vector<ListedProblem> choose(std::vector<ListedProblem> problems, StateFilter state);
// The topics of these, the most frequent first; a problem counts in each of its topics.
[[nodiscard]] std::vector<TopicCoverage> coverage(const std::vector<ListedProblem>& problems);

// Looking through the bank with one's own record beside it.
class Browsing {
 public:
  explicit Browsing(Practice& practice);  // which outlives this

  // Errors as choose() of the bank's filter.
  [[nodiscard]] Result<std::vector<ListedProblem>> list(const ProblemFilter& filter) const;

 private:
  Practice* practice_;
};

}  // namespace rehearse
