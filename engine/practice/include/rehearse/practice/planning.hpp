#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "rehearse/practice/practice.hpp"
#include "rehearse/review/plan.hpp"
#include "rehearse/review/plan_settings.hpp"
#include "rehearse/review/statistics.hpp"

namespace rehearse {

struct HomeReminder {
  std::string words;
  std::string command;  // that helps with it; may be empty
};

// What somebody should see who comes back, or for the first time.
struct Home {
  bool newcomer = false;  // nothing was ever practised
  PlanDay today;
  std::vector<std::string> notes;  // about the interview
  int cards_due = 0;
  int cards_tomorrow = 0;                // that fall due on the next day
  std::vector<WeakTopic> weak_topics;    // the weakest first; at most three
  std::vector<HomeReminder> reminders;   // what the journal asks to be done by today
  std::optional<PlanItem> next = {};     // what to do now; absent where today is done, or is a day of rest
  std::optional<PlanDay> next_day = {};  // the next one with anything on it
};

// Looking ahead and looking back: the plan, its settings, the statistics. Nothing here is stored but the settings; all else is
// made of the history at each look.
class Planning {
 public:
  explicit Planning(Practice& practice) : practice_(practice) {}

  [[nodiscard]] Result<PlanSettings> settings() const;
  // All or none; bad_input names what cannot be. Gives the settings as they are then.
  [[nodiscard]] Result<PlanSettings> set(std::span<const PlanWish> wishes);

  // Absent days: as many as are usual (usual_plan_days). bad_input for less than one or more than a year.
  [[nodiscard]] Result<Plan> plan(std::optional<int> days = {}) const;
  [[nodiscard]] Result<std::string> icalendar(std::optional<int> days = {}) const;

  [[nodiscard]] Result<Statistics> statistics() const;
  [[nodiscard]] Result<Home> home() const;

 private:
  struct Ground;
  [[nodiscard]] Result<std::unique_ptr<Ground>> ground(std::optional<int> days) const;

  Practice& practice_;
};

}  // namespace rehearse
