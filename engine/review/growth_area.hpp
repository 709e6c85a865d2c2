#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/calendar.hpp"
#include "rehearse/review/history.hpp"

namespace rehearse {

// What the user chose to grow in, and how it is practised.
struct GrowthArea {
  std::string name;                               // a cause, or the user's own words
  Day chosen{};                                   // last
  int sessions = 0;                               // in which it was chosen, of those that count
  Millis lost{};                                  // in the last of them
  std::string slug = {}, title = {}, topic = {};  // of the attempt where it cost most there
  // How: a mode of drills ("clarify", "explain", "predict", "kata", "capped", "code"), or "mock" for what only a clock teaches.
  std::string mode = {};
  [[nodiscard]] bool soft() const { return mode == "clarify" || mode == "explain" || mode == "predict"; }
};

// Chosen within the six weeks before `today`, three at most; the last choice first, and within one the heavier first. One that
// three later mocks in a row did not show any more has been grown out of.
[[nodiscard]] std::vector<GrowthArea> growth_areas(const History& history, Day today);

[[nodiscard]] bool is_mock(const SessionFacts& session);  // timed, and no warm-up

}  // namespace rehearse
