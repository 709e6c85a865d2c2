#include "rehearse/session/assessment.hpp"

#include <algorithm>

#include "rehearse/session/profile.hpp"

namespace rehearse {
namespace {

constexpr double sample_share = 0.1;

TaskCredit credit_of(const TaskState& task, double possible) {
  TaskCredit credit{task.plan.slug, task.plan.title, 0, possible, {}};
  if (task.submits.empty()) return credit;
  const std::vector<GroupOutcome>& groups = task.submits.back().groups;
  const auto others = std::ranges::count_if(groups, [](const GroupOutcome& group) { return group.group != "sample"; });
  for (const GroupOutcome& group : groups) {
    const bool all_alike = others == 0 || others == static_cast<std::ptrdiff_t>(groups.size());
    const double rest = all_alike ? 1 : 1 - sample_share;
    const double alike = static_cast<double>(others == 0 ? static_cast<std::ptrdiff_t>(groups.size()) : others);
    const double share = !all_alike && group.group == "sample" ? sample_share : rest / alike;
    GroupCredit of{group.group, group.passed, group.total, 0, possible * share};
    if (group.total > 0) of.points = of.possible * group.passed / group.total;
    credit.points += of.points;
    credit.groups.push_back(std::move(of));
  }
  return credit;
}

}  // namespace

AssessmentScore assessment_score(const Session& session) {
  AssessmentScore score;
  double minutes = 0;
  for (const TaskState& task : session.tasks) minutes += static_cast<double>(par(task.plan.difficulty).count());
  for (const TaskState& task : session.tasks) {
    const double share = static_cast<double>(par(task.plan.difficulty).count()) / minutes;
    score.tasks.push_back(credit_of(task, score.possible * share));
    score.points += score.tasks.back().points;
  }
  return score;
}

}  // namespace rehearse
