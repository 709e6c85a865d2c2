#include "date.hpp"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

namespace rehearse {
namespace {

constexpr std::string_view form = "0000-00-00";

int number_at(std::string_view text, std::size_t at, std::size_t length) {
  int number = 0;
  for (const char digit : text.substr(at, length)) number = number * 10 + (digit - '0');
  return number;
}

}  // namespace

std::optional<std::int64_t> parse_date(std::string_view text) {
  if (text.size() != form.size()) return std::nullopt;
  for (std::size_t i = 0; i < form.size(); ++i) {
    const bool is_digit = text[i] >= '0' && text[i] <= '9';
    if (form[i] == '-' ? text[i] != '-' : !is_digit) return std::nullopt;
  }
  const std::chrono::year_month_day date{std::chrono::year{number_at(text, 0, 4)},
                                         std::chrono::month{static_cast<unsigned>(number_at(text, 5, 2))},
                                         std::chrono::day{static_cast<unsigned>(number_at(text, 8, 2))}};
  if (!date.ok() || date.year() < std::chrono::year{1000}) return std::nullopt;
  return std::chrono::sys_days{date}.time_since_epoch().count();
}

std::string format_date(std::int64_t days) {
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

}  // namespace rehearse
