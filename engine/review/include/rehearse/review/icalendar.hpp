#pragma once

#include <string>
#include <string_view>

#include "rehearse/base/clock.hpp"
#include "rehearse/review/plan.hpp"

// A plan as an iCalendar file (RFC 5545), to be read by any calendar. One entry a day, and one for the interview.
//
// An entry's UID is the day's, whatever stands in it: a file that is written after planning anew replaces the entries of the
// one before, and SEQUENCE and DTSTAMP say which is newer. For that a day of rest has an entry too: it may have been another
// before. With a time of day entries begin at that local time ("floating": as the clock on the wall shows it there and then,
// through every change to daylight-saving time); without one they are of the whole day.
namespace rehearse {

[[nodiscard]] std::string to_icalendar(const Plan& plan, const PlanSettings& settings, Millis now);

// The parts, for tests: a text value with its special characters escaped (section 3.3.11), controls left out; and a content
// line broken into lines of at most 75 octets, never within a character (3.1), with CRLF at its end.
[[nodiscard]] std::string ical_text(std::string_view text);
[[nodiscard]] std::string ical_folded(std::string_view line);

}  // namespace rehearse
