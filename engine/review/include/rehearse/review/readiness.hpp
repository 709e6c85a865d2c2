#pragma once

#include <span>
#include <string>
#include <vector>

#include "rehearse/review/skill.hpp"
#include "rehearse/session/profile.hpp"

namespace rehearse {

// How often a topic comes up.
struct TopicShare {
  std::string topic;
  double share = 1;  // against the others'
};

// One task of a profile, as the user stands to it.
struct TaskReadiness {
  std::string difficulty;
  Estimate chance;
};

// What one topic brings to the answer.
struct TopicReadiness {
  std::string topic;
  double share = 0;  // of the tasks, 0 to 1
  int attempts = 0;  // that count
  Estimate easy, medium, hard;
};

// The chance to pass a session of a profile, with what it rests on.
struct Readiness {
  std::string profile;
  bool known = false;                                    // false: cannot tell, and `reason` says why
  std::string reason;                                    // a sentence either way
  Estimate chance;                                       // means little unless known
  int attempts = 0;                                      // behind it
  std::vector<std::vector<TaskReadiness>> alternatives;  // as the profile has them
  std::vector<TopicReadiness> basis;                     // by share, the largest first
};

// Fewer attempts than these tell nothing of somebody's chances; nor does an interval wider than this.
inline constexpr int readiness_attempts = 5;
inline constexpr double readiness_width = 0.6;

// A task is of any of the topics, by their shares (none given: those practised, by their attempts); one that was never tried
// counts as the user's ability altogether, with a deviation wider by one. A session is passed with every task solved well; of
// four and more tasks three quarters are enough. Alternatives of a profile are equally likely. The interval takes all abilities
// together at the lower and at the upper end of theirs: it is wide rather than narrow.
[[nodiscard]] Readiness readiness_for(const Skill& skill, const Profile& profile, std::span<const TopicShare> topics = {});

}  // namespace rehearse
