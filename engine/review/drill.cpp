#include "rehearse/review/drill.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <limits>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "rehearse/base/calendar.hpp"
#include "rehearse/session/draw.hpp"
#include "rehearse/session/profile.hpp"

namespace rehearse {
namespace {

constexpr std::size_t most_items = 12;
constexpr std::size_t ladder_steps = 3;
constexpr int soft_percent = 20;          // of the minutes
constexpr int soft_percent_focused = 40;  // where the user confirmed something of the soft side
constexpr int least_soft_percent = 15;    // that items of whole minutes may leave of it
constexpr int least_soft_minutes = 4;
constexpr int shortest_soft = 3;  // minutes
constexpr int rested_after = 7;   // days

bool same(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
  return std::ranges::equal(a, b, [&](char x, char y) { return lower(x) == lower(y); });
}
bool has(const std::vector<std::string>& list, std::string_view wanted) {
  return std::ranges::any_of(list, [&](const std::string& item) { return same(item, wanted); });
}

int difficulty_rank(std::string_view difficulty) { return difficulty == "easy" ? 0 : difficulty == "hard" ? 2 : 1; }

// The past as planning sees it.
class Past {
 public:
  Past(const History& history, Millis now) : today_(local_day(now)) {
    for (const SessionFacts& session : history.sessions) {
      for (const AttemptFacts& attempt : session.attempts) {
        note(attempt.slug, attempt.wall);
        if (attempt.solved) solved_.insert(attempt.slug);
        if (attempt.clean) clean_.insert(attempt.slug);
        coded_.insert(attempt.slug);
      }
      for (const ExerciseFacts& exercise : session.exercises) {
        note(exercise.slug, exercise.wall);
        Millis& last = modes_[exercise.mode];
        last = std::max(last, exercise.wall);
      }
      for (const RatingFacts& rating : session.ratings) note(rating);
    }
    for (const RatingFacts& rating : history.ratings) note(rating);
  }

  [[nodiscard]] bool today(const std::string& slug) const { return today_slugs_.contains(slug); }
  [[nodiscard]] bool rated_today(const std::string& card) const { return today_cards_.contains(card); }
  [[nodiscard]] bool solved(const std::string& slug) const { return solved_.contains(slug); }
  [[nodiscard]] bool clean(const std::string& slug) const { return clean_.contains(slug); }
  // Not only asked about, explained or predicted.
  [[nodiscard]] bool coded(const std::string& slug) const { return coded_.contains(slug); }
  // Wall; 0: never.
  [[nodiscard]] Millis last(const std::string& slug) const { return find(slugs_, slug); }
  [[nodiscard]] Millis last(DrillMode mode) const { return find(modes_, std::string(to_string(mode))); }
  [[nodiscard]] std::int64_t days_since(Millis wall) const { return (today_ - local_day(wall)).count(); }

 private:
  void note(const std::string& slug, Millis wall) {
    if (slug.empty()) return;
    Millis& last = slugs_[slug];
    last = std::max(last, wall);
    if (local_day(wall) == today_) today_slugs_.insert(slug);
  }
  void note(const RatingFacts& rating) {
    if (local_day(rating.wall) == today_) today_cards_.insert(rating.card);
  }
  static Millis find(const std::map<std::string, Millis>& map, const std::string& key) {
    const auto found = map.find(key);
    return found == map.end() ? Millis{0} : found->second;
  }

  Day today_;
  std::set<std::string> solved_, clean_, coded_, today_slugs_, today_cards_;
  std::map<std::string, Millis> slugs_, modes_;
};

// What a user names: a topic of the bank, with the problems that count for it in the skill model; else a pattern.
class Subject {
 public:
  Subject(std::string_view name, std::span<const DrillCandidate> candidates)
      : name_(name),
        is_topic_(std::ranges::any_of(candidates, [&](const DrillCandidate& one) { return has(one.topics, name); })) {}
  [[nodiscard]] bool includes(const DrillCandidate& candidate) const {
    return has(is_topic_ ? candidate.topics : candidate.patterns, name_);
  }

 private:
  std::string_view name_;
  bool is_topic_;
};

// What to practise, before it is known on which problem.
struct Intent {
  DrillMode mode = DrillMode::code;
  std::string reason;
  std::string card = {};
  std::string title = {};       // of a card
  std::string slug = {};        // on this problem only
  std::string topic = {};       // on one of this topic or pattern only
  std::string bug = {};         // on a kata of this kind only
  std::string instead_of = {};  // on any but this problem
};

bool can_serve(const DrillCandidate& candidate, DrillMode mode) {
  switch (mode) {
    case DrillMode::code:
    case DrillMode::capped: return !candidate.is_kata;
    case DrillMode::kata: return candidate.is_kata;
    case DrillMode::clarify: return candidate.clarifications >= 2 && !candidate.is_kata;
    case DrillMode::explain: return candidate.can_explain;
    case DrillMode::predict: return candidate.can_predict;
    case DrillMode::card: return false;
  }
  return false;
}

class Planner {
 public:
  Planner(const DrillWish& wish, const History& history, Millis now)
      : wish_(wish),
        history_(history),
        past_(history, now),
        focus_(drill_focus(history, wish.told)),
        about_(wish.topic, wish.candidates) {}

  Result<DrillPlan> plan();

 private:
  [[nodiscard]] bool wanted(DrillMode mode) const { return !wish_.mode || *wish_.mode == mode; }
  [[nodiscard]] std::string due_words(const DueCard& card) const;
  void intend(Intent intent);
  void intend_due();
  void intend_problem(const DueCard& due, const std::string& slug);
  void intend_ladder();
  void intend_focus();
  void intend_weak();
  void intend_new();

  [[nodiscard]] std::optional<DrillItem> resolve(const Intent& intent, int minutes) const;
  [[nodiscard]] bool fits(const DrillCandidate& candidate, const Intent& intent, int minutes) const;
  [[nodiscard]] auto worth(const DrillCandidate& candidate, DrillMode mode) const;
  void take_step();
  void fill(const std::vector<Intent>& queue, int minutes);
  void fill_soft(int minutes, int least);
  void take(DrillItem item);
  void take_one_that_is_too_long();
  [[nodiscard]] int spent(bool soft) const;

  const DrillWish& wish_;
  const History& history_;
  Past past_;
  std::vector<DrillFocus> focus_;
  Subject about_;
  std::vector<Intent> technical_, soft_;
  std::vector<DrillItem> items_;
  std::set<std::string> used_slugs_, used_cards_;
};

std::string Planner::due_words(const DueCard& card) const {
  if (!card.retrievability) return "new: not rated yet";
  return fmt::format("due: about {:.0f}% likely to be remembered", 100 * *card.retrievability);
}

void Planner::intend(Intent intent) {
  if (wanted(intent.mode)) (is_soft(intent.mode) ? soft_ : technical_).push_back(std::move(intent));
}

void Planner::intend_due() {
  for (const DueCard& due : wish_.due) {
    const auto colon = due.card.find(':');
    if (colon == std::string::npos) continue;
    const std::string kind = due.card.substr(0, colon);
    const std::string name = due.card.substr(colon + 1);
    const std::string words = due_words(due);
    if (kind == "own") {
      if (wish_.topic.empty()) intend({DrillMode::card, words, due.card, due.title.empty() ? name : due.title});
    } else if (kind == "bug") {
      intend({.mode = DrillMode::kata, .reason = words, .card = due.card, .bug = name});
    } else if (kind == "pattern") {
      intend({.mode = DrillMode::code, .reason = name + ", " + words, .card = due.card, .topic = name});
    } else if (kind == "problem") {
      intend_problem(due, name);
    }
  }
}

void Planner::intend_problem(const DueCard& due, const std::string& slug) {
  const auto found = std::ranges::find(wish_.candidates, slug, &DrillCandidate::slug);
  if (found == wish_.candidates.end()) return;
  if (due.variant_wanted && !found->patterns.empty() && !found->is_kata) {
    intend({.mode = DrillMode::code,
            .reason = fmt::format("instead of {}, which you knew by heart; {}", found->title, due_words(due)),
            .card = due.card,
            .topic = found->patterns.front(),
            .instead_of = slug});
  }
  const bool capped = wish_.mode == DrillMode::capped;
  const DrillMode mode = found->is_kata ? DrillMode::kata : capped ? DrillMode::capped : DrillMode::code;
  intend({.mode = mode, .reason = due_words(due), .card = due.card, .slug = slug});
}

void Planner::intend_ladder() {
  const auto steps = topic_ladder(wish_.topic, wish_.candidates, history_, wish_.seed);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const std::string reason = fmt::format("{}: step {} of {}, {}", wish_.topic, i + 1, steps.size(), steps[i].difficulty);
    const DrillMode mode = wish_.mode == DrillMode::capped ? DrillMode::capped : DrillMode::code;
    intend({.mode = mode, .reason = reason, .slug = steps[i].slug});
  }
}

void Planner::intend_focus() {
  for (const DrillFocus& focus : focus_) {
    Intent intent{.mode = focus.mode, .reason = focus.words + ", as you said", .bug = focus.bug};
    // The same problem again, with hard minutes or from memory; everything else shows on any problem.
    if (focus.again) intent.slug = focus.slug;
    if (!focus.again && focus.mode == DrillMode::code && !focus.topics.empty()) intent.topic = focus.topics.front();
    intend(intent);
    if (intent.slug.empty() && intent.bug.empty()) continue;
    // That problem may have been served today, and there may be no kata of the kind.
    intent.slug.clear();
    intent.bug.clear();
    intend(std::move(intent));
  }
}

void Planner::intend_weak() {
  for (const std::string& topic : wish_.weak_topics) {
    const auto steps = topic_ladder(topic, wish_.candidates, history_, wish_.seed);
    if (!steps.empty())
      intend({.mode = DrillMode::code, .reason = topic + ", one of your weaker topics", .slug = steps.front().slug});
  }
}

// Until the minutes are full: for the soft side what was practised longest ago, for the technical one basics and problems in
// turn.
void Planner::intend_new() {
  std::array<DrillMode, 3> modes = {DrillMode::clarify, DrillMode::explain, DrillMode::predict};
  std::ranges::sort(modes, {}, [&](DrillMode mode) { return std::tuple{past_.last(mode), draw(wish_.seed, to_string(mode))}; });
  const auto ago = [&](DrillMode mode) {
    if (past_.last(mode) == Millis{0}) return std::string("not practised yet");
    const auto days = past_.days_since(past_.last(mode));
    return days <= 0 ? std::string("in turn") : fmt::format("last practised {} day{} ago", days, days == 1 ? "" : "s");
  };
  for (std::size_t i = 0; i < most_items; ++i) {
    intend({modes[i % modes.size()], ago(modes[i % modes.size()])});
    intend({wish_.mode == DrillMode::capped ? DrillMode::capped : DrillMode::code, "in turn"});
    intend({DrillMode::kata, "a basic, from memory"});
  }
}

bool Planner::fits(const DrillCandidate& candidate, const Intent& intent, int minutes) const {
  if (!can_serve(candidate, intent.mode) || past_.today(candidate.slug) || used_slugs_.contains(candidate.slug)) return false;
  if (!intent.slug.empty() && candidate.slug != intent.slug) return false;
  if (!intent.instead_of.empty() && candidate.slug == intent.instead_of) return false;
  if (!intent.topic.empty() && !is_about(candidate, intent.topic)) return false;
  if (!intent.bug.empty() && candidate.bug != intent.bug) return false;
  if (!wish_.topic.empty() && !about_.includes(candidate)) return false;
  return drill_minutes(intent.mode, candidate.difficulty, past_.solved(candidate.slug)) <= minutes;
}

// Smaller is better. A brief is asked about best before the problem is known, a solution explained or judged once it was coded,
// and not the same one day after day; all else is served unsolved first, and what was served longest ago before what was served
// lately.
auto Planner::worth(const DrillCandidate& candidate, DrillMode mode) const {
  const bool known = past_.last(candidate.slug) > Millis{0};
  int later = past_.solved(candidate.slug) ? 1 : 0;
  if (mode == DrillMode::clarify) later = known ? 1 : 0;
  if (mode == DrillMode::explain || mode == DrillMode::predict) {
    const bool rested = known && past_.days_since(past_.last(candidate.slug)) >= rested_after;
    later = past_.coded(candidate.slug) && rested ? 0 : !known ? 1 : 2;
  }
  if (mode == DrillMode::kata) later = 0;
  const auto weak = std::ranges::find_if(wish_.weak_topics, [&](const auto& topic) { return is_about(candidate, topic); });
  return std::tuple{later, past_.last(candidate.slug), weak - wish_.weak_topics.begin(), draw(wish_.seed, candidate.slug)};
}

std::optional<DrillItem> Planner::resolve(const Intent& intent, int minutes) const {
  if (intent.mode == DrillMode::card) {
    const bool again = past_.rated_today(intent.card) && wish_.card.empty();
    const int takes = drill_minutes(DrillMode::card, {}, false);
    if (again || used_cards_.contains(intent.card) || takes > minutes) return std::nullopt;
    return DrillItem{DrillMode::card, {}, intent.title, {}, {}, intent.card, intent.reason, takes};
  }
  if (!intent.card.empty() && used_cards_.contains(intent.card)) return std::nullopt;
  const DrillCandidate* best = nullptr;
  for (const DrillCandidate& candidate : wish_.candidates) {
    if (!fits(candidate, intent, minutes)) continue;
    if (best == nullptr || worth(candidate, intent.mode) < worth(*best, intent.mode)) best = &candidate;
  }
  if (best == nullptr) return std::nullopt;
  const int takes = drill_minutes(intent.mode, best->difficulty, past_.solved(best->slug));
  return DrillItem{intent.mode, best->slug, best->title, best->difficulty, best->patterns, intent.card, intent.reason, takes};
}

void Planner::take(DrillItem item) {
  if (!item.slug.empty()) used_slugs_.insert(item.slug);
  if (!item.card.empty()) used_cards_.insert(item.card);
  items_.push_back(std::move(item));
}

void Planner::fill(const std::vector<Intent>& queue, int minutes) {
  for (const Intent& intent : queue) {
    if (items_.size() >= most_items) return;
    auto item = resolve(intent, minutes);
    if (!item) continue;
    minutes -= item->minutes;
    take(std::move(*item));
  }
}

// Of the soft queue, so that `least` is reached where it can be: an item after which nothing fits any more is passed over if it
// is shorter than that.
void Planner::fill_soft(int minutes, int least) {
  for (const bool any : {false, true}) {
    for (const Intent& intent : soft_) {
      if (items_.size() >= most_items) return;
      auto item = resolve(intent, minutes);
      if (!item) continue;
      const int left = minutes - item->minutes;
      if (!any && item->minutes < least && left < shortest_soft) continue;
      minutes = left;
      least -= item->minutes;
      take(std::move(*item));
    }
  }
}

// A topic is learned by coding, so a step of it comes before the soft side has its share; questions alone would never tell how
// it stands. Where none is short enough, one that takes half as long again.
void Planner::take_step() {
  for (const int minutes : {wish_.minutes, wish_.minutes * 3 / 2}) {
    for (const Intent& intent : technical_) {
      if (intent.mode != DrillMode::code && intent.mode != DrillMode::capped) continue;
      if (auto item = resolve(intent, minutes)) return take(std::move(*item));
    }
  }
}

void Planner::take_one_that_is_too_long() {
  for (const auto* queue : {&technical_, &soft_}) {
    for (const Intent& intent : *queue) {
      if (auto item = resolve(intent, std::numeric_limits<int>::max())) return take(std::move(*item));
    }
  }
}

int Planner::spent(bool soft) const {
  int minutes = 0;
  for (const DrillItem& item : items_) minutes += !soft || is_soft(item.mode) ? item.minutes : 0;
  return minutes;
}

Result<DrillPlan> Planner::plan() {
  intend_due();
  if (wish_.card.empty()) {
    if (!wish_.topic.empty()) intend_ladder();
    intend_focus();
    intend_weak();
    intend_new();
  }
  if (!wish_.topic.empty()) take_step();
  const int left = std::max(0, wish_.minutes - spent(false));
  const bool focused = std::ranges::any_of(focus_, [](const DrillFocus& focus) { return is_soft(focus.mode); });
  const int share = wish_.minutes * (focused ? soft_percent_focused : soft_percent) / 100;
  const int for_soft = soft_.empty() ? 0 : std::min(left, std::max(share, least_soft_minutes));
  fill(technical_, left - for_soft);
  const int least_soft = (wish_.minutes * least_soft_percent + 99) / 100;
  fill_soft(std::max(0, wish_.minutes - spent(false)), std::min(least_soft, for_soft));
  fill(technical_, wish_.minutes - spent(false));

  DrillPlan plan;
  if (items_.empty()) take_one_that_is_too_long();
  if (spent(false) > wish_.minutes) {
    plan.note = fmt::format("This takes about {} minutes, more than {}.", spent(false), wish_.minutes);
  }
  if (items_.empty()) {
    return unexpected(ErrorCode::not_found, "nothing is left to drill: what fits was practised today, or is not in the bank",
                      "no problem comes twice a day; tomorrow it may, or drill something else: rehearse drill");
  }
  plan.minutes = spent(false);
  plan.soft_minutes = spent(true);
  plan.items = interleaved(std::move(items_));
  return plan;
}

}  // namespace

bool is_about(const DrillCandidate& candidate, std::string_view topic) {
  return has(candidate.topics, topic) || has(candidate.patterns, topic);
}

int drill_minutes(DrillMode mode, std::string_view difficulty, bool solved_before) {
  const auto whole = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(par(difficulty)).count());
  switch (mode) {
    case DrillMode::code: return solved_before ? whole / 2 : whole;
    case DrillMode::capped: return whole;
    case DrillMode::kata: return 6;
    case DrillMode::clarify:
    case DrillMode::explain: return 4;
    case DrillMode::predict: return 3;
    case DrillMode::card: return 2;
  }
  return whole;
}

std::vector<DrillCandidate> topic_ladder(std::string_view topic, std::span<const DrillCandidate> candidates,
                                         const History& history, std::uint64_t seed) {
  std::set<std::string> clean;
  std::map<std::string, Millis> last;
  for (const SessionFacts& session : history.sessions) {
    for (const AttemptFacts& attempt : session.attempts) {
      if (attempt.clean) clean.insert(attempt.slug);
      last[attempt.slug] = std::max(last[attempt.slug], attempt.wall);
    }
  }
  const Subject about(topic, candidates);
  std::vector<DrillCandidate> steps;
  for (const DrillCandidate& candidate : candidates) {
    if (!candidate.is_kata && about.includes(candidate)) steps.push_back(candidate);
  }
  // What did not work out lately comes back by its card; here another one of its kind tells more.
  std::ranges::sort(steps, {}, [&](const DrillCandidate& step) {
    const auto met = last.find(step.slug);
    return std::tuple{clean.contains(step.slug), difficulty_rank(step.difficulty), met == last.end() ? Millis{0} : met->second,
                      draw(seed, step.slug)};
  });
  if (steps.size() > ladder_steps) steps.resize(ladder_steps);
  // Upwards, also where problems that are done fill it up.
  std::ranges::stable_sort(steps, {}, [](const DrillCandidate& step) { return difficulty_rank(step.difficulty); });
  return steps;
}

Result<DrillPlan> plan_drill(const DrillWish& wish, const History& history, Millis now) {
  return Planner(wish, history, now).plan();
}

}  // namespace rehearse
