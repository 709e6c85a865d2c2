#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/calendar.hpp"
#include "rehearse/session/event.hpp"

// What the user has said about the plan, kept as SettingChanged events in the stream "settings".
namespace rehearse {

inline constexpr std::array<std::string_view, 7> weekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                             "friday", "saturday", "sunday"};

struct PlanSettings {
  std::optional<Day> interview;                           // the day of the next one
  std::array<int, 7> minutes{25, 25, 25, 25, 25, 25, 0};  // of each weekday, Monday first; 0 is a day of rest
  std::string profile = "phone";                          // what the interview will be like, and so the mocks
  std::string role = {};
  std::string language = {};              // empty: the default of every command
  std::optional<TimeOfDay> time = {};     // when practice begins, for the calendar; absent: entries of whole days
  std::optional<int> alarm_minutes = {};  // a reminder so long before; only with a time

  [[nodiscard]] int minutes_on(Day day) const;
};

// 0 is Monday.
[[nodiscard]] int weekday_of(Day day);
[[nodiscard]] std::string_view weekday_name(Day day);  // "Monday"

// The last word on each key; what this version does not know is passed over.
[[nodiscard]] PlanSettings plan_settings(std::span<const Event> events);

// One thing that a user sets, in the words of the command line: "interview" "2026-12-12" or "none"; "minutes" "25" or
// "saturday=45"; "rest" "sunday" or "none"; "profile", "role", "language"; "time" "18:30" or "none"; "alarm" "15" or "none".
struct PlanWish {
  std::string what;
  std::string value;
};
// As events to record: only what differs from `current`. bad_input names the wish that cannot be fulfilled; nothing is to be
// recorded then.
[[nodiscard]] Result<std::vector<SettingChanged>> changes_for(const PlanSettings& current, std::span<const PlanWish> wishes);

}  // namespace rehearse
