#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "filling.hpp"
#include "text.hpp"

// What can be put on a day of practice, and what is put there first. Each kind of practice wants its turn every so many days,
// and the one that is latest by its own measure goes first: where there is time for all, each has its turn, and where there is
// not, all wait longer alike.
namespace rehearse {
namespace {

constexpr std::size_t most_items = 4;  // a day
constexpr int shortest_cut = 10;

// Days. Of cards one is wanted every day, as long as any is due; of topics the more often, the weaker they are: one that never
// works out every day, one at half of the aim every other day. More of a kind on the same day only fill what is left.
constexpr double soft_every = 2;
constexpr int topic_rest = 2, soft_rest = 2;
constexpr int card_most = 7, topic_most = 10, soft_most = 7;
constexpr int untried_most = 4;  // all topics that nobody tried take turns among themselves, or they would be all there is
constexpr double another_card = 0.5, another_topic = 0.5, mixed_at = 0.1;
constexpr int own_card_minutes = 2;
constexpr int step_minutes = 30, shortest_step = 20;  // a problem of medium difficulty, an easy one (par)

struct SoftWay {
  std::string_view mode, title, reason;
};
constexpr std::array<SoftWay, 4> soft_ways = {{
    {"clarify", "Ask before you code: questions on a brief", "an interviewer leaves things out on purpose"},
    {"explain", "Explain a solution in words", "what is not said cannot be judged"},
    {"predict", "Predict the verdict of a submission", "knowing what you know is a skill of its own"},
    {"story", "Tell one of your own stories in two minutes", "behavioural questions come in every round"},
}};

std::string drill_command(std::string_view mode, std::string_view topic) {
  std::string command = "rehearse drill";
  if (!topic.empty()) command += " " + shell_word(topic);
  if (!mode.empty()) command += fmt::format(" --mode {}", mode);
  return command;
}

// Of a backlog of cards that was left for long the oldest says nothing of today's turn.
double card_lateness(int overdue, int since, int today) {
  if (today > 0) return another_card / today;
  return std::min({since, overdue + 1, card_most});
}

int least_minutes(const PlanCard& card) { return std::max(card.minutes * 2 / 3, least_item); }

std::vector<std::string> keys_of(const PlanCard& card) {
  std::vector<std::string> keys{"card:" + card.id};
  if (!card.slug.empty()) keys.push_back("slug:" + card.slug);
  return keys;
}

}  // namespace

int fitted(int wanted, int least, int left, int longest_day) {
  const int needed = std::min(least, std::max(longest_day, shortest_cut));
  return left >= needed ? std::min(wanted, left) : 0;
}

std::string shell_word(std::string_view word) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-_./:,+=@").find(c) != std::string_view::npos;
  };
  if (!word.empty() && std::ranges::all_of(word, plain)) return std::string(word);
  std::string quoted = "'";
  for (const char c : word) {
    if (c == '\'') {
      quoted += "'\\''";
    } else {
      quoted += c;
    }
  }
  return quoted + "'";
}

int Planner::days_since(const std::string& what, Day day, int most) const {
  const auto found = last_.find(what);
  if (found == last_.end()) return most;
  return std::clamp(static_cast<int>((day - found->second).count()), 0, most);
}

std::string Planner::with_language(std::string command) const {
  if (settings_.language.empty()) return command;
  return command + fmt::format(" --lang {}", shell_word(settings_.language));
}

// What comes after the next time depends on how that goes.
void Planner::serve(const std::string& card, Day day) {
  mark("card", day);
  const auto found = std::ranges::find(basis_.cards, card, &PlanCard::id);
  if (found == basis_.cards.end()) return;
  if (found->interval == 0) {
    basis_.cards.erase(found);
    return;
  }
  found->due = day + std::chrono::days{found->interval};
  found->reason.clear();
  found->interval = 0;
}

bool Planner::fits(const PlanCard& card, const Filling& filling) const {
  return fitted(std::max(card.minutes, least_item), least_minutes(card), filling.left, longest_day_) > 0 &&
         !filling.has_any(keys_of(card));
}

void Planner::add_cards(std::vector<Candidate>& found, const Filling& filling) const {
  const Day day = filling.day.day;
  const int since = days_since("card", day, never);
  const auto lateness_of = [&](const PlanCard& card) {
    return card_lateness(static_cast<int>((day - card.due).count()), since, filling.cards);
  };
  // Of many that are due only the most urgent is worth the words.
  const PlanCard* first = nullptr;
  Candidate own;
  for (const PlanCard& card : basis_.cards) {
    if (card.due > day) continue;
    if (card.own) {
      own.lateness = std::max(own.lateness, lateness_of(card));
      own.minutes += own_card_minutes;
      own.cards.push_back(card.id);
    } else if ((first == nullptr || card.due < first->due) && fits(card, filling)) {
      first = &card;
    }
  }
  if (first != nullptr) {
    const PlanCard& card = *first;
    const auto overdue = (day - card.due).count();
    Candidate candidate;
    candidate.lateness = lateness_of(card);
    candidate.minutes = std::max(card.minutes, least_item);
    candidate.least = least_minutes(card);
    candidate.keys = keys_of(card);
    candidate.cards = {card.id};
    PlanItem& item = candidate.item;
    item.activity = PlanActivity::card;
    item.title = card.title;
    item.reason = overdue == 0 ? std::string("due on this day") : fmt::format("due since {}", to_string(card.due));
    if (!card.reason.empty()) item.reason += "; " + card.reason;
    item.card = card.id;
    item.slug = card.slug;
    item.command = fmt::format("rehearse drill {}", shell_word(card.id));
    found.push_back(std::move(candidate));
  }
  if (own.cards.empty()) return;
  own.minutes = std::clamp(own.minutes, least_item, 15);
  own.least = least_item;
  own.keys = {"mode:card"};
  own.item.activity = PlanActivity::card;
  own.item.title = count_text(static_cast<long>(own.cards.size()), "card") + " of your own";
  own.item.reason = "due by then";
  own.item.mode = "card";
  found.push_back(std::move(own));
}

void Planner::add_topics(std::vector<Candidate>& found, const Filling& filling) const {
  for (const WeakTopic& weak : basis_.weak_topics) {
    int rested = days_since("topic:" + weak.topic, filling.day.day, topic_most);
    if (weak.untried) rested = std::min(rested, days_since("untried", filling.day.day, untried_most));
    if (rested < topic_rest) continue;
    Candidate candidate;
    candidate.lateness = rested * weak.need * (filling.topics > 0 ? another_topic / filling.topics : 1);
    candidate.minutes = step_minutes;
    candidate.least = shortest_step;
    candidate.keys = {"topic:" + weak.topic};
    candidate.marks = candidate.keys;
    if (weak.untried) candidate.marks.push_back("untried");
    candidate.item.title = one_line(weak.topic, 40) + ", step by step";
    candidate.item.reason = weak.reason;
    candidate.item.topic = weak.topic;
    found.push_back(std::move(candidate));
  }
  // What a drill finds by itself.
  Candidate mixed;
  mixed.lateness = mixed_at;
  mixed.minutes = 20;
  mixed.least = 10;
  mixed.keys = {"mixed"};
  mixed.item.title = "A mixed drill";
  mixed.item.reason = "what was longest not met, and something new";
  found.push_back(std::move(mixed));
}

void Planner::add_soft(std::vector<Candidate>& found, const Filling& filling) const {
  if (filling.soft > 0) return;
  const SoftWay* longest = nullptr;
  int most = -1, least = soft_most;
  for (const SoftWay& way : soft_ways) {
    const int rested = days_since(fmt::format("mode:{}", way.mode), filling.day.day, never);
    least = std::min(least, rested);
    if (rested <= most) continue;
    most = rested;
    longest = &way;
  }
  if (least < soft_rest) return;
  Candidate candidate;
  candidate.lateness = least / soft_every;
  candidate.minutes = 10;
  candidate.least = least_item;
  candidate.keys = {fmt::format("mode:{}", longest->mode)};
  candidate.marks = candidate.keys;
  PlanItem& item = candidate.item;
  item.activity = PlanActivity::soft;
  item.soft = true;
  item.title = longest->title;
  item.reason = longest->reason;
  item.mode = longest->mode;
  if (longest->mode == "story") item.command = "rehearse story practise";
  found.push_back(std::move(candidate));
}

std::vector<Planner::Candidate> Planner::candidates(const Filling& filling) const {
  std::vector<Candidate> found;
  add_growth_areas(found, filling);
  add_cards(found, filling);
  add_topics(found, filling);
  add_soft(found, filling);
  std::erase_if(found, [&](const Candidate& c) {
    return filling.has_any(c.keys) || fitted(c.minutes, c.least, filling.left, longest_day_) == 0;
  });
  return found;
}

void Planner::take(Filling& filling, Candidate candidate) {
  PlanItem& item = candidate.item;
  const Day day = filling.day.day;
  item.minutes = fitted(candidate.minutes, candidate.least, filling.left, longest_day_);
  if (item.command.empty()) item.command = drill_command(item.mode, item.topic);
  if (item.command.starts_with("rehearse drill")) {
    item.command = with_language(item.command + fmt::format(" --minutes {}", item.minutes));
  }
  if (item.activity == PlanActivity::card) ++filling.cards;
  if (item.activity == PlanActivity::topic && !item.topic.empty()) ++filling.topics;
  filling.keys.insert(candidate.keys.begin(), candidate.keys.end());
  for (const std::string& what : candidate.marks) mark(what, day);
  for (const std::string& card : candidate.cards) serve(card, day);
  filling.add(std::move(item));
}

void Planner::fill(Filling& filling) {
  while (filling.left >= least_item && filling.day.items.size() < most_items) {
    auto found = candidates(filling);
    if (found.empty()) return;
    const auto best = std::ranges::max_element(found, {}, &Candidate::lateness);
    take(filling, std::move(*best));
  }
}

}  // namespace rehearse
