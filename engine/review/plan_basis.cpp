#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "rehearse/review/card.hpp"
#include "rehearse/review/plan.hpp"
#include "rehearse/review/skill.hpp"
#include "rehearse/session/profile.hpp"
#include "text.hpp"

namespace rehearse {
namespace {

constexpr double weak_below = 0.6;  // the chance to solve a medium problem of the topic well
constexpr std::size_t most_weak_topics = 16;
constexpr int ladder_problems = 3;     // a topic with fewer has no ladder
constexpr double common_share = 0.05;  // of the bank: what interviews are likely to ask
constexpr double untried_least = 0.3,
                 untried_common = 0.25;  // the need of what is rare; the share from which on it is greatest
constexpr int pattern_minutes = 20, kata_minutes = 10, own_minutes = 2;

// What is known of a problem from having met it.
struct Met {
  Millis par{};
  bool solved = false;
};
using MetProblems = std::map<std::string, Met, std::less<>>;

MetProblems met_problems(const History& history) {
  MetProblems met;
  for (const SessionFacts& session : history.sessions) {
    for (const AttemptFacts& attempt : session.attempts) {
      Met& problem = met[attempt.slug];
      problem.par = par_of(attempt);
      problem.solved = problem.solved || attempt.solved;
    }
  }
  return met;
}

// From memory it goes in half the time.
int minutes_of(const Card& card, const MetProblems& problems) {
  switch (card.kind) {
    case CardKind::pattern: return pattern_minutes;
    case CardKind::bug: return kata_minutes;
    case CardKind::own: return own_minutes;
    case CardKind::problem: break;
  }
  const auto met = problems.find(card.name);
  const Millis time = met == problems.end() ? par("") : met->second.par;
  const bool solved = met != problems.end() && met->second.solved;
  return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(solved ? time / 2 : time).count());
}

std::string title_of(const Card& card) {
  const std::string name = one_line(card.title.empty() ? card.name : card.title, 60);
  switch (card.kind) {
    case CardKind::problem: return name + " from memory";
    case CardKind::pattern: return fmt::format("A variant of the pattern \"{}\"", name);
    case CardKind::bug: {
      std::string words = name;
      std::ranges::replace(words, '_', ' ');
      return fmt::format("A kata against \"{}\"", words);
    }
    case CardKind::own: break;
  }
  return name;
}

int interval_after_good(const Card& card, Day today) {
  if (!card.memory || !card.met) return 0;
  const FsrsParameters parameters;
  const Day then = std::max(card.due, today);
  const auto days = static_cast<int>((then - *card.met).count());
  return interval_days(parameters, next_memory(parameters, *card.memory, Rating::good, days).stability);
}

PlanCard plan_card(const Card& card, const MetProblems& problems, Day today) {
  PlanCard made;
  made.id = card.id;
  made.title = title_of(card);
  if (card.kind == CardKind::problem) made.slug = card.name;
  made.own = card.kind == CardKind::own;
  made.due = card.due;
  made.minutes = minutes_of(card, problems);
  if (card.memory) made.reason = fmt::format("about {:.0f}% likely to be remembered today", card.retrievability * 100);
  made.interval = interval_after_good(card, today);
  return made;
}

WeakTopic weak_topic(const TopicSkill& skill) {
  return {skill.topic,
          fmt::format("a medium one is solved well with about {:.0f}% ({:.0f} to {:.0f}), by {}", skill.medium.mean * 100,
                      skill.medium.low * 100, skill.medium.high * 100,
                      count_text(static_cast<long>(skill.evidence.size()), "attempt")),
          (weak_below - skill.medium.mean) / weak_below};
}

WeakTopic untried_topic(const TopicCount& topic, const BankTopics& bank) {
  const double share = static_cast<double>(topic.problems) / bank.problems;
  const double need = untried_least + (1 - untried_least) * std::min(1.0, share / untried_common);
  return {topic.topic, fmt::format("not practised so far, and {} of {} problems are of it", topic.problems, bank.problems),
          need, true};
}

std::vector<WeakTopic> weak_topics(const Skill& skill, const BankTopics& bank) {
  std::vector<WeakTopic> weak;
  std::set<std::string, std::less<>> tried;
  const auto problems_of = [&](const std::string& topic) {
    const auto found = std::ranges::find(bank.topics, topic, &TopicCount::topic);
    return found == bank.topics.end() ? 0 : found->problems;
  };
  for (const TopicSkill& topic : skill.topics) {
    if (topic.evidence.empty()) continue;
    tried.insert(topic.topic);
    if (topic.medium.mean >= weak_below) continue;
    if (bank.problems == 0 || problems_of(topic.topic) >= ladder_problems) weak.push_back(weak_topic(topic));
  }
  // Before anything is known a mixed drill tells more.
  for (const TopicCount& topic : tried.empty() ? std::vector<TopicCount>() : bank.topics) {
    const bool common = topic.problems >= ladder_problems && topic.problems >= common_share * bank.problems;
    if (common && !tried.contains(topic.topic)) weak.push_back(untried_topic(topic, bank));
  }
  std::ranges::stable_sort(weak, std::ranges::greater(), &WeakTopic::need);
  if (weak.size() > most_weak_topics) weak.resize(most_weak_topics);
  return weak;
}

}  // namespace

PlanBasis plan_basis(const History& history, std::span<const Event> card_events, Millis now, int days, const BankTopics& bank) {
  PlanBasis basis;
  basis.history = &history;
  const Day today = local_day(now);
  const auto problems = met_problems(history);
  for (const Card& card : due_cards(cards_of(history, card_events, now), today + std::chrono::days{days})) {
    basis.cards.push_back(plan_card(card, problems, today));
  }
  basis.weak_topics = weak_topics(skill_of(history, now), bank);
  return basis;
}

}  // namespace rehearse
