#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/review/card.hpp"
#include "rehearse/review/history.hpp"

// How strong the user is at each topic, how often each cause costs something, and how sure that is: pure functions of what was
// practised. Every figure carries the attempts that it comes from.
//
// A topic. The chance to solve a problem well is that of the Rasch model (G. Rasch, "Probabilistic Models for Some Intelligence
// and Attainment Tests", 1960):
//
//   P(pass | a, b) = 1 / (1 + e^(b - a))
//
// with a the user's ability at the topic and b the problem's difficulty, -1.5 for easy, 0 for medium, 1.5 for hard. Of a the
// whole posterior is kept, on a grid, as in expected-a-posteriori scoring (R. D. Bock, R. J. Mislevy, "Adaptive EAP Estimation
// of Ability in a Microcomputer Environment", Applied Psychological Measurement 6, 1982), from a normal prior of mean 0 and
// deviation 1.5. An attempt of score s and weight w multiplies it by
//
//   (P^s (1 - P)^(1-s))^w
//
// which discounts older evidence as a power prior does (J. G. Ibrahim, M.-H. Chen, Statistical Science 15, 2000).
//   s: 0 if it was not solved, or the editorial was opened; else the product of
//      hints, by the highest level: 1, 0.85, 0.65, 0.45, 0.25;
//      time: par / duration beyond par, 0.4 at the least;
//      0.9 for each wrong submission, 0.5 at the least.
//   w: FSRS retrievability now of what that attempt left of the topic in memory (the topic rated by every attempt at it, as a
//      pattern's card is), with the stability of a first success at the least, or failures would fade before successes do;
//      half of it for a problem met before, and half for past work that was imported.
// Left out are attempts that rate no card: recall, failures of the judge, drills in which nothing was judged; and kata.
//
// A cause: the share of attempts that it cost something, with the Jeffreys prior Beta(1/2, 1/2) and a finding counted whole if
// it was confirmed, half as long as nobody decided, not at all if rejected; an attempt weighs half as much every 30 days.
//
// The factors are defaults of this program, chosen and not fitted; the forms are those of the sources.
namespace rehearse {

// A chance: its mean and the interval that holds it with 80%.
struct Estimate {
  double mean = 0, low = 0, high = 0;
};

// An ability: how likely each of its values on the grid is.
class Ability {
 public:
  static constexpr int points = 121;
  static constexpr double least = -6, step = 0.1;
  using Grid = std::array<double, points>;

  Ability() : Ability(0, 1.5) {}
  Ability(double mean, double deviation);  // a normal prior
  // One attempt; the order in which they come makes no difference.
  void learn(double score, double weight, double difficulty);

  [[nodiscard]] double mean() const;
  [[nodiscard]] double deviation() const;
  [[nodiscard]] double quantile(double share) const;
  // The chance to solve a problem of that difficulty well.
  [[nodiscard]] Estimate chance(double difficulty) const;

 private:
  [[nodiscard]] Grid weights() const;  // they add up to 1

  Grid log_weight_{};  // up to a constant
};

[[nodiscard]] double difficulty_on_scale(std::string_view difficulty);  // "easy" -1.5, "hard" 1.5, else 0

// An attempt behind a figure.
struct SkillEvidence {
  std::string session;  // empty: imported
  int task = 0;
  std::string slug, difficulty;
  Millis wall{};
  double score = 0;   // s; of a cause: how far it counts as having cost something
  double weight = 0;  // w
  bool imported = false;
  std::string reason;  // "solved in 22 min, par is 30 min"
};

struct TopicSkill {
  std::string topic;  // empty: all topics taken together
  Ability ability;
  Estimate easy, medium, hard;          // the chance to solve one well, within par
  double retrievability = 0;            // of the topic now
  double weight = 0;                    // the sum of the weights: what the attempts are worth today
  std::vector<SkillEvidence> evidence;  // newest first
};

struct CauseSkill {
  std::string cause;                    // "knowledge gap"
  Estimate share;                       // of attempts that it cost something
  Millis lost{};                        // altogether, by the findings that count
  int count = 0;                        // attempts in which it was found
  std::vector<SkillEvidence> evidence;  // those, newest first
};

struct Skill {
  TopicSkill overall;
  std::vector<TopicSkill> topics;  // the weakest first
  std::vector<CauseSkill> causes;  // the most frequent first
};

struct SkillOptions {
  FsrsParameters fsrs = {};
  double imported_weight = 0.5;
  double repeated_weight = 0.5;
  double cause_half_life = 30;  // days
};

// The score of an attempt that counts; none of one that does not.
[[nodiscard]] std::optional<double> score_of(const AttemptFacts& attempt);
[[nodiscard]] double score_of(const PastWork& work);

[[nodiscard]] Skill skill_of(const History& history, Millis now, const SkillOptions& options = {});
// Letter case aside; null for a topic never tried.
[[nodiscard]] const TopicSkill* find_topic(const Skill& skill, std::string_view topic);

}  // namespace rehearse
