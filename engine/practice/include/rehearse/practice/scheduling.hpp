#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/practice/practice.hpp"
#include "rehearse/review/card.hpp"
#include "rehearse/review/readiness.hpp"
#include "rehearse/review/skill.hpp"

namespace rehearse {

// A card of the user's own, as it is made.
struct OwnCard {
  std::string name;  // "spring-beans", or with its kind, "own:spring-beans"
  std::string front, back;
  std::vector<std::string> topics;
};

// What came of a list of past work.
struct ImportOutcome {
  int added = 0;
  int known = 0;                     // were here already
  std::vector<std::string> unknown;  // slugs that the bank does not have: they count, with what the list tells of them
  std::vector<BadLine> bad;          // in order
};

// What is to be met again and when, how strong the user is, and whether it is enough: review/card.hpp, skill.hpp and
// readiness.hpp over the log.
class Scheduling {
 public:
  explicit Scheduling(Practice& practice);  // which outlives this

  [[nodiscard]] Result<std::vector<Card>> cards() const;      // all, retired ones too, by id
  [[nodiscard]] Result<std::vector<Card>> due_cards() const;  // today, the most urgent first
  // By its id, or by its name alone if one card only has it, letter case aside. not_found with those that resemble it.
  [[nodiscard]] Result<Card> card(std::string_view name) const;

  // A card of one's own; made again under its name, its text is replaced and its log goes on. bad_input without a name or a
  // front.
  [[nodiscard]] Result<Card> make_card(const OwnCard& card);
  // Takes up a problem, a pattern or a kind of bug as a card without an attempt, or again after it was retired.
  [[nodiscard]] Result<Card> take_up(std::string_view card);
  // Not due any more. conflict if it is retired already.
  [[nodiscard]] Result<Card> retire_card(std::string_view card);
  // `took`: from the question to the rating; `answer`: in the user's words; both may be empty. Not for a retired card.
  [[nodiscard]] Result<Card> rate_card(std::string_view card, Rating rating, Millis took = {}, std::string_view answer = {});

  [[nodiscard]] Result<Skill> skill() const;
  // For a profile by its name. Topics as they come up: given (of a role), else as often as the bank has them.
  [[nodiscard]] Result<Readiness> readiness(std::string_view profile, const std::vector<std::string>& topics = {}) const;
  [[nodiscard]] Result<Readiness> readiness(const Profile& profile, const std::vector<std::string>& topics = {}) const;
  // The same for several profiles, by a skill() that the caller has.
  [[nodiscard]] Result<std::vector<Readiness>> readiness(const Skill& skill, const std::vector<std::string>& profiles,
                                                         const std::vector<std::string>& topics = {}) const;

  // Past work as it is read by read_past_work(); difficulty, topics and patterns come from the bank where it knows the problem.
  // An attempt that is here already is not added again, so a list that grew can be imported anew.
  [[nodiscard]] Result<ImportOutcome> import_past(std::string_view text);

 private:
  [[nodiscard]] Result<Card> append(std::string_view card, Payload payload);
  [[nodiscard]] Result<std::vector<TopicShare>> shares_of(const std::vector<std::string>& topics) const;

  Practice* practice_;
};

}  // namespace rehearse
