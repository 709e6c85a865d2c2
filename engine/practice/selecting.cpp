#include <algorithm>
#include <map>

#include "chosen_profile.hpp"
#include "rehearse/base/calendar.hpp"
#include "rehearse/practice/selecting.hpp"
#include "rehearse/review/card.hpp"
#include "rehearse/review/skill.hpp"
#include "rehearse/session/selection.hpp"
#include "rehearse/session/unseen_selection.hpp"
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

using Select = decltype(&select_tasks);

Result<std::vector<SelectedTask>> selected(const Practice& practice, const Practice::State& state, const Profile& profile,
                                           std::uint64_t seed, std::string_view language, Select select) {
  const auto chosen = state.languages.find(language.empty() ? default_language : language);
  if (!chosen) return unexpected(chosen.error());
  const auto problems = state.bank.list();
  if (!problems) return unexpected(problems.error());
  const auto past = state.log.attempts();  // what a sealed session served was seen, too
  if (!past) return unexpected(past.error());
  const auto practised = practice.history();
  if (!practised) return unexpected(practised.error());
  const auto card_events = state.log.read("cards");
  if (!card_events) return unexpected(card_events.error());

  std::map<std::string, Millis, std::less<>> seen;
  for (const auto& attempt : *past) seen[attempt.slug] = std::max(seen[attempt.slug], attempt.wall);
  for (const PastWork& work : practised->imported) seen[work.slug] = std::max(seen[work.slug], work.wall);
  const Millis now = state.clock.now().wall;
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
  return select(profile, candidates, seed, now);
}

}  // namespace

Result<std::vector<SelectedTask>> Practice::select(const Profile& profile, std::uint64_t seed,
                                                   std::string_view language) const {
  return selected(*this, *state_, profile, seed, language, select_tasks);
}

Result<std::vector<std::string>> unseen_problems(Practice& practice, const InterviewOptions& options) {
  const auto& state = practice.state();
  const auto profile = chosen_profile(state, options);
  if (!profile) return unexpected(profile.error());
  const auto seed = options.seed.value_or(static_cast<std::uint64_t>(state.clock.now().wall.count()));
  const auto tasks = selected(practice, state, *profile, seed, options.language, select_unseen_tasks);
  if (!tasks) return unexpected(tasks.error());
  std::vector<std::string> slugs;
  for (const SelectedTask& task : *tasks) slugs.push_back(task.slug);
  return slugs;
}

}  // namespace rehearse
