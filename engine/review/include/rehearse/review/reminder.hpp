#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/calendar.hpp"

namespace rehearse {

struct Journal;

enum class ReminderKind { thank_you, ask_for_feedback, re_apply, next_step, own };
[[nodiscard]] std::string_view to_string(ReminderKind kind);

// What the user said of a reminder: done, another day; or one of his own.
struct ReminderNote {
  static constexpr std::string_view kind = "reminder";

  std::string id;  // of the reminder
  std::string day = {};
  std::string words = {};  // of one's own
  bool done = false;
  friend bool operator==(const ReminderNote&, const ReminderNote&) = default;
};

// Most follow from the journal: a thank-you note the day after an interview, a request for feedback five days after it while
// there is none, another application 180 days after a rejection, the next step of an application on its day.
struct Reminder {
  std::string id;  // "acme-1:thank-you"
  ReminderKind kind = ReminderKind::own;
  std::string about;  // id of an interview or an application; may be empty
  Day due{};
  std::optional<Day> lapses = {};  // after this day it is of no use any more
  std::string words;
  std::string command;  // what helps with it; may be empty
};

// All that are not done, by day.
[[nodiscard]] std::vector<Reminder> reminders(const Journal& journal);
// Of these, what is due on this day and has not lapsed.
[[nodiscard]] std::vector<Reminder> reminders_due(const Journal& journal, Day today);

}  // namespace rehearse
