#pragma once

#include <string_view>

#include "rehearse/session/drill_mode.hpp"

namespace rehearse {

// How something that went wrong is practised: the advice of the handbook as drills. Plan and drills both go by it.
struct Way {
  DrillMode mode = DrillMode::code;
  std::string_view words = {};  // "the first run came late"; empty: the cause in its own words
  std::string_view bug = {};    // with kata: the kind of run-time error
  bool again = false;           // on the same problem; else any will do
  bool by_clock = false;        // best in a timed session, where one can be had
};

// Null where a rule has no way of its own, or nothing can be practised for a cause.
[[nodiscard]] const Way* way_for_rule(std::string_view rule);
[[nodiscard]] const Way* way_for_cause(std::string_view cause);
// Of a rule, else of a cause.
[[nodiscard]] const Way* way_for(std::string_view rule, std::string_view cause);

}  // namespace rehearse
