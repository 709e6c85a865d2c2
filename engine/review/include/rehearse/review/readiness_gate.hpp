#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/review/history.hpp"
#include "rehearse/review/journal.hpp"
#include "rehearse/review/readiness.hpp"

namespace rehearse {

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

// What a role asks for, with what its real interviews asked counted once more for every question.
[[nodiscard]] std::vector<TopicShare> topic_shares(const RoleProfile& role, const Journal& journal);
// The built-in profile that an application's next interview is like: "phone" up to the screen, then "onsite".
[[nodiscard]] std::string_view profile_of(Stage stage);

// `readiness`: for the role's topics (topic_shares); absent where no role says what is asked for.
[[nodiscard]] Gate readiness_gate(const Application& application, const Journal& journal, const History& history,
                                  const std::vector<StorySkill>& built_in_skills, const std::optional<Readiness>& readiness,
                                  Millis now, const GateRules& rules = {});

}  // namespace rehearse
