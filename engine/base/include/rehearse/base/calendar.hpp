#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "rehearse/base/clock.hpp"

// Days as the user lives them: in the time zone of this process (TZ, else the system's), with its daylight-saving changes.
namespace rehearse {

using Day = std::chrono::local_days;

[[nodiscard]] Day local_day(Millis wall);
// The moment when a day begins: midnight, or where a change of the clock leaves midnight out, the first moment after it.
[[nodiscard]] Millis start_of(Day day);
// Hour and minute of the day on the wall, 0 to 23 and 0 to 59.
struct TimeOfDay {
  int hour = 0;
  int minute = 0;
};
[[nodiscard]] TimeOfDay local_time(Millis wall);

[[nodiscard]] std::string to_string(Day day);  // "2026-11-22"
// A date as it is written in a calendar of the years 1970 to 9999; nothing else, no day that does not exist.
[[nodiscard]] std::optional<Day> parse_day(std::string_view text);

}  // namespace rehearse
