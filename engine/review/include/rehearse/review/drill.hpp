#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/review/growth_area.hpp"
#include "rehearse/review/history.hpp"
#include "rehearse/session/drill_mode.hpp"

// What a drill of 10, 25 or 45 minutes is made of. Pure: the same wish, history, seed and moment give the same plan.
namespace rehearse {

// What planning knows of a problem of the bank.
struct DrillCandidate {
  std::string slug, title, difficulty;
  std::vector<std::string> topics, patterns;
  bool is_kata = false;      // a small basic, served from memory
  std::string bug = {};      // the kind of run-time error that this kata is about: "signed_overflow"
  int clarifications = 0;    // that its brief leaves open
  bool can_explain = false;  // there is a solution to explain
  bool can_predict = false;  // there are submissions whose verdict is known
};

// Is that one of its topics or patterns, letter case aside?
[[nodiscard]] bool is_about(const DrillCandidate& candidate, std::string_view topic);

// A card that is due.
struct DueCard {
  std::string card;        // "problem:two-sum", "pattern:two pointers", "bug:signed_overflow", "own:spring-beans"
  std::string title = {};  // of the user's own: its front
  std::optional<double> retrievability{};  // the probability of still knowing it; absent: it was never rated
  bool variant_wanted = false;             // of a problem: it was recalled when last met, so that another one says more
};

struct DrillWish {
  int minutes = 25;
  std::optional<DrillMode> mode = {};  // nothing but this
  std::string topic = {};              // nothing but this topic or pattern, letter case aside
  std::string card = {};               // this card, due or not, and nothing else
  std::uint64_t seed = 0;
  std::vector<DueCard> due = {};              // the most urgent first; with `card` that one
  std::vector<std::string> weak_topics = {};  // the weakest first
  std::vector<GrowthArea> told = {};          // growth areas of real interviews
  std::vector<DrillCandidate> candidates = {};
};

struct DrillItem {
  DrillMode mode = DrillMode::code;
  std::string slug, title, difficulty;  // of the problem; a card of the user's own has its front as title
  std::vector<std::string> patterns;
  std::string card;    // that it is served for; empty: none
  std::string reason;  // "two pointers: due, about 71% likely to be remembered"
  int minutes = 0;
};

struct DrillPlan {
  std::vector<DrillItem> items;  // in the order of serving
  int minutes = 0;               // of them all
  int soft_minutes = 0;          // of those that practise what is said rather than what is written
  std::string note = {};         // why it is shorter or longer than wished; may be empty
};

// Due cards come first, then what the user confirmed as a cause or chose to grow in, then weak topics, then what is new;
// technical and soft items have queues and shares of their own. Items that follow each other do not share a pattern where there
// is a choice; no problem is served that was served on the same local day. ErrorCode::not_found, with what to do, if nothing is
// left.
[[nodiscard]] Result<DrillPlan> plan_drill(const DrillWish& wish, const History& history, Millis now);

// Minutes that an item is planned for: par for a problem that was not solved yet, half of it for one again from memory, a kata
// 6, questions or an explanation 4, a prediction 3, a card 2.
[[nodiscard]] int drill_minutes(DrillMode mode, std::string_view difficulty, bool solved_before);

// Three problems of a topic (or, if no problem has a topic of that name, of a pattern) from easy upwards: those not solved
// cleanly yet come first, from the lowest difficulty that is not done, the longest not met before the others. Fewer where the
// topic has fewer.
[[nodiscard]] std::vector<DrillCandidate> topic_ladder(std::string_view topic, std::span<const DrillCandidate> candidates,
                                                       const History& history, std::uint64_t seed);

// What the user said is in the way: a cause confirmed in the last ten interviews or a growth area chosen there, or one of
// `told`, which real interviews gave; the heaviest first.
struct DrillFocus {
  std::string name;   // of the rule, or the growth area in the user's words
  std::string words;  // "phases ran over"
  DrillMode mode = DrillMode::code;
  bool again = false;                    // on the problem where it showed
  std::string bug = {};                  // with mode kata: the kind of run-time error
  std::string slug = {};                 // of the problem where it showed last
  std::vector<std::string> topics = {};  // of that problem
};
[[nodiscard]] std::vector<DrillFocus> drill_focus(const History& history, std::span<const GrowthArea> told = {});

// Reorders so that as few neighbours as possible share a pattern, and otherwise keeps the order: exact, for at most 12 items.
[[nodiscard]] std::vector<DrillItem> interleaved(std::vector<DrillItem> items);

}  // namespace rehearse
