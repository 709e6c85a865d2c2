#include "rehearse/review/plan.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "planner.hpp"
#include "rehearse/session/drill_mode.hpp"
#include "text.hpp"

namespace rehearse {
namespace {

using std::chrono::days;

constexpr int two_weeks = 14;
constexpr int six_weeks = 42;

// An attempt, or an exercise that was answered.
struct Thing {
  const SessionFacts* session = nullptr;
  std::string_view slug, title, mode, card;
  std::span<const std::string> topics, patterns;
};

bool matches(const PlanItem& item, const Thing& thing) {
  if (item.mode.empty() && !is_coding(thing.mode)) return false;  // explaining a problem is not solving it
  if (!item.card.empty() && thing.card == item.card) return true;
  if (!item.slug.empty()) return thing.slug == item.slug;
  if (!item.card.empty()) return false;
  if (!item.mode.empty()) return thing.mode == item.mode;
  if (item.topic.empty()) return true;
  return std::ranges::find(thing.topics, item.topic) != thing.topics.end() ||
         std::ranges::find(thing.patterns, item.topic) != thing.patterns.end();
}

bool is_warm_up(const SessionFacts& session) { return session.kind == StreamKind::interview && session.profile == "warm-up"; }

// What was done on the day, each thing once.
class DoneToday {
 public:
  DoneToday(const PlanBasis& morning, const PlanBasis& now, Day today) : morning_(morning), now_(now) {
    for (const SessionFacts& session : now.history->sessions) {
      if (local_day(session.started_at) == today) add(session);
    }
    for (const RatingFacts& rating : now.history->ratings) own_cards_ += local_day(rating.wall) == today ? 1 : 0;
    stories_ = std::ranges::count(now.stories_told, today);
  }

  // Whether something of the day counts as the item; it then counts for no other.
  [[nodiscard]] bool take(const PlanItem& item) {
    switch (item.activity) {
      case PlanActivity::warm_up: return take_session(is_warm_up);
      case PlanActivity::mock:
      case PlanActivity::diagnostic: return take_session(is_mock);
      case PlanActivity::look_back:
      case PlanActivity::afterwards: return false;  // nobody watches who reads or writes
      case PlanActivity::card:
      case PlanActivity::growth_area:
      case PlanActivity::topic:
      case PlanActivity::soft: break;
    }
    if (item.mode == "story") return stories_-- > 0;
    if (item.mode == "question") return now_.own_questions > morning_.own_questions;
    if (item.mode == "make-card") return std::ranges::find(now_.own_cards, item.card) != now_.own_cards.end();
    if (item.mode == "mock") return take_session([](const SessionFacts&) { return true; });
    if (item.mode == "card" && own_cards_ > 0) return true;
    return take_thing(item);
  }

  // Titles of what counted for nothing.
  [[nodiscard]] std::vector<std::string> rest() const {
    std::vector<std::string> titles;
    for (const Thing& thing : things_) {
      const std::string title(thing.title.empty() ? thing.slug : thing.title);
      if (!title.empty() && std::ranges::find(titles, title) == titles.end()) titles.push_back(title);
    }
    return titles;
  }

 private:
  void add(const SessionFacts& session) {
    sessions_.push_back(&session);
    own_cards_ += std::ssize(session.ratings);
    for (const AttemptFacts& a : session.attempts) {
      things_.push_back({&session, a.slug, a.title, a.mode, a.card, a.topics, a.patterns});
    }
    for (const ExerciseFacts& e : session.exercises) {
      if (e.done) things_.push_back({&session, e.slug, e.title, e.mode, e.card, e.topics, e.patterns});
    }
  }

  template <class F>
  bool take_session(F fits) {
    const auto found =
        std::ranges::find_if(sessions_, [&](const SessionFacts* s) { return s->kind == StreamKind::interview && fits(*s); });
    if (found == sessions_.end()) return false;
    std::erase_if(things_, [&](const Thing& thing) { return thing.session == *found; });
    sessions_.erase(found);
    return true;
  }

  bool take_thing(const PlanItem& item) {
    const auto found = std::ranges::find_if(things_, [&](const Thing& thing) { return matches(item, thing); });
    if (found == things_.end()) return false;
    things_.erase(found);
    return true;
  }

  const PlanBasis &morning_, &now_;
  std::vector<const SessionFacts*> sessions_;
  std::vector<Thing> things_;
  std::ptrdiff_t own_cards_ = 0, stories_ = 0;
};

// Whole sessions first; then what names a problem or a card before what names a topic: the more exact item takes what fits
// both.
int vagueness(const PlanItem& item) {
  const auto activity = item.activity;
  if (activity == PlanActivity::warm_up || activity == PlanActivity::mock || activity == PlanActivity::diagnostic) return -1;
  if (!item.card.empty() || !item.slug.empty()) return 0;
  if (!item.mode.empty()) return 1;
  return item.topic.empty() ? 3 : 2;
}

void tick_off(PlanDay& day, const PlanBasis& morning, const PlanBasis& now) {
  DoneToday done(morning, now, day.day);
  std::vector<PlanItem*> items;
  for (PlanItem& item : day.items) items.push_back(&item);
  std::ranges::stable_sort(items, {}, [](const PlanItem* item) { return vagueness(*item); });
  for (PlanItem* item : items) item->done = done.take(*item);
  day.beside = done.rest();
}

// Only what can be done with a session is asked about; the journal's items are reminders.
bool can_be_ticked(const PlanItem& item) {
  return item.activity != PlanActivity::look_back && item.activity != PlanActivity::afterwards;
}

void add_notes(Plan& plan, const PlanSettings& settings, Millis mock) {
  if (plan.interview) {
    const auto left = (*plan.interview - plan.today).count();
    plan.notes.push_back(left == 0 ? std::string("The interview is today. You have prepared; that does not go away.")
                                   : fmt::format("{} to the interview on {}, {}.", count_text(left, "day"),
                                                 weekday_name(*plan.interview), to_string(*plan.interview)));
  } else if (settings.interview) {
    plan.notes.push_back(
        fmt::format("The interview was on {}: rehearse journal add keeps how it went.", to_string(*settings.interview)));
  }
  const int longest = *std::ranges::max_element(settings.minutes);
  if (longest == 0) {
    plan.notes.emplace_back("Every day is a day of rest: rehearse plan set --minutes 25 makes room.");
  } else if (longest < shortest_mock) {
    plan.notes.push_back(
        fmt::format("No day has time for a mock: rehearse plan set --minutes saturday={} makes room for one.", shortest_mock));
  } else if (std::chrono::minutes{longest} < mock) {
    const auto whole = std::chrono::ceil<std::chrono::minutes>(mock).count();
    plan.notes.push_back(
        fmt::format("No day has the {} minutes of \"{}\", so mocks are shortened: rehearse plan set --minutes saturday={} "
                    "makes room for one.",
                    whole, settings.profile, whole));
  }
}

}  // namespace

std::string_view to_string(PlanActivity activity) {
  switch (activity) {
    case PlanActivity::warm_up: return "warm-up";
    case PlanActivity::mock: return "mock";
    case PlanActivity::diagnostic: return "cold mock";
    case PlanActivity::card: return "card";
    case PlanActivity::growth_area: return "growth area";
    case PlanActivity::topic: return "topic";
    case PlanActivity::soft: return "soft";
    case PlanActivity::look_back: return "look back";
    case PlanActivity::afterwards: return "journal";
  }
  return "topic";
}

std::string_view to_string(PlanDayKind kind) {
  switch (kind) {
    case PlanDayKind::practice: return "practice";
    case PlanDayKind::rest: return "rest";
    case PlanDayKind::light: return "light";
    case PlanDayKind::interview: return "interview";
  }
  return "practice";
}

int PlanDay::planned_minutes() const {
  int sum = 0;
  for (const PlanItem& item : items) sum += item.minutes;
  return sum;
}

bool PlanDay::done() const {
  return std::ranges::any_of(items, &PlanItem::done) &&
         std::ranges::all_of(items, [](const PlanItem& item) { return item.done || !can_be_ticked(item); });
}

Plan make_plan(const PlanBasis& morning, const PlanBasis& now, const PlanSettings& settings, Day today, int count) {
  Plan plan;
  plan.today = today;
  if (settings.interview && *settings.interview >= today) plan.interview = settings.interview;
  count = std::clamp(count, 1, most_plan_days);
  plan.days.push_back(Planner(morning, settings, today).plan(today));
  tick_off(plan.days.front(), morning, now);
  Planner later(now, settings, today);
  later.assume(plan.days.front());
  for (int i = 1; i < count; ++i) plan.days.push_back(later.plan(today + days{i}));
  add_notes(plan, settings, mock_length(now, settings));
  return plan;
}

int usual_plan_days(const PlanSettings& settings, Day today) {
  if (!settings.interview || *settings.interview < today) return two_weeks;
  const auto left = static_cast<int>((*settings.interview - today).count());
  return left <= six_weeks ? std::max(left + 2, 7) : two_weeks;
}

}  // namespace rehearse
