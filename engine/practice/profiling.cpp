#include "rehearse/practice/profiling.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "state.hpp"

namespace rehearse {

Result<std::vector<SavedProfile>> Practice::State::saved_profiles() const {
  return log.read("settings").map([](const std::vector<Event>& events) { return rehearse::saved_profiles(events); });
}

Result<void> Practice::State::change_setting(SettingChanged change) {
  return log.append("settings", StreamKind::settings, {{0, std::move(change)}}, clock.now()).map([](const auto&) {});
}

Result<std::vector<SavedProfile>> Profiling::saved() const { return practice_.state().saved_profiles(); }

Result<std::vector<Profile>> Profiling::all() const {
  return saved().map([](const std::vector<SavedProfile>& own) {
    std::vector<Profile> profiles = built_in_profiles();
    for (const SavedProfile& profile : own) profiles.push_back(profile_of(profile));
    return profiles;
  });
}

Result<void> Profiling::save(const SavedProfile& profile) {
  if (auto fits = check(profile); !fits) return fits;
  return practice_.state().change_setting(rehearse::saved(profile));
}

Result<void> Profiling::remove(std::string_view name) {
  if (find_profile(name) != nullptr) {
    return unexpected(ErrorCode::bad_input, fmt::format("the profile \"{}\" is built in and stays", name));
  }
  const auto own = saved();
  if (!own) return unexpected(own.error());
  if (std::ranges::find(*own, name, &SavedProfile::name) == own->end()) {
    std::vector<std::string> names;
    for (const SavedProfile& profile : *own) names.push_back(profile.name);
    const auto near = nearest(std::string(name), names, 1);
    return unexpected(ErrorCode::not_found, fmt::format("no profile \"{}\" is saved", name),
                      near.empty() ? "rehearse profile list shows them" : fmt::format("did you mean {}?", near.front()));
  }
  return practice_.state().change_setting(removed_profile(name));
}

}  // namespace rehearse
