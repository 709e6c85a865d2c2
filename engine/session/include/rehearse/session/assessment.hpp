#pragma once

#include <string>
#include <vector>

#include "rehearse/session/session.hpp"

// The score of an assessment: partial credit per case group. Pure; it tells verdicts, so nobody asks while they are sealed.
namespace rehearse {

struct GroupCredit {
  std::string group;
  int passed = 0, total = 0;
  double points = 0, possible = 0;
};
struct TaskCredit {
  std::string slug, title;
  double points = 0, possible = 0;
  std::vector<GroupCredit> groups;  // of the last submission; empty: there was none
};
struct AssessmentScore {
  double points = 0, possible = 100;
  std::vector<TaskCredit> tasks;
};

// The tasks share 100 points by their par time (easy 20, medium 30, hard 40 minutes). Of a task's points the samples give a
// tenth and each of the other groups an equal share of the rest, each by the share of its cases that passed. The last
// submission counts, as it would for an interviewer.
[[nodiscard]] AssessmentScore assessment_score(const Session& session);

}  // namespace rehearse
