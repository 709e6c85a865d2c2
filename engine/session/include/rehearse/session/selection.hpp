#pragma once

#include <cstdint>
#include <optional>
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
  std::optional<Millis> seen = {};  // when it was last served
  bool due = false;                 // its own card is: it may be served again, however lately it was seen
  bool pattern_due = false;         // the card of one of its patterns is, and any problem of it will do
  double weakness = 0.5;            // of its weakest topic: 0 all is solved well, 1 nothing is
};

struct SelectedTask {
  std::string slug;
  Millis budget{};
};

// A problem served within these is not served again while others are left.
inline constexpr Millis seen_lately = std::chrono::days{14};

// Chooses the tasks of a session. What decides, in this order:
// - not seen in the last 14 days, unless it is due; if all were, the one seen longest ago;
// - the difficulty that the profile asks for, or the nearest to it;
// - weak topics and due cards first: weakness, and half a point more for what is due (its own card, or its pattern's), in steps
//   of a tenth, so that what differs by little takes turns;
// - the seed, which also chooses among those of a profile's alternatives that the bank fills best.
// The same seed and candidates, in whatever order, give the same tasks.
[[nodiscard]] Result<std::vector<SelectedTask>> select_tasks(const Profile& profile, std::span<const Candidate> candidates,
                                                             std::uint64_t seed, Millis now);

}  // namespace rehearse
