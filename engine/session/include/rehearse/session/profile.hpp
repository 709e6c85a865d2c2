#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/session/payload.hpp"

namespace rehearse {

// One way to fill a session: the difficulty and the share of the time of each task, in order.
struct TaskPlan {
  std::string difficulty;  // "easy", "medium", "hard"
  Millis budget{};
};

struct Profile {
  std::string name;     // "phone"
  std::string summary;  // one line for help texts
  Millis budget{};
  bool strict = false;
  std::vector<std::vector<TaskPlan>> alternatives;  // a seed chooses among them
};

[[nodiscard]] const std::vector<Profile>& built_in_profiles();
[[nodiscard]] const Profile* find_profile(std::string_view name);

// "custom": so many minutes over the given difficulties, shared out by par.
[[nodiscard]] Profile custom_profile(Millis budget, const std::vector<std::string>& difficulties);

// Par for a task: easy 20, medium 30, hard 40 minutes.
[[nodiscard]] Millis par(std::string_view difficulty);

// Understand 5, plan 8, code 18, test 7, analyse 4, questions 3 of 45 minutes, scaled to the budget; they add up to it.
[[nodiscard]] std::array<Millis, phase_count> phase_budgets(Millis budget);

}  // namespace rehearse
