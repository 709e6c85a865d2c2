#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/practice/practice.hpp"

namespace rehearse {

// A question that follows the solution, as the candidate sees it.
struct FollowUpView {
  int index = 0;  // in the problem
  std::string question;
  bool asked = false;
  std::string answer;  // the candidate's, the last; empty: none yet
};

// One that was asked in a session, afterwards: with what a good answer says.
struct FollowUpReview {
  int task = 0;
  int index = 0;
  std::string question;
  std::string answer;               // the candidate's; empty: it was asked and not answered
  std::vector<std::string> points;  // of a good answer
  bool checked = false;
};

inline constexpr std::string_view explanation_prompt =
    "Explain your solution as you would to a colleague who does not know the problem: the idea, why it is right, what it "
    "costs.";

// What the candidate says aloud beside questions and notes: parts of the task, the contract of the function, answers to the
// questions that follow; and afterwards which points of a good answer were covered, and the solution in words.
class Thinking {
 public:
  explicit Thinking(Practice& practice) : practice_(practice) {}

  // --- in the session --------------------------------------------------------------------------------------------------------
  [[nodiscard]] Result<std::vector<Subproblem>> subproblems() const;  // of the current task
  [[nodiscard]] Result<void> add_subproblem(std::string_view text);
  // `number` counts from 1, as it is shown. not_found if there is none.
  [[nodiscard]] Result<Subproblem> tick_subproblem(int number, bool done = true);

  // conflict before the phase "analyse" of a timed session: they would give the solution away.
  [[nodiscard]] Result<std::vector<FollowUpView>> follow_ups() const;
  // Puts one, the first without an answer if no number is given, and records that it was put. not_found: there is no further.
  [[nodiscard]] Result<FollowUpView> ask_follow_up(std::optional<int> number = {});
  [[nodiscard]] Result<void> answer_follow_up(int number, std::string_view text);

  // Before it is submitted; stated again, it is replaced. An empty time is that of the predicted complexity, if there is one.
  [[nodiscard]] Result<ContractStated> state_contract(ContractStated contract);

  // --- afterwards ------------------------------------------------------------------------------------------------------------
  [[nodiscard]] Result<std::vector<FollowUpReview>> follow_up_reviews(std::string_view session) const;
  // `covered`: positions in FollowUpReview::points, from 0.
  [[nodiscard]] Result<void> check_follow_up(std::string_view session, const FollowUpReview& review,
                                             const std::vector<int>& covered);
  [[nodiscard]] Result<void> explain(std::string_view session, int task, std::string_view text);

 private:
  [[nodiscard]] Result<void> record_afterwards(std::string_view session, int task, Payload payload);

  Practice& practice_;
};

// The points of a good answer: its sentences. A full stop within a figure or an abbreviation ends none.
[[nodiscard]] std::vector<std::string> answer_points(std::string_view answer);

}  // namespace rehearse
