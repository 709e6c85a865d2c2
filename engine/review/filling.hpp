#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "planner.hpp"

namespace rehearse {

// A word as a shell takes it: in quotes unless it is plain.
[[nodiscard]] std::string shell_word(std::string_view word);

// Cut to what is left where that still makes sense; 0: it does not fit. What would fit no day is cut to the longest there is.
[[nodiscard]] int fitted(int wanted, int least, int left, int longest_day);
inline constexpr int least_item = 5;  // minutes
inline constexpr int never = 365;     // days
inline constexpr std::string_view warm_up_command = "rehearse interview --profile warm-up";

struct Planner::Filling {
  PlanDay& day;
  int left = 0;                     // minutes
  std::set<std::string> keys = {};  // what is on it already: nothing twice a day
  int cards = 0, topics = 0, soft = 0;

  void add(PlanItem item) {
    left -= item.minutes;
    soft += item.soft ? 1 : 0;
    day.items.push_back(std::move(item));
  }
  [[nodiscard]] bool has_any(const std::vector<std::string>& of) const {
    return std::ranges::any_of(of, [&](const std::string& key) { return keys.contains(key); });
  }
};

struct Planner::Candidate {
  double lateness = 0;  // 1: its turn has come; the latest is taken first, among equals the first
  int minutes = 0;      // that it wants
  int least = 0;        // that it can be cut to
  PlanItem item;
  std::vector<std::string> keys = {};   // that it occupies on the day
  std::vector<std::string> marks = {};  // that count as practised from then on
  std::vector<std::string> cards = {};  // that it serves
};

}  // namespace rehearse
