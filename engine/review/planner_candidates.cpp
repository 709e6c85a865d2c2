#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "filling.hpp"
#include "text.hpp"

// What can be put on a day of practice, and what is put there first. Urgencies are on one scale: what was due longest, or not
// practised longest, wins; growth areas weigh more than cards, cards more than weak topics.
namespace rehearse {
namespace {

constexpr std::size_t most_items = 4;  // a day
constexpr int least_item = 5;          // minutes
constexpr int shortest_cut = 10;

constexpr int area_base = 60, area_per_day = 10, area_rest = 2, area_most = 14, area_fresh = 50;
constexpr int card_base = 100, card_per_day = 2, card_most = 30, card_crowding = 40;
constexpr int topic_base = 30, topic_per_day = 6, topic_rest = 3, topic_most = 10;
constexpr int soft_base = 20, soft_per_day = 14, soft_rest = 2, soft_most = 7;
constexpr int own_card_minutes = 2;
constexpr int never = 365;  // days

struct SoftWay {
  std::string_view mode, title, reason;
};
constexpr std::array<SoftWay, 4> soft_ways = {{
    {"clarify", "Ask before you code: questions on a brief", "an interviewer leaves things out on purpose"},
    {"explain", "Explain a solution in words", "what is not said cannot be judged"},
    {"predict", "Predict the verdict of a submission", "knowing what you know is a skill of its own"},
    {"story", "Tell one of your own stories in two minutes", "behavioural questions come in every round"},
}};

int minutes_of(std::string_view mode) {
  if (mode == "capped" || mode == "code") return 20;
  return 10;
}
int least_of(std::string_view mode) {
  if (mode == "capped" || mode == "code") return 15;
  return 8;
}

// Cut to what is left where that still makes sense; 0: it does not fit. What would fit no day is cut to the longest there is.
int fitted(int wanted, int least, int left, int longest_day) {
  const int needed = std::min(least, std::max(longest_day, shortest_cut));
  return left >= needed ? std::min(wanted, left) : 0;
}

std::string area_reason(const GrowthArea& area) {
  std::string text = fmt::format("you chose \"{}\" to grow in on {}", one_line(area.name, 40), to_string(area.chosen));
  if (area.lost >= std::chrono::minutes{1}) {
    text +=
        fmt::format("; it cost {} there", count_text(std::chrono::round<std::chrono::minutes>(area.lost).count(), "minute"));
  }
  return text;
}

std::string area_title(const GrowthArea& area) {
  const std::string name = one_line(area.name, 40);
  if (area.mode == "clarify") return fmt::format("Only the questions of a brief, for \"{}\"", name);
  if (area.mode == "explain") return fmt::format("Say it aloud, for \"{}\"", name);
  if (area.mode == "predict") return fmt::format("Predict what fails, for \"{}\"", name);
  if (area.mode == "kata") return fmt::format("A small basic from memory, for \"{}\"", name);
  if (area.mode == "capped") return fmt::format("Each phase by the clock, for \"{}\"", name);
  if (area.mode == "mock") return fmt::format("A short timed round, for \"{}\"", name);
  return fmt::format("{}, for \"{}\"", area.topic.empty() ? std::string("Practice") : one_line(area.topic, 30), name);
}

std::string drill_command(std::string_view mode, std::string_view topic, int minutes) {
  std::string command = "rehearse drill";
  if (!topic.empty()) command += " " + shell_word(topic);
  if (!mode.empty()) command += fmt::format(" --mode {}", mode);
  return command + fmt::format(" --minutes {}", minutes);
}

int least_minutes(const PlanCard& card) { return std::max(card.minutes * 2 / 3, least_item); }

std::vector<std::string> keys_of(const PlanCard& card) {
  std::vector<std::string> keys{"card:" + card.id};
  if (!card.slug.empty()) keys.push_back("slug:" + card.slug);
  return keys;
}

}  // namespace

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

// What it asks for may have been practised for another reason, which counts as well.
int Planner::days_since_practised(const GrowthArea& area, Day day) const {
  int rested = days_since((area.mode == "code" ? "topic:" + area.topic : "mode:" + area.mode), day, never);
  if (area.mode == "mock" && last_mock_) rested = std::min(rested, static_cast<int>((day - *last_mock_).count()));
  return rested;
}

// What comes after the next time depends on how that goes.
void Planner::serve(const std::string& card, Day day) {
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
  const auto urgency_of = [&](const PlanCard& card) {
    const auto overdue = std::min(static_cast<int>((day - card.due).count()), card_most);
    return card_base + overdue * card_per_day - filling.cards * card_crowding;
  };
  // Of many that are due only the most urgent is worth the words.
  const PlanCard* first = nullptr;
  Candidate own;
  for (const PlanCard& card : basis_.cards) {
    if (card.due > day) continue;
    if (card.own) {
      own.urgency = std::max(own.urgency, urgency_of(card));
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
    candidate.urgency = urgency_of(card);
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

void Planner::add_growth_areas(std::vector<Candidate>& found, const Filling& filling) const {
  int rank = 0;
  for (const GrowthArea& area : areas_) {
    const int since = days_since_practised(area, filling.day.day);
    const int rested = std::min(since, area_most);
    // A variant of what one did not know yet comes on the next day.
    if (rested < (area.mode == "code" ? 1 : area_rest)) continue;
    const bool fresh = since >= static_cast<int>((filling.day.day - area.chosen).count());  // not practised since it was chosen
    Candidate candidate;
    candidate.urgency = area_base + rested * area_per_day + (fresh ? area_fresh : 0) - 5 * rank++;
    candidate.minutes = minutes_of(area.mode);
    candidate.least = least_of(area.mode);
    PlanItem& item = candidate.item;
    item.activity = PlanActivity::growth_area;
    item.soft = area.soft();
    item.title = area_title(area);
    item.reason = area_reason(area);
    if (area.mode == "mock") {
      item.mode = area.mode;
      candidate.keys = {"mode:mock"};
      candidate.marks = candidate.keys;
      item.command = "rehearse interview --profile warm-up";
    } else if (area.mode == "code") {
      item.topic = area.topic;
      candidate.keys = {area.topic.empty() ? std::string("mixed") : "topic:" + area.topic};
      candidate.marks = candidate.keys;
    } else {
      item.mode = area.mode;
      candidate.keys = {"mode:" + area.mode};
      candidate.marks = candidate.keys;
    }
    found.push_back(std::move(candidate));
  }
}

void Planner::add_topics(std::vector<Candidate>& found, const Filling& filling) const {
  int rank = 0;
  for (const WeakTopic& weak : basis_.weak_topics) {
    const int rested = days_since("topic:" + weak.topic, filling.day.day, topic_most);
    if (rested < topic_rest) continue;
    Candidate candidate;
    candidate.urgency = topic_base + rested * topic_per_day - 5 * std::min(rank++, 6);
    candidate.minutes = 20;
    candidate.least = 12;
    candidate.keys = {"topic:" + weak.topic};
    candidate.marks = candidate.keys;
    candidate.item.title = one_line(weak.topic, 40) + ", step by step";
    candidate.item.reason = weak.reason;
    candidate.item.topic = weak.topic;
    found.push_back(std::move(candidate));
  }
  // What a drill finds by itself.
  Candidate mixed;
  mixed.urgency = topic_base - 10;
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
  candidate.urgency = soft_base + least * soft_per_day;
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
  if (item.command.empty()) {
    item.command = drill_command(item.mode, item.topic, item.minutes);
  } else if (!item.card.empty()) {
    item.command += fmt::format(" --minutes {}", item.minutes);
  }
  if (item.activity == PlanActivity::card) ++filling.cards;
  filling.keys.insert(candidate.keys.begin(), candidate.keys.end());
  for (const std::string& what : candidate.marks) mark(what, day);
  for (const std::string& card : candidate.cards) serve(card, day);
  filling.add(std::move(item));
}

void Planner::fill(Filling& filling) {
  while (filling.left >= least_item && filling.day.items.size() < most_items) {
    auto found = candidates(filling);
    if (found.empty()) return;
    const auto best = std::ranges::max_element(found, {}, &Candidate::urgency);
    take(filling, std::move(*best));
  }
}

}  // namespace rehearse
