#include "rehearse/review/readiness.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace rehearse {
namespace {

constexpr double untried_spread = 1;  // added to the deviation of the overall ability

const Estimate& at_difficulty(const TopicReadiness& topic, std::string_view difficulty) {
  if (difficulty == "easy") return topic.easy;
  return difficulty == "hard" ? topic.hard : topic.medium;
}

TopicReadiness topic_readiness(const Skill& skill, const std::string& topic, double share) {
  TopicReadiness readiness;
  readiness.topic = topic;
  readiness.share = share;
  if (const TopicSkill* found = find_topic(skill, topic)) {
    readiness.attempts = static_cast<int>(found->evidence.size());
    readiness.easy = found->easy;
    readiness.medium = found->medium;
    readiness.hard = found->hard;
    return readiness;
  }
  const Ability untried(skill.overall.ability.mean(), skill.overall.ability.deviation() + untried_spread);
  readiness.easy = untried.chance(difficulty_on_scale("easy"));
  readiness.medium = untried.chance(difficulty_on_scale("medium"));
  readiness.hard = untried.chance(difficulty_on_scale("hard"));
  return readiness;
}

std::vector<TopicShare> shares_of(const Skill& skill, std::span<const TopicShare> asked) {
  std::vector<TopicShare> shares(asked.begin(), asked.end());
  if (shares.empty()) {
    for (const TopicSkill& topic : skill.topics) shares.push_back({topic.topic, static_cast<double>(topic.evidence.size())});
  }
  std::erase_if(shares, [](const TopicShare& share) { return !(share.share > 0); });
  double sum = 0;
  for (const TopicShare& share : shares) sum += share.share;
  for (TopicShare& share : shares) share.share /= sum;
  return shares;
}

// The chance that so many of these come out, each on its own.
double at_least(const std::vector<double>& chances, std::size_t needed) {
  std::vector<double> exactly{1};  // [k]: k of those so far
  for (const double p : chances) {
    exactly.push_back(0);
    for (std::size_t k = exactly.size() - 1; k > 0; --k) exactly[k] = exactly[k] * (1 - p) + exactly[k - 1] * p;
    exactly[0] *= 1 - p;
  }
  double sum = 0;
  for (std::size_t k = needed; k < exactly.size(); ++k) sum += exactly[k];
  return sum;
}

double passing(const std::vector<TaskReadiness>& tasks, double Estimate::*end) {
  std::vector<double> chances;
  for (const TaskReadiness& task : tasks) chances.push_back(task.chance.*end);
  const std::size_t needed = tasks.size() < 4 ? tasks.size() : (3 * tasks.size() + 3) / 4;
  return at_least(chances, needed);
}

TaskReadiness task_readiness(const std::vector<TopicReadiness>& basis, const std::string& difficulty) {
  TaskReadiness task{difficulty, {}};
  for (const TopicReadiness& topic : basis) {
    const Estimate& chance = at_difficulty(topic, difficulty);
    task.chance.mean += topic.share * chance.mean;
    task.chance.low += topic.share * chance.low;
    task.chance.high += topic.share * chance.high;
  }
  return task;
}

// Attempts that lie behind the answer: those at the topics asked for, each once.
int attempts_behind(const Skill& skill, const std::vector<TopicReadiness>& basis) {
  std::vector<std::pair<std::string, std::pair<int, Millis>>> seen;
  for (const TopicReadiness& topic : basis) {
    const TopicSkill* found = find_topic(skill, topic.topic);
    if (found == nullptr) continue;
    for (const SkillEvidence& evidence : found->evidence)
      seen.emplace_back(evidence.session + "/" + evidence.slug, std::pair(evidence.task, evidence.wall));
  }
  std::ranges::sort(seen);
  return static_cast<int>(std::ranges::unique(seen).begin() - seen.begin());
}

void judge_certainty(Readiness& readiness) {
  if (readiness.attempts < readiness_attempts) {
    readiness.reason =
        fmt::format("Cannot tell yet: {} so far at these topics, {} are the least that say something.",
                    readiness.attempts == 1 ? std::string("1 attempt") : fmt::format("{} attempts", readiness.attempts),
                    readiness_attempts);
    return;
  }
  if (readiness.chance.high - readiness.chance.low > readiness_width) {
    readiness.reason = fmt::format("Cannot tell yet: anything from {:.0f}% to {:.0f}% fits what was practised so far.",
                                   readiness.chance.low * 100, readiness.chance.high * 100);
    return;
  }
  readiness.known = true;
  readiness.reason =
      fmt::format("{:.0f}%, with 80% certainty between {:.0f}% and {:.0f}%, by {} attempts.", readiness.chance.mean * 100,
                  readiness.chance.low * 100, readiness.chance.high * 100, readiness.attempts);
}

}  // namespace

Readiness readiness_for(const Skill& skill, const Profile& profile, std::span<const TopicShare> topics) {
  Readiness readiness;
  readiness.profile = profile.name;
  for (const TopicShare& share : shares_of(skill, topics))
    readiness.basis.push_back(topic_readiness(skill, share.topic, share.share));
  std::ranges::stable_sort(readiness.basis, std::ranges::greater{}, &TopicReadiness::share);
  readiness.attempts = attempts_behind(skill, readiness.basis);
  for (const auto& plans : profile.alternatives) {
    auto& tasks = readiness.alternatives.emplace_back();
    for (const TaskPlan& plan : plans) tasks.push_back(task_readiness(readiness.basis, plan.difficulty));
  }
  const auto count = static_cast<double>(std::max<std::size_t>(readiness.alternatives.size(), 1));
  for (const auto& tasks : readiness.alternatives) {
    readiness.chance.mean += passing(tasks, &Estimate::mean) / count;
    readiness.chance.low += passing(tasks, &Estimate::low) / count;
    readiness.chance.high += passing(tasks, &Estimate::high) / count;
  }
  judge_certainty(readiness);
  return readiness;
}

}  // namespace rehearse
