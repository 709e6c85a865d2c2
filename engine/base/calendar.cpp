#include "rehearse/base/calendar.hpp"

#include <charconv>
#include <ctime>

#include <fmt/format.h>

namespace rehearse {
namespace {

using std::chrono::year_month_day;

std::tm broken_down(Millis wall) {
  const std::time_t seconds = std::chrono::floor<std::chrono::seconds>(wall).count();
  std::tm time{};
  ::localtime_r(&seconds, &time);
  return time;
}

template <class T>
std::optional<T> number(std::string_view text) {
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

Day local_day(Millis wall) {
  const std::tm time = broken_down(wall);
  return Day(std::chrono::year(time.tm_year + 1900) / (time.tm_mon + 1) / time.tm_mday);
}

Millis start_of(Day day) {
  const year_month_day date(day);
  std::tm time{};
  time.tm_year = static_cast<int>(date.year()) - 1900;
  time.tm_mon = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
  time.tm_mday = static_cast<int>(static_cast<unsigned>(date.day()));
  time.tm_isdst = -1;
  return std::chrono::seconds(std::mktime(&time));
}

TimeOfDay local_time(Millis wall) {
  const std::tm time = broken_down(wall);
  return {time.tm_hour, time.tm_min};
}

std::string to_string(Day day) {
  const year_month_day date(day);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = number<unsigned>(text.substr(0, 4));
  const auto month = number<unsigned>(text.substr(5, 2));
  const auto day = number<unsigned>(text.substr(8, 2));
  if (!year || !month || !day || *year < 1970) return std::nullopt;
  const auto date = std::chrono::year(static_cast<int>(*year)) / std::chrono::month(*month) / std::chrono::day(*day);
  if (!date.ok()) return std::nullopt;
  return Day(date);
}

}  // namespace rehearse
