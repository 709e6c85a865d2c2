#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/calendar.hpp"
#include "rehearse/review/fsrs.hpp"
#include "rehearse/review/history.hpp"
#include "rehearse/session/event.hpp"

// What is to be met again, and when: a pure function of what was practised and of the events of the stream "cards".
namespace rehearse {

enum class CardKind { problem, pattern, bug, own };
[[nodiscard]] std::string_view to_string(CardKind kind);  // "problem", "pattern", "bug", "own"

// A card's id: "problem:two-sum", "pattern:two pointers" (served through variants), "bug:out_of_bounds" (served as kata),
// "own:spring-beans".
struct CardName {
  CardKind kind = CardKind::own;
  std::string name;
  friend bool operator==(const CardName&, const CardName&) = default;
};
[[nodiscard]] std::string card_id(CardKind kind, std::string_view name);
[[nodiscard]] std::optional<CardName> parse_card_id(std::string_view id);  // none for an unknown kind or an empty name

// PlannedTask::mode of a small basic written from memory: it rates the card it is served for, and no problem or pattern.
inline constexpr std::string_view kata_mode = "kata";

// What an attempt says of its cards, with the reason: "solved with a hint of level 2".
struct AttemptRating {
  Rating rating = Rating::good;
  std::string reason = {};
};

// The par of an attempt: the one that counted then (the user's own median or the default), else the default.
[[nodiscard]] Millis par_of(const AttemptFacts& attempt);

// - Again: unsolved, or the editorial was opened.
// - Hard: solved with a hint of level 2 or more, 3 wrong submissions or more, or in over 1.25 par.
// - Easy: the first submission accepted in at most 0.6 par, without a hint, and the complexity predicted right.
// - Good: solved otherwise.
// None where the judge itself failed, where it was recall and not skill (a finding that was not rejected), and in a drill's
// special mode (PlannedTask::mode) if nothing was judged: explaining a problem is no attempt at solving it.
[[nodiscard]] std::optional<AttemptRating> rating_of(const AttemptFacts& attempt);
// Never Easy: what somebody remembers of it is not measured.
[[nodiscard]] AttemptRating rating_of(const PastWork& work);

enum class RatingOrigin {
  attempt,     // a session says so
  owner,       // the user said so
  imported,    // past work
  recurrence,  // the bug happened again, outside of a kata
};
[[nodiscard]] std::string_view to_string(RatingOrigin origin);

// One line of a card's log: all that a later scheduler needs to be fitted or replayed.
struct CardRating {
  Rating rating = Rating::good;
  RatingOrigin origin = RatingOrigin::attempt;
  Millis wall{};
  double days = 0;           // since the rating before, with their fraction; 0 for the first
  int whole_days = 0;        // local days, which is what FSRS goes by
  std::string session = {};  // of an attempt; else empty
  int task = 0;
  std::string reason = {};
  Memory after = {};  // what is left of it
};

struct Card {
  std::string id;
  CardKind kind = CardKind::own;
  std::string name;   // "two-sum"
  std::string title;  // "Two Sum"
  std::vector<std::string> topics;
  std::string front, back;  // of the user's own
  Millis made{};
  std::vector<CardRating> log;   // in order of time
  std::optional<Memory> memory;  // none: never rated
  std::optional<Day> met;        // the last day on which it was practised, rated or not
  Day due{};                     // never on a day on which it was met
  double retrievability = 0;     // at `now`; 0 for one never rated
  int lapses = 0;                // times it was Again after an earlier rating
  bool leech = false;            // it lapsed so often that more of the same will not help
  bool retired = false;          // never due
  bool variant_wanted = false;   // when last met it was recall: a variant says more
};

struct CardOptions {
  FsrsParameters fsrs = {};
  int leech_lapses = 6;
};

// All cards, retired ones too, sorted by id. A problem has a card from its first attempt that counts, a pattern from the first
// at any of its problems, a kind of bug from the first time it happened, one of the user's own when it is made. CardMade for a
// card of another kind takes it up without an attempt, or again after it was retired. A rating does not replace what the
// attempts say: it stands beside them.
[[nodiscard]] std::vector<Card> cards_of(const History& history, std::span<const Event> card_events, Millis now,
                                         const CardOptions& options = {});

// Due on that day or before, and not retired: what is nearest to being forgotten first.
[[nodiscard]] std::vector<Card> due_cards(const std::vector<Card>& cards, Day day);
[[nodiscard]] const Card* find_card(const std::vector<Card>& cards, std::string_view id);

// The problems that were served on that day: none of them a second time.
[[nodiscard]] std::vector<std::string> practised_on(const History& history, Day day);

// What to do about a leech, kindly, and one command for it. Empty for a card that is none.
struct LeechAdvice {
  std::string text;
  std::string command;
};
[[nodiscard]] std::optional<LeechAdvice> leech_advice(const Card& card);

}  // namespace rehearse
