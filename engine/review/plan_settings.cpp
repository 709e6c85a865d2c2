#include "rehearse/review/plan_settings.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

#include <fmt/format.h>

namespace rehearse {
namespace {

constexpr int most_minutes = 600;    // of a day
constexpr int most_alarm = 24 * 60;  // before
constexpr int usual_minutes = 25;
constexpr std::size_t longest_text = 80;

std::optional<int> number_of(std::string_view text, int least, int most) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < least || value > most) return std::nullopt;
  return value;
}

std::optional<TimeOfDay> parse_time(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || text.size() != colon + 3) return std::nullopt;
  const auto hour = number_of(text.substr(0, colon), 0, 23);
  const auto minute = number_of(text.substr(colon + 1), 0, 59);
  if (!hour || !minute) return std::nullopt;
  return TimeOfDay{*hour, *minute};
}

// "sat", "Saturday".
std::optional<std::size_t> parse_weekday(std::string_view text) {
  if (text.size() < 2) return std::nullopt;
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < weekdays.size(); ++i) {
    if (!weekdays[i].starts_with(lower)) continue;
    if (found) return std::nullopt;
    found = i;
  }
  return found;
}

std::string minutes_key(std::size_t weekday) { return fmt::format("plan.minutes.{}", weekdays[weekday]); }

// What is stored of the settings, by key; an empty value is "not set".
std::map<std::string, std::string> stored(const PlanSettings& settings) {
  std::map<std::string, std::string> values;
  values["plan.interview"] = settings.interview ? to_string(*settings.interview) : "";
  for (std::size_t i = 0; i < weekdays.size(); ++i) values[minutes_key(i)] = std::to_string(settings.minutes[i]);
  values["plan.profile"] = settings.profile;
  values["plan.role"] = settings.role;
  values["plan.language"] = settings.language;
  values["plan.time"] = settings.time ? fmt::format("{:02}:{:02}", settings.time->hour, settings.time->minute) : "";
  values["plan.alarm"] = settings.alarm_minutes ? std::to_string(*settings.alarm_minutes) : "";
  return values;
}

void apply(PlanSettings& settings, const SettingChanged& change) {
  const std::string& value = change.value;
  if (change.key == "plan.interview") settings.interview = parse_day(value);
  if (change.key == "plan.profile" && !value.empty()) settings.profile = value;
  if (change.key == "plan.role") settings.role = value;
  if (change.key == "plan.language") settings.language = value;
  if (change.key == "plan.time") settings.time = parse_time(value);
  if (change.key == "plan.alarm") settings.alarm_minutes = number_of(value, 0, most_alarm);
  for (std::size_t i = 0; i < weekdays.size(); ++i) {
    if (change.key != minutes_key(i)) continue;
    if (const auto minutes = number_of(value, 0, most_minutes)) settings.minutes[i] = *minutes;
  }
}

Error bad(const PlanWish& wish, std::string hint) {
  return {ErrorCode::bad_input, fmt::format("--{} cannot be \"{}\"", wish.what, wish.value), std::move(hint)};
}

std::vector<std::string_view> comma_list(std::string_view text) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto comma = text.find(',');
    parts.push_back(text.substr(0, comma));
    if (comma == std::string_view::npos) return parts;
    text.remove_prefix(comma + 1);
  }
}

// What a day gets that was one of rest and is none any more: as many as most others have.
int common_minutes(const PlanSettings& settings) {
  std::map<int, int> days;
  for (const int minutes : settings.minutes) days[minutes] += minutes > 0 ? 1 : 0;
  const auto most = std::ranges::max_element(days, {}, [](const auto& entry) { return entry.second; });
  return most->second > 0 ? most->first : usual_minutes;
}

Result<void> wish_minutes(PlanSettings& settings, const PlanWish& wish) {
  constexpr auto hint = "minutes of every day, as 25; or of one, as saturday=45; several with commas";
  for (const std::string_view part : comma_list(wish.value)) {
    const auto equals = part.find('=');
    const auto minutes = number_of(equals == std::string_view::npos ? part : part.substr(equals + 1), 0, most_minutes);
    if (!minutes) return unexpected(bad(wish, hint));
    if (equals == std::string_view::npos) {
      const bool all_rest = std::ranges::all_of(settings.minutes, [](int m) { return m == 0; });
      for (int& day : settings.minutes) day = day > 0 || all_rest ? *minutes : 0;
      continue;
    }
    const auto weekday = parse_weekday(part.substr(0, equals));
    if (!weekday) return unexpected(bad(wish, hint));
    settings.minutes[*weekday] = *minutes;
  }
  return {};
}

// These days and no others.
Result<void> wish_rest(PlanSettings& settings, const PlanWish& wish) {
  std::array<bool, 7> rest{};
  if (wish.value != "none") {
    for (const std::string_view part : comma_list(wish.value)) {
      const auto weekday = parse_weekday(part);
      if (!weekday) return unexpected(bad(wish, "days of the week, as sunday or saturday,sunday; or none"));
      rest[*weekday] = true;
    }
  }
  const int minutes = common_minutes(settings);
  for (std::size_t i = 0; i < rest.size(); ++i) {
    if (rest[i]) {
      settings.minutes[i] = 0;
    } else if (settings.minutes[i] == 0) {
      settings.minutes[i] = minutes;
    }
  }
  return {};
}

Result<void> wish_text(std::string& text, const PlanWish& wish) {
  const bool plain = std::ranges::none_of(wish.value, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
  if (!plain || wish.value.size() > longest_text) {
    return unexpected(bad(wish, fmt::format("one line of at most {} characters", longest_text)));
  }
  text = wish.value == "none" ? "" : wish.value;
  return {};
}

template <class T>
Result<void> wish_optional(std::optional<T>& setting, std::optional<T> value, const PlanWish& wish, const char* hint) {
  if (!value && wish.value != "none") return unexpected(bad(wish, hint));
  setting = value;
  return {};
}

Result<void> fulfil(PlanSettings& settings, const PlanWish& wish) {
  if (wish.what == "interview") {
    return wish_optional(settings.interview, parse_day(wish.value), wish, "a date as 2026-12-12, or none");
  }
  if (wish.what == "minutes") return wish_minutes(settings, wish);
  if (wish.what == "rest") return wish_rest(settings, wish);
  if (wish.what == "role") return wish_text(settings.role, wish);
  if (wish.what == "language") return wish_text(settings.language, wish);
  if (wish.what == "time") return wish_optional(settings.time, parse_time(wish.value), wish, "a time of day as 18:30, or none");
  if (wish.what == "alarm") {
    return wish_optional(settings.alarm_minutes, number_of(wish.value, 0, most_alarm), wish,
                         "minutes before, 0 to 1440, or none");
  }
  if (wish.what != "profile") return unexpected(bad(wish, "the plan has no such setting"));
  if (wish.value.empty() || wish.value == "none") return unexpected(bad(wish, "a profile, as phone or onsite"));
  return wish_text(settings.profile, wish);
}

}  // namespace

int weekday_of(Day day) { return static_cast<int>(std::chrono::weekday(day).iso_encoding()) - 1; }

std::string_view weekday_name(Day day) {
  static constexpr std::array<std::string_view, 7> names = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                            "Friday", "Saturday", "Sunday"};
  return names[static_cast<std::size_t>(weekday_of(day))];
}

int PlanSettings::minutes_on(Day day) const { return minutes[static_cast<std::size_t>(weekday_of(day))]; }

PlanSettings plan_settings(std::span<const Event> events) {
  PlanSettings settings;
  for (const Event& event : events) {
    if (const auto* change = std::get_if<SettingChanged>(&event.payload)) apply(settings, *change);
  }
  return settings;
}

Result<std::vector<SettingChanged>> changes_for(const PlanSettings& current, std::span<const PlanWish> wishes) {
  PlanSettings wanted = current;
  for (const PlanWish& wish : wishes) {
    if (auto done = fulfil(wanted, wish); !done) return unexpected(std::move(done.error()));
  }
  if (wanted.alarm_minutes && !wanted.time) {
    return unexpected(ErrorCode::bad_input, "an alarm needs to know when practice begins", "add --time 18:30, or --alarm none");
  }
  std::vector<SettingChanged> changes;
  const auto before = stored(current);
  for (const auto& [key, value] : stored(wanted)) {
    if (before.at(key) != value) changes.push_back({key, value});
  }
  return changes;
}

}  // namespace rehearse
