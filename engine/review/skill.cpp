#include "rehearse/review/skill.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "rehearse/session/profile.hpp"
#include "topic_memory.hpp"

namespace rehearse {
namespace {

// An attempt that counts.
struct Counted {
  SkillEvidence evidence;  // without its weight
  Rating rating = Rating::good;
  std::vector<std::string> topics;
  bool repeated = false;  // the problem was met before
};

double time_factor(Millis duration, Millis par) {
  if (duration <= par) return 1;
  return std::max(0.4, static_cast<double>(par.count()) / static_cast<double>(duration.count()));
}

std::vector<Counted> counted_attempts(const History& history) {
  std::vector<Counted> all;
  for (const PastWork& work : history.imported) {
    const AttemptRating rated = rating_of(work);
    all.push_back(
        {{"", 0, work.slug, work.difficulty, work.wall, score_of(work), 0, true, rated.reason}, rated.rating, work.topics});
  }
  for (const SessionFacts& session : history.sessions) {
    for (const AttemptFacts& attempt : session.attempts) {
      const auto score = score_of(attempt);
      if (!score) continue;
      const AttemptRating rated = *rating_of(attempt);
      all.push_back({{session.id, attempt.task, attempt.slug, attempt.difficulty, attempt.wall, *score, 0, false, rated.reason},
                     rated.rating,
                     attempt.topics});
    }
  }
  std::ranges::stable_sort(all, {}, [](const Counted& counted) { return counted.evidence.wall; });
  std::set<std::string_view> met;
  for (Counted& counted : all) counted.repeated = !met.insert(counted.evidence.slug).second;
  return all;
}

TopicSkill topic_skill(std::string topic, const std::vector<const Counted*>& attempts, Day today, const SkillOptions& options) {
  std::vector<RatedMoment> ratings;
  for (const Counted* counted : attempts) ratings.push_back({counted->evidence.wall, counted->rating});
  const auto left = replay_ratings(ratings, options.fsrs);
  TopicSkill skill;
  skill.topic = std::move(topic);
  for (std::size_t i = 0; i < attempts.size(); ++i) {
    SkillEvidence evidence = attempts[i]->evidence;
    const auto days = static_cast<double>((today - left[i].rated).count());
    // A failure leaves next to nothing in memory, and is evidence for as long as a first success is.
    const double held = std::max(left[i].memory.stability, first_memory(options.fsrs, Rating::good).stability);
    evidence.weight = retrievability(options.fsrs, days, held) * (evidence.imported ? options.imported_weight : 1) *
                      (attempts[i]->repeated ? options.repeated_weight : 1);
    skill.weight += evidence.weight;
    skill.ability.learn(evidence.score, evidence.weight, difficulty_on_scale(evidence.difficulty));
    skill.evidence.push_back(std::move(evidence));
  }
  std::ranges::reverse(skill.evidence);
  if (!left.empty()) skill.retrievability = retrievability_on(today, left.back(), options.fsrs);
  skill.easy = skill.ability.chance(difficulty_on_scale("easy"));
  skill.medium = skill.ability.chance(difficulty_on_scale("medium"));
  skill.hard = skill.ability.chance(difficulty_on_scale("hard"));
  return skill;
}

// --- causes ----------------------------------------------------------------------------------------------------------------

// The posterior of a share: Beta(1/2 + yes, 1/2 + no), on a grid of its values.
Estimate share_estimate(double yes, double no) {
  constexpr int points = 1000;
  std::vector<double> weight(points);
  double sum = 0, mean = 0;
  for (int i = 0; i < points; ++i) {
    const double x = (i + 0.5) / points;
    weight[static_cast<std::size_t>(i)] = std::exp((yes - 0.5) * std::log(x) + (no - 0.5) * std::log1p(-x));
    sum += weight[static_cast<std::size_t>(i)];
  }
  Estimate estimate{0, -1, -1};
  double reached = 0;
  for (int i = 0; i < points; ++i) {
    const double x = (i + 0.5) / points;
    const double share = weight[static_cast<std::size_t>(i)] / sum;
    mean += share * x;
    reached += share;
    if (estimate.low < 0 && reached >= 0.1) estimate.low = x;
    if (estimate.high < 0 && reached >= 0.9) estimate.high = x;
  }
  estimate.mean = mean;
  return estimate;
}

// How far a finding counts; 0: not at all.
double standing(const FindingFacts& finding) {
  if (finding.decision.empty()) return 0.5;
  return finding.decision == to_string(FindingDecision::rejected) ? 0 : 1;
}

std::vector<CauseSkill> causes_of(const History& history, Millis now, const SkillOptions& options) {
  std::map<std::string, CauseSkill> causes;
  std::map<std::string, double> yes;
  double all = 0;
  for (const SessionFacts& session : history.sessions) {
    for (const AttemptFacts& attempt : session.attempts) {
      const double days = std::chrono::duration<double, std::ratio<86400>>(now - attempt.wall).count();
      const double weight = std::exp2(-std::max(days, 0.0) / options.cause_half_life);
      all += weight;
      std::map<std::string, SkillEvidence> here;
      for (const FindingFacts& finding : attempt.findings) {
        const double counts = standing(finding);
        if (counts == 0) continue;
        SkillEvidence& evidence = here[finding.cause];
        if (!evidence.reason.empty()) evidence.reason += ", ";
        evidence.reason += finding.rule;
        evidence.score = std::max(evidence.score, counts);
        causes[finding.cause].lost += finding.lost;
      }
      for (auto& [cause, evidence] : here) {
        yes[cause] += weight * evidence.score;
        causes[cause].evidence.push_back({session.id, attempt.task, attempt.slug, attempt.difficulty, attempt.wall,
                                          evidence.score, weight, false, evidence.reason});
      }
    }
  }
  std::vector<CauseSkill> found;
  for (auto& [cause, skill] : causes) {
    skill.cause = cause;
    skill.count = static_cast<int>(skill.evidence.size());
    skill.share = share_estimate(yes[cause], all - yes[cause]);
    std::ranges::stable_sort(skill.evidence, std::ranges::greater{}, &SkillEvidence::wall);
    found.push_back(std::move(skill));
  }
  std::ranges::stable_sort(found, std::ranges::greater{}, [](const CauseSkill& skill) { return skill.share.mean; });
  return found;
}

bool same_name(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

}  // namespace

std::optional<double> score_of(const AttemptFacts& attempt) {
  if (attempt.mode == kata_mode || !rating_of(attempt)) return std::nullopt;
  if (!attempt.solved || attempt.editorial) return 0;
  constexpr std::array<double, 5> by_hints = {1, 0.85, 0.65, 0.45, 0.25};
  const double hints = by_hints.at(static_cast<std::size_t>(std::clamp(attempt.hints, 0, 4)));
  const double wrong = std::max(0.5, std::pow(0.9, attempt.wrong_submits));
  return hints * wrong * time_factor(attempt.duration, par_of(attempt));
}

double score_of(const PastWork& work) { return work.solved ? time_factor(work.duration, par(work.difficulty)) : 0; }

Skill skill_of(const History& history, Millis now, const SkillOptions& options) {
  const Day today = local_day(now);
  const auto attempts = counted_attempts(history);
  std::map<std::string, std::vector<const Counted*>> by_topic;
  std::vector<const Counted*> all;
  for (const Counted& counted : attempts) {
    all.push_back(&counted);
    for (const auto& topic : counted.topics) by_topic[topic].push_back(&counted);
  }
  Skill skill;
  skill.overall = topic_skill("", all, today, options);
  for (const auto& [topic, its] : by_topic) skill.topics.push_back(topic_skill(topic, its, today, options));
  std::ranges::stable_sort(skill.topics, {}, [](const TopicSkill& topic) { return topic.medium.mean; });
  skill.causes = causes_of(history, now, options);
  return skill;
}

const TopicSkill* find_topic(const Skill& skill, std::string_view topic) {
  const auto found = std::ranges::find_if(skill.topics, [&](const TopicSkill& its) { return same_name(its.topic, topic); });
  return found == skill.topics.end() ? nullptr : &*found;
}

}  // namespace rehearse
