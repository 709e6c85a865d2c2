#include "telling.hpp"

#include <set>

namespace rehearse {
namespace {

// Topics and patterns that can be practised in a language: queries are of their own.
Result<std::vector<std::string>> topics_of_bank(const Practice::State& state, std::string_view language) {
  const auto found = state.languages.find(language.empty() ? default_language : language);
  if (!found) return unexpected(found.error());
  const auto problems = state.bank.list();
  if (!problems) return unexpected(problems.error());
  std::set<std::string> names;
  for (const ProblemSummary& problem : *problems) {
    if (problem.is_query != (*found)->solves_queries()) continue;
    names.insert(problem.topics.begin(), problem.topics.end());
    names.insert(problem.patterns.begin(), problem.patterns.end());
  }
  return std::vector<std::string>(names.begin(), names.end());
}

Result<std::vector<std::string>> own_cards(const Practice::State& state, Millis until) {
  const auto events = state.log.read("cards");
  if (!events) return unexpected(events.error());
  std::vector<std::string> ids;
  for (const Event& event : *events) {
    const auto* made = std::get_if<CardMade>(&event.payload);
    if (made != nullptr && event.wall < until) ids.push_back(made->card);
  }
  return ids;
}

Result<int> own_questions(const Practice::State& state, Millis until) {
  auto events = state.log.read(journal_stream);
  if (!events) return unexpected(events.error());
  std::erase_if(*events, [&](const Event& event) { return event.wall >= until; });
  return fold_journal(*events).map([](const Journal& journal) { return static_cast<int>(journal.own_questions.size()); });
}

}  // namespace

Result<Told> told_areas(const Practice::State& state, const Journal& journal, const History& history, std::string_view language,
                        Millis until) {
  Told told;
  if (journal.finding_answers.empty()) return told;  // nothing was confirmed
  auto topics = topics_of_bank(state, language);
  if (!topics) return unexpected(topics.error());
  auto cards = own_cards(state, until);
  if (!cards) return unexpected(cards.error());
  const auto questions = own_questions(state, until);
  if (!questions) return unexpected(questions.error());
  told.own_cards = *cards;
  told.own_questions = *questions;
  const Means means{std::move(*topics), std::move(*cards), *questions};
  told.areas = growth_areas(journal, history, means, local_day(state.clock.now().wall));
  return told;
}

}  // namespace rehearse
