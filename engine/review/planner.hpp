#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "rehearse/review/plan.hpp"

namespace rehearse {

inline constexpr int shortest_mock = 20;  // minutes

[[nodiscard]] Millis mock_length(const PlanBasis& basis, const PlanSettings& settings);

// Fills one day after the other. What it has put on a day counts as practised for the days that follow.
class Planner {
 public:
  // The day is the first to be planned.
  Planner(const PlanBasis& basis, const PlanSettings& settings, Day first);

  [[nodiscard]] PlanDay plan(Day day);
  // The day goes as it is planned: what is not done yet counts as done from then on.
  void assume(const PlanDay& day);

 private:
  struct Filling;    // the day that is being filled
  struct Candidate;  // what could be put on it

  [[nodiscard]] std::optional<int> days_to_interview(Day day) const;
  void plan_interview(Filling& filling) const;
  void plan_eve(Filling& filling) const;
  void plan_practice(Filling& filling);

  [[nodiscard]] bool is_after_break(Day day) const;
  [[nodiscard]] bool is_mock_day(Day day, std::string& reason) const;
  [[nodiscard]] bool is_diagnostic(Day day) const;
  void add_mock(Filling& filling, const std::string& reason);
  void fill(Filling& filling);

  [[nodiscard]] std::vector<Candidate> candidates(const Filling& filling) const;
  void add_cards(std::vector<Candidate>& found, const Filling& filling) const;
  void add_growth_areas(std::vector<Candidate>& found, const Filling& filling) const;
  [[nodiscard]] Candidate candidate_for(const GrowthArea& area) const;
  [[nodiscard]] std::string topic_of(const GrowthArea& area) const;
  void add_topics(std::vector<Candidate>& found, const Filling& filling) const;
  void add_soft(std::vector<Candidate>& found, const Filling& filling) const;
  [[nodiscard]] int days_since(const std::string& what, Day day, int most) const;
  [[nodiscard]] int days_since_practised(const GrowthArea& area, Day day) const;
  [[nodiscard]] std::string with_language(std::string command) const;
  [[nodiscard]] bool fits(const PlanCard& card, const Filling& filling) const;
  void mark(const std::string& what, Day day);
  void serve(const std::string& card, Day day);
  void take(Filling& filling, Candidate candidate);

  PlanBasis basis_;
  const PlanSettings& settings_;
  Millis mock_length_{};
  int longest_day_ = 0;  // minutes
  std::vector<GrowthArea> areas_;
  std::map<std::string, Day> last_;  // when something was practised last: "topic:Graph", "mode:clarify"
  std::optional<Day> last_practice_, last_mock_, last_cold_;
};

}  // namespace rehearse
