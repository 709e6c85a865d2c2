#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/calendar.hpp"
#include "rehearse/review/growth_area.hpp"
#include "rehearse/review/history.hpp"
#include "rehearse/review/plan_settings.hpp"

// A day-by-day curriculum. It is never stored: a pure function of what was practised, of the settings and of the day, so that
// planning anew after a session is computing it again.
namespace rehearse {

enum class PlanActivity {
  warm_up,
  mock,
  diagnostic,   // a cold mock, once a month: where one stands
  card,         // due
  growth_area,  // chosen in a review, or confirmed after a real interview
  topic,        // a weak one, or what drills find
  soft,         // said rather than written
  look_back,    // what went well, before an interview
  afterwards,   // the journal, after one
};
[[nodiscard]] std::string_view to_string(PlanActivity activity);  // "warm-up", "growth area"

struct PlanItem {
  PlanActivity activity = PlanActivity::topic;
  bool soft = false;
  std::string title;    // "Two Sum from memory"
  std::string command;  // to copy: "rehearse drill problem:two-sum --minutes 15"
  std::string reason;
  int minutes = 0;
  bool done = false;
  // What of the history counts as this; empty members ask for nothing.
  std::string slug = {}, topic = {}, mode = {}, card = {};  // mode: of a drill, or "mock", "story"
};

enum class PlanDayKind { practice, rest, light, interview };
[[nodiscard]] std::string_view to_string(PlanDayKind kind);

struct PlanDay {
  Day day{};
  PlanDayKind kind = PlanDayKind::practice;
  int minutes = 0;  // available
  std::string note = {};
  std::vector<PlanItem> items = {};
  std::vector<std::string> beside = {};  // done on this day without standing in its plan

  [[nodiscard]] int planned_minutes() const;
  [[nodiscard]] bool done() const;  // there was something to do, and all of it is done
};

struct Plan {
  Day today{};
  std::optional<Day> interview = {};  // not in the past
  std::vector<PlanDay> days;          // today first
  std::vector<std::string> notes;     // what one should know about it
};

// Something that falls due; what a card of the practice needs to be planned.
struct PlanCard {
  std::string id;         // "problem:two-sum"
  std::string title;      // "Two Sum"
  std::string slug = {};  // of a problem
  Day due{};
  int minutes = 20;
  bool own = false;         // a card of the user's own: several make one item
  std::string reason = {};  // "about 83% likely to be remembered"
  int interval = 0;         // days until it would fall due again after a good answer; 0: beyond any plan
};

struct WeakTopic {
  std::string topic;
  std::string reason;    // with its figures: "2 of 7 attempts solved cleanly"
  double need = 0.5;     // how far below the aim: 1 nothing is solved well, 0 it is reached
  bool untried = false;  // nothing of it was practised: the need is how common it is
};

// How many problems of the bank are of a topic.
struct TopicCount {
  std::string topic;
  int problems = 0;
};
struct BankTopics {
  int problems = 0;  // in all; one counts in each of its topics
  std::vector<TopicCount> topics = {};
};

// What a plan rests on, at some moment. The history holds nothing that is later than the moment.
struct PlanBasis {
  const History* history = nullptr;
  std::vector<PlanCard> cards = {};         // the most urgent first
  std::vector<WeakTopic> weak_topics = {};  // the greatest need first
  std::vector<GrowthArea> told = {};        // growth areas of real interviews, the weightiest first
  std::vector<Day> stories_told = {};       // days on which a behavioural prompt was practised
  std::vector<std::string> own_cards = {};  // ids of those that were made
  int own_questions = 0;                    // for a company
  std::optional<Millis> mock_length =
      {};  // of the profile in the settings, where it is the user's own; else the built-in one's
};

// Of what was practised, with the events of the stream "cards": what falls due within the days to come, and the topics in which
// a medium problem is rather not solved well. Of a topic with fewer than three problems there is no ladder; one that many have
// and that was never tried, when others were, is as good as weak, since nobody knows. Without a bank neither is asked. The
// history stays with the caller.
[[nodiscard]] PlanBasis plan_basis(const History& history, std::span<const Event> card_events, Millis now, int days,
                                   const BankTopics& bank = {});

inline constexpr int most_plan_days = 366;

// Today's items are those of `morning`, the basis as the day began, so that they stay while they are ticked off; all later days
// follow from `now`. `days` from 1 to most_plan_days.
[[nodiscard]] Plan make_plan(const PlanBasis& morning, const PlanBasis& now, const PlanSettings& settings, Day today, int days);

// How many days a plan shows where nobody says: two weeks, or until the day after an interview within six.
[[nodiscard]] int usual_plan_days(const PlanSettings& settings, Day today);

inline constexpr int plan_schema = 1;
[[nodiscard]] std::string to_json(const Plan& plan, const PlanSettings& settings);
[[nodiscard]] std::string to_json(const PlanDay& day);  // without a schema: a part of something else

}  // namespace rehearse
