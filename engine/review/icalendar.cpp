#include "rehearse/review/icalendar.hpp"

#include <algorithm>
#include <cstdint>

#include <fmt/format.h>

#include "text.hpp"

namespace rehearse {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

constexpr std::size_t most_octets = 75;
constexpr auto sequence_epoch = std::chrono::sys_days{std::chrono::year{2020} / 1 / 1};

std::string date(Day day) {
  const year_month_day date(day);
  return fmt::format("{:04}{:02}{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string utc(Millis wall) {
  const std::chrono::sys_time<std::chrono::seconds> time{std::chrono::floor<std::chrono::seconds>(wall)};
  const auto day = std::chrono::floor<days>(time);
  const std::chrono::hh_mm_ss clock(time - day);
  return fmt::format("{}T{:02}{:02}{:02}Z", date(Day(day.time_since_epoch())), clock.hours().count(), clock.minutes().count(),
                     clock.seconds().count());
}

// Rises with every planning: whole minutes since 2020, which fits an INTEGER for four thousand years.
std::int64_t sequence(Millis now) {
  const std::chrono::sys_time<Millis> time{now};
  return std::max<std::int64_t>(0, std::chrono::floor<std::chrono::minutes>(time - sequence_epoch).count());
}

class Calendar {
 public:
  void line(std::string_view text) { text_ += ical_folded(text); }
  void property(std::string_view name, std::string_view value) { line(fmt::format("{}:{}", name, ical_text(value))); }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

std::string summary(const PlanDay& day) {
  if (day.items.empty()) return day.kind == PlanDayKind::rest ? "A day of rest" : "A free day";
  std::string text = fmt::format("Rehearse {} min: {}", day.planned_minutes(), day.items.front().title);
  if (day.items.size() > 1) text += fmt::format(" and {} more", day.items.size() - 1);
  return text;
}

std::string description(const PlanDay& day) {
  std::string text = day.note;
  for (const PlanItem& item : day.items) {
    if (!text.empty()) text += "\n\n";
    text +=
        fmt::format("{}{} ({} min)\n{}\n{}", item.done ? "Done: " : "", item.title, item.minutes, item.reason, item.command);
  }
  return text;
}

void add_times(Calendar& calendar, const PlanDay& day, const PlanSettings& settings) {
  if (!settings.time || day.items.empty()) {
    calendar.line("DTSTART;VALUE=DATE:" + date(day.day));
    calendar.line("DTEND;VALUE=DATE:" + date(day.day + days{1}));
    calendar.line("TRANSP:TRANSPARENT");
    return;
  }
  calendar.line(fmt::format("DTSTART:{}T{:02}{:02}00", date(day.day), settings.time->hour, settings.time->minute));
  calendar.line(fmt::format("DURATION:PT{}M", std::max(1, day.planned_minutes())));
  calendar.line("TRANSP:OPAQUE");
}

void add_alarm(Calendar& calendar, const PlanDay& day, const PlanSettings& settings) {
  if (!settings.time || !settings.alarm_minutes || day.items.empty()) return;
  calendar.line("BEGIN:VALARM");
  calendar.line("ACTION:DISPLAY");
  calendar.property("DESCRIPTION", summary(day));
  calendar.line(fmt::format("TRIGGER:-PT{}M", *settings.alarm_minutes));
  calendar.line("END:VALARM");
}

void add_head(Calendar& calendar, std::string_view uid, Millis now) {
  calendar.line("BEGIN:VEVENT");
  calendar.line(fmt::format("UID:{}@rehearse", uid));
  calendar.line("DTSTAMP:" + utc(now));
  calendar.line(fmt::format("SEQUENCE:{}", sequence(now)));
}

void add_day(Calendar& calendar, const PlanDay& day, const PlanSettings& settings, Millis now) {
  add_head(calendar, "plan-" + to_string(day.day), now);
  add_times(calendar, day, settings);
  calendar.line("STATUS:CONFIRMED");
  calendar.property("SUMMARY", summary(day));
  calendar.property("DESCRIPTION", description(day));
  calendar.line("CATEGORIES:REHEARSE");
  add_alarm(calendar, day, settings);
  calendar.line("END:VEVENT");
}

void add_interview(Calendar& calendar, Day day, const PlanSettings& settings, Millis now) {
  add_head(calendar, "interview", now);
  calendar.line("DTSTART;VALUE=DATE:" + date(day));
  calendar.line("DTEND;VALUE=DATE:" + date(day + days{1}));
  calendar.line("TRANSP:TRANSPARENT");
  calendar.line("STATUS:CONFIRMED");
  calendar.property("SUMMARY", settings.role.empty() ? std::string("Interview") : "Interview: " + settings.role);
  calendar.line("CATEGORIES:REHEARSE");
  calendar.line("END:VEVENT");
}

}  // namespace

std::string ical_text(std::string_view text) {
  std::string escaped;
  for (const char c : without_controls(text)) {
    if (c == '\n') {
      escaped += "\\n";
      continue;
    }
    if (c == '\\' || c == ';' || c == ',') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string ical_folded(std::string_view line) {
  const auto is_inside = [&](std::size_t i) {
    return i < line.size() && (static_cast<unsigned char>(line[i]) & 0xC0U) == 0x80U;
  };
  std::string folded;
  std::size_t room = most_octets;
  while (line.size() > room) {
    std::size_t cut = room;
    while (cut > 0 && is_inside(cut)) --cut;
    if (cut == 0) cut = room;  // no UTF-8 at all
    folded += line.substr(0, cut);
    folded += "\r\n ";
    line.remove_prefix(cut);
    room = most_octets - 1;  // the space counts
  }
  folded += line;
  folded += "\r\n";
  return folded;
}

std::string to_icalendar(const Plan& plan, const PlanSettings& settings, Millis now) {
  Calendar calendar;
  calendar.line("BEGIN:VCALENDAR");
  calendar.line("VERSION:2.0");
  calendar.line("PRODID:-//rehearse//plan//EN");
  calendar.line("CALSCALE:GREGORIAN");
  calendar.line("METHOD:PUBLISH");
  calendar.line("X-WR-CALNAME:Rehearse");
  for (const PlanDay& day : plan.days) add_day(calendar, day, settings, now);
  if (plan.interview) add_interview(calendar, *plan.interview, settings, now);
  calendar.line("END:VCALENDAR");
  return calendar.take();
}

}  // namespace rehearse
