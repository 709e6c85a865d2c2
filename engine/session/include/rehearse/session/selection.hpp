#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/session/profile.hpp"

namespace rehearse {

// What selection knows of a problem of the bank.
struct Candidate {
  std::string slug;
  std::string difficulty;
  std::vector<std::string> topics;
};

// What it knows of the past: when a problem was last served, and how it went.
struct Attempt {
  std::string slug;
  std::vector<std::string> topics;
  Millis wall{};
  bool solved = false;
};

struct SelectedTask {
  std::string slug;
  Millis budget{};
};

// Chooses the tasks of a session: never a problem seen in the last 14 days while others are left, weak topics first (share of
// failed attempts), the rest by the seed. The same seed and history give the same tasks.
[[nodiscard]] Result<std::vector<SelectedTask>> select_tasks(const Profile& profile, std::span<const Candidate> candidates,
                                                             std::span<const Attempt> history, std::uint64_t seed, Millis now);

}  // namespace rehearse
