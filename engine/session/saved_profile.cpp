#include "rehearse/session/saved_profile.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rehearse/base/record_json.hpp"

namespace rehearse {

REHEARSE_RECORD(SavedProfile, member("name", &T::name), member("budget_ms", &T::budget),
                member("difficulties", &T::difficulties), member("strict", &T::strict))

namespace {

constexpr std::string_view key_prefix = "profile:";
constexpr std::size_t longest_name = 40;
constexpr std::size_t most_tasks = 10;
constexpr std::chrono::minutes longest_budget{600};

bool is_name(std::string_view name) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !name.empty() && name.size() <= longest_name && name.front() != '-' && std::ranges::all_of(name, fits);
}

bool is_difficulty(std::string_view word) { return word == "easy" || word == "medium" || word == "hard"; }

}  // namespace

Result<void> check(const SavedProfile& profile) {
  if (!is_name(profile.name)) {
    return unexpected(ErrorCode::bad_input, fmt::format("\"{}\" is no name for a profile", profile.name),
                      fmt::format("lower-case letters, digits and dashes, at most {}", longest_name));
  }
  if (find_profile(profile.name) != nullptr) {
    return unexpected(ErrorCode::bad_input, fmt::format("\"{}\" is a profile that is built in", profile.name),
                      "save yours under another name");
  }
  if (profile.budget < std::chrono::minutes{1} || profile.budget > longest_budget) {
    return unexpected(ErrorCode::bad_input, fmt::format("a profile has from 1 to {} minutes", longest_budget.count()));
  }
  if (profile.difficulties.empty() || profile.difficulties.size() > most_tasks) {
    return unexpected(ErrorCode::bad_input, fmt::format("a profile has from 1 to {} tasks", most_tasks),
                      "give the difficulty of each: --difficulty easy medium");
  }
  for (const std::string& word : profile.difficulties) {
    if (is_difficulty(word)) continue;
    return unexpected(ErrorCode::bad_input, fmt::format("there is no difficulty \"{}\"", word), "easy, medium or hard");
  }
  return {};
}

SettingChanged saved(const SavedProfile& profile) {
  return {fmt::format("{}{}", key_prefix, profile.name), record_json(profile)};
}

SettingChanged removed_profile(std::string_view name) { return {fmt::format("{}{}", key_prefix, name), ""}; }

std::vector<SavedProfile> saved_profiles(std::span<const Event> settings) {
  std::map<std::string, std::string> latest;
  for (const Event& event : settings) {
    const auto* setting = std::get_if<SettingChanged>(&event.payload);
    if (setting != nullptr && setting->key.starts_with(key_prefix)) latest[setting->key] = setting->value;
  }
  std::vector<SavedProfile> profiles;
  for (const auto& [key, value] : latest) {
    if (value.empty()) continue;
    auto profile = parse_record<SavedProfile>(value, key);
    if (profile && check(*profile)) profiles.push_back(std::move(*profile));
  }
  return profiles;
}

Profile profile_of(const SavedProfile& saved) {
  Profile profile = custom_profile(saved.budget, saved.difficulties);
  profile.name = saved.name;
  profile.strict = saved.strict;
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(saved.budget).count();
  profile.summary =
      fmt::format("{} minutes{}: {}", minutes, saved.strict ? ", strict" : "", fmt::join(saved.difficulties, ", "));
  return profile;
}

}  // namespace rehearse
