#pragma once

#include "rehearse/practice/practice.hpp"
#include "rehearse/session/profile.hpp"

namespace rehearse {

// Built in or saved, as the options change it. not_found with what is near.
[[nodiscard]] Result<Profile> chosen_profile(const Practice::State& state, const InterviewOptions& options);

}  // namespace rehearse
