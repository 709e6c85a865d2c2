#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/review/history.hpp"
#include "rehearse/review/journal.hpp"

namespace rehearse {

// How likely it is that a session over a role's topics goes well, as the skill model says it.
struct RoleReadiness {
  double probability = 0;
  double low = 0, high = 1;  // of the interval
  std::string basis;         // in words: what it rests on
};

// What a gate asks for (defaults).
struct GateRules {
  double probability = 0.6;
  double coverage = 0.6;  // share of the skills with a told story
  int mocks = 2;          // timed and ended, in the last
  int mock_days = 14;
  int own_questions = 3;
};

// One thing that the answer rests on.
struct GateBasis {
  std::string what;  // "readiness", "recent mocks", "stories", "questions for them", "open from real interviews"
  bool met = false;
  std::string figures;
  std::string command;  // what would close the gap; empty where it is met
};

// Whether one is ready for the interviews of an application: advice, which stands in nobody's way.
struct Gate {
  std::string application;
  bool stands = false;  // it matters enough, and interviews lie ahead
  bool ready = false;   // all is met
  std::vector<GateBasis> basis;
};

// `readiness` is absent where nothing was measured yet.
[[nodiscard]] Gate readiness_gate(const Application& application, const Journal& journal, const History& history,
                                  const std::vector<Skill>& built_in_skills, const std::optional<RoleReadiness>& readiness,
                                  Millis now, const GateRules& rules = {});

}  // namespace rehearse
