#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/session/event.hpp"
#include "rehearse/session/profile.hpp"

// Profiles of the user's own, saved under a name. They are settings: which ones there are is a fold of the stream "settings".
namespace rehearse {

struct SavedProfile {
  std::string name;
  Millis budget{};
  std::vector<std::string> difficulties;  // of each task, in order
  bool strict = false;
  friend bool operator==(const SavedProfile&, const SavedProfile&) = default;
};

// bad_input that names what is wrong: a name of other than lower-case letters, digits and dashes, or that of a built-in
// profile; a length out of 1 to 600 minutes; no task or more than ten; a difficulty that there is not.
[[nodiscard]] Result<void> check(const SavedProfile& profile);

// What to append to save it, or to remove it.
[[nodiscard]] SettingChanged saved(const SavedProfile& profile);
[[nodiscard]] SettingChanged removed_profile(std::string_view name);

// Those that are there after these events, by name. What a newer version wrote and this one cannot read is left out.
[[nodiscard]] std::vector<SavedProfile> saved_profiles(std::span<const Event> settings);

// As a session is planned from it; its summary in words.
[[nodiscard]] Profile profile_of(const SavedProfile& profile);

}  // namespace rehearse
