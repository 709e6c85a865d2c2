#include "rehearse/review/card.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include <fmt/format.h>

namespace rehearse {
namespace {

constexpr std::array<std::string_view, 4> kinds = {"problem", "pattern", "bug", "own"};
constexpr std::array<std::string_view, 4> origins = {"attempt", "owner", "imported", "recurrence"};

// "out_of_bounds" as it is said.
std::string spoken(std::string name) {
  std::ranges::replace(name, '_', ' ');
  return name;
}

void add_topics(const std::vector<std::string>& from, std::vector<std::string>& to) {
  for (const auto& topic : from) {
    if (std::ranges::find(to, topic) == to.end()) to.push_back(topic);
  }
}

// The cards as they are gathered, and then replayed in order of time.
class CardBox {
 public:
  void add(const SessionFacts& session, const AttemptFacts& attempt) {
    const auto rating = rating_of(attempt);
    const auto entry = [&](const AttemptRating& rated, RatingOrigin origin = RatingOrigin::attempt) {
      return CardRating{.rating = rated.rating,
                        .origin = origin,
                        .wall = attempt.wall,
                        .session = session.id,
                        .task = attempt.task,
                        .reason = rated.reason};
    };
    if (attempt.mode != kata_mode) add_problem(attempt, rating ? std::optional(entry(*rating)) : std::nullopt);
    const auto served = parse_card_id(attempt.card);
    const bool rates_served = served && (attempt.mode == kata_mode || is_apart(served->kind));
    if (rating && rates_served) draft(served->kind, served->name, attempt.wall).log.push_back(entry(*rating));
    if (attempt.bug.empty() || attempt.card == card_id(CardKind::bug, attempt.bug)) return;
    draft(CardKind::bug, attempt.bug, attempt.wall)
        .log.push_back(entry({Rating::again, fmt::format("it happened again in {}", attempt.slug)}, RatingOrigin::recurrence));
  }

  void add(const RatingFacts& rated) {
    const auto name = parse_card_id(rated.card);
    if (!name || rated.rating < 1 || rated.rating > 4) return;
    draft(name->kind, name->name, rated.wall)
        .log.push_back({.rating = static_cast<Rating>(rated.rating), .origin = RatingOrigin::owner, .wall = rated.wall});
  }

  void add(const PastWork& work) {
    const AttemptRating rated = rating_of(work);
    const CardRating entry{.rating = rated.rating, .origin = RatingOrigin::imported, .wall = work.wall, .reason = rated.reason};
    rate_problem(work.slug, {}, work.topics, work.patterns, entry);
  }

  void add(const Event& event) {
    if (const auto* made = std::get_if<CardMade>(&event.payload)) {
      const auto name = parse_card_id(made->card);
      if (!name) return;
      Card& card = draft(name->kind, name->name, event.wall);
      card.retired = false;
      card.front = made->front;
      card.back = made->back;
      if (name->kind == CardKind::own)
        card.topics = made->topics;
      else
        add_topics(made->topics, card.topics);
    }
    if (const auto* gone = std::get_if<CardRetired>(&event.payload)) {
      if (const auto found = cards_.find(gone->card); found != cards_.end()) found->second.retired = true;
    }
  }

  [[nodiscard]] std::vector<Card> replay(Millis now, const CardOptions& options) {
    std::vector<Card> cards;
    for (auto& [id, card] : cards_) {
      if (card.kind == CardKind::own && card.front.empty()) continue;  // rated, and made by nobody
      replay(card, now, options);
      cards.push_back(std::move(card));
    }
    return cards;
  }

 private:
  // Whose rating does not follow from the problem that was served.
  static bool is_apart(CardKind kind) { return kind == CardKind::bug || kind == CardKind::own; }

  Card& draft(CardKind kind, const std::string& name, Millis wall) {
    auto [it, added] = cards_.try_emplace(card_id(kind, name));
    Card& card = it->second;
    if (added) {
      card.id = it->first;
      card.kind = kind;
      card.name = name;
      card.title = kind == CardKind::bug ? spoken(name) : name;
      card.made = wall;
    }
    card.made = std::min(card.made, wall);
    return card;
  }

  void add_problem(const AttemptFacts& attempt, const std::optional<CardRating>& entry) {
    if (entry) return rate_problem(attempt.slug, attempt.title, attempt.topics, attempt.patterns, *entry);
    Met& met = met_unrated_[card_id(CardKind::problem, attempt.slug)];
    met.wall = std::max(met.wall, attempt.wall);
    met.recall = attempt.solved;
  }

  void rate_problem(const std::string& slug, const std::string& title, const std::vector<std::string>& topics,
                    const std::vector<std::string>& patterns, const CardRating& entry) {
    Card& card = draft(CardKind::problem, slug, entry.wall);
    if (!title.empty()) card.title = title;
    add_topics(topics, card.topics);
    card.log.push_back(entry);
    for (const auto& pattern : patterns) {
      Card& of_pattern = draft(CardKind::pattern, pattern, entry.wall);
      add_topics(topics, of_pattern.topics);
      of_pattern.log.push_back(entry);
    }
  }

  void replay(Card& card, Millis now, const CardOptions& options) {
    std::ranges::stable_sort(card.log, {}, &CardRating::wall);  // what was imported is older than the log that it came into
    std::vector<CardRating> log;
    for (CardRating& entry : card.log) {
      // Before the first kata there is nothing yet that could have slipped away: the bug made the card.
      if (entry.origin == RatingOrigin::recurrence && !card.memory) continue;
      if (card.memory) {
        entry.days = std::chrono::duration<double, std::ratio<86400>>(entry.wall - log.back().wall).count();
        entry.whole_days = static_cast<int>((local_day(entry.wall) - local_day(log.back().wall)).count());
        card.memory = next_memory(options.fsrs, *card.memory, entry.rating, entry.whole_days);
        card.lapses += entry.rating == Rating::again ? 1 : 0;
      } else {
        card.memory = first_memory(options.fsrs, entry.rating);
      }
      entry.after = *card.memory;
      log.push_back(std::move(entry));
    }
    card.log = std::move(log);
    card.leech = card.lapses >= options.leech_lapses;
    schedule(card, local_day(now), options.fsrs);
  }

  void schedule(Card& card, Day today, const FsrsParameters& fsrs) const {
    card.due = local_day(card.made);
    const int interval = card.memory ? interval_days(fsrs, card.memory->stability) : 0;
    if (card.memory) {
      const Day rated = local_day(card.log.back().wall);
      card.met = rated;
      card.due = rated + std::chrono::days(interval);
      card.retrievability = retrievability(fsrs, static_cast<double>((today - rated).count()), card.memory->stability);
    }
    const auto found = met_unrated_.find(card.id);
    if (found == met_unrated_.end()) return;
    const Day met = local_day(found->second.wall);
    if (card.log.empty() || found->second.wall >= card.log.back().wall) {
      card.variant_wanted = found->second.recall;
      // Known by heart: it says nothing of the skill, and asking again tomorrow would not either.
      if (found->second.recall) card.due = std::max(card.due, met + std::chrono::days(interval));
    }
    card.met = std::max(card.met.value_or(met), met);
    card.due = std::max(card.due, *card.met + std::chrono::days(1));
  }

  // A problem that was served without a rating to follow.
  struct Met {
    Millis wall{};
    bool recall = false;
  };
  std::map<std::string, Card, std::less<>> cards_;
  std::map<std::string, Met, std::less<>> met_unrated_;
};

}  // namespace

std::string_view to_string(CardKind kind) { return kinds.at(static_cast<std::size_t>(kind)); }
std::string_view to_string(RatingOrigin origin) { return origins.at(static_cast<std::size_t>(origin)); }

std::string card_id(CardKind kind, std::string_view name) { return fmt::format("{}:{}", to_string(kind), name); }

std::optional<CardName> parse_card_id(std::string_view id) {
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const std::string_view kind = kinds.at(i);
    if (id.size() <= kind.size() + 1 || !id.starts_with(kind) || id[kind.size()] != ':') continue;
    return CardName{static_cast<CardKind>(i), std::string(id.substr(kind.size() + 1))};
  }
  return std::nullopt;
}

std::vector<Card> cards_of(const History& history, std::span<const Event> card_events, Millis now, const CardOptions& options) {
  CardBox box;
  for (const PastWork& work : history.imported) box.add(work);
  for (const SessionFacts& session : history.sessions) {
    for (const AttemptFacts& attempt : session.attempts) box.add(session, attempt);
    for (const RatingFacts& rated : session.ratings) box.add(rated);
  }
  for (const RatingFacts& rated : history.ratings) box.add(rated);
  for (const Event& event : card_events) box.add(event);
  return box.replay(now, options);
}

std::vector<Card> due_cards(const std::vector<Card>& cards, Day day) {
  std::vector<Card> due;
  std::ranges::copy_if(cards, std::back_inserter(due), [&](const Card& card) { return !card.retired && card.due <= day; });
  std::ranges::stable_sort(due, {}, [](const Card& card) { return std::pair(card.retrievability, card.due); });
  return due;
}

const Card* find_card(const std::vector<Card>& cards, std::string_view id) {
  const auto found = std::ranges::find(cards, id, &Card::id);
  return found == cards.end() ? nullptr : &*found;
}

std::vector<std::string> practised_on(const History& history, Day day) {
  std::vector<std::string> slugs;
  const auto note = [&](const std::string& slug, Millis wall) {
    if (slug.empty() || local_day(wall) != day) return;
    if (std::ranges::find(slugs, slug) == slugs.end()) slugs.push_back(slug);
  };
  for (const SessionFacts& session : history.sessions) {
    for (const AttemptFacts& attempt : session.attempts) note(attempt.slug, attempt.wall);
    for (const ExerciseFacts& exercise : session.exercises) note(exercise.slug, exercise.wall);
  }
  for (const PastWork& work : history.imported) note(work.slug, work.wall);
  return slugs;
}

std::optional<LeechAdvice> leech_advice(const Card& card) {
  if (!card.leech) return std::nullopt;
  const std::string often = fmt::format("\"{}\" has slipped away {} times so far. ", card.title, card.lapses);
  switch (card.kind) {
    case CardKind::problem:
      return LeechAdvice{
          often +
              "That says more about the card than about you: meet its idea in an easier problem first, and let "
              "this one rest until then.",
          card.topics.empty() ? std::string("rehearse drill") : fmt::format("rehearse drill \"{}\"", card.topics.front())};
    case CardKind::pattern:
      return LeechAdvice{
          often + "Write the idea down in one sentence of your own, then take its easiest problem without a clock.",
          fmt::format("rehearse drill \"{}\"", card.name)};
    case CardKind::bug:
      return LeechAdvice{often + "Look at where it happened: often it is one habit, and one line to check by changes it.",
                         "rehearse review"};
    case CardKind::own:
      return LeechAdvice{often + "Cards that ask for two things slip away: cut it into smaller ones, or say it in other words.",
                         fmt::format("rehearse cards new \"{}\"", card.name)};
  }
  return std::nullopt;
}

}  // namespace rehearse
