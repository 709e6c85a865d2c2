#include <algorithm>
#include <map>

#include "rehearse/base/calendar.hpp"
#include "rehearse/review/card.hpp"
#include "rehearse/review/skill.hpp"
#include "rehearse/session/selection.hpp"
#include "state.hpp"

// Which problems a session serves: how each problem of the bank stands to cards, skill and the days before.
namespace rehearse {
namespace {

class Outlook {
 public:
  Outlook(const History& history, const std::vector<Event>& card_events, Millis now)
      : skill_(skill_of(history, now)), due_(due_cards(cards_of(history, card_events, now), local_day(now))) {}

  [[nodiscard]] bool is_due(CardKind kind, std::string_view name) const {
    return find_card(due_, card_id(kind, name)) != nullptr;
  }

  // Of the weakest topic; one never tried stands between the strong and the weak.
  [[nodiscard]] double weakness(const std::vector<std::string>& topics) const {
    double most = topics.empty() ? 0.5 : 0;
    for (const auto& topic : topics) {
      const TopicSkill* found = find_topic(skill_, topic);
      most = std::max(most, found == nullptr ? 0.5 : 1 - found->medium.mean);
    }
    return most;
  }

 private:
  Skill skill_;
  std::vector<Card> due_;
};

}  // namespace

Result<std::vector<SelectedTask>> Practice::select(const Profile& profile, std::uint64_t seed,
                                                   std::string_view language) const {
  const auto chosen = state_->languages.find(language.empty() ? default_language : language);
  if (!chosen) return unexpected(chosen.error());
  const auto problems = state_->bank.list();
  if (!problems) return unexpected(problems.error());
  const auto past = state_->log.attempts();  // what a sealed session served was seen, too
  if (!past) return unexpected(past.error());
  const auto practised = history();
  if (!practised) return unexpected(practised.error());
  const auto card_events = state_->log.read("cards");
  if (!card_events) return unexpected(card_events.error());

  std::map<std::string, Millis, std::less<>> seen;
  for (const auto& attempt : *past) seen[attempt.slug] = std::max(seen[attempt.slug], attempt.wall);
  const Millis now = state_->clock.now().wall;
  const Outlook outlook(*practised, *card_events, now);
  std::vector<Candidate> candidates;
  // A kata is for the warm-up, where there is one, and for no other interview.
  const bool with_kata = profile.name == "warm-up" && std::ranges::any_of(*problems, &ProblemSummary::is_kata);
  for (const ProblemSummary& problem : *problems) {
    if (problem.is_query != (*chosen)->solves_queries() || problem.is_kata != with_kata) continue;
    Candidate& one = candidates.emplace_back();
    one.slug = problem.slug;
    one.difficulty = to_string(problem.difficulty);
    if (const auto found = seen.find(problem.slug); found != seen.end()) one.seen = found->second;
    one.due = outlook.is_due(CardKind::problem, problem.slug);
    one.pattern_due = std::ranges::any_of(
        problem.patterns, [&](const std::string& pattern) { return outlook.is_due(CardKind::pattern, pattern); });
    one.weakness = outlook.weakness(problem.topics);
  }
  return select_tasks(profile, candidates, seed, now);
}

}  // namespace rehearse
