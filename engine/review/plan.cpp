#include "rehearse/review/plan.hpp"

#include <algorithm>
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

// What was done on the day, each thing once.
class DoneToday {
 public:
  DoneToday(const PlanBasis& basis, Day today) {
    for (auto session = basis.history->sessions.rbegin(); session != basis.history->sessions.rend(); ++session) {
      if (local_day(session->started_at) == today) add(*session);
    }
    std::ranges::reverse(attempts_);
    std::ranges::reverse(sessions_);
    for (const RatingFacts& rating : basis.history->ratings) own_cards_ += local_day(rating.wall) == today ? 1 : 0;
    stories_ = static_cast<int>(std::ranges::count(basis.stories_told, today));
  }

  // Whether something of the day counts as the item; it then counts for no other.
  [[nodiscard]] bool take(const PlanItem& item) {
    switch (item.activity) {
      case PlanActivity::warm_up: return take_session([](const SessionFacts& s) { return is_warm_up(s); });
      case PlanActivity::mock:
      case PlanActivity::diagnostic: return take_session([](const SessionFacts& s) { return is_mock(s); });
      case PlanActivity::look_back:
      case PlanActivity::afterwards: return false;  // nobody watches who reads or writes
      case PlanActivity::card:
      case PlanActivity::growth_area:
      case PlanActivity::topic:
      case PlanActivity::soft: break;
    }
    if (item.mode == "story") return stories_-- > 0;
    if (item.mode == "card") return own_cards_ > 0 || take_attempt([](const AttemptFacts& a) { return a.mode == "card"; });
    if (item.mode == "mock") return take_session([](const SessionFacts&) { return true; });
    return take_attempt([&](const AttemptFacts& attempt) { return matches(item, attempt); });
  }

  // Titles of what counted for nothing.
  [[nodiscard]] std::vector<std::string> rest() const {
    std::vector<std::string> titles;
    for (const AttemptFacts* attempt : attempts_) {
      const std::string& title = attempt->title.empty() ? attempt->slug : attempt->title;
      if (!title.empty() && std::ranges::find(titles, title) == titles.end()) titles.push_back(title);
    }
    return titles;
  }

 private:
  static bool is_warm_up(const SessionFacts& session) {
    return session.kind == StreamKind::interview && session.profile == "warm-up";
  }

  static bool matches(const PlanItem& item, const AttemptFacts& attempt) {
    if (item.mode.empty() && !is_coding(attempt.mode)) return false;  // explaining a problem is not solving it
    if (!item.card.empty() && attempt.card == item.card) return true;
    if (!item.slug.empty()) return attempt.slug == item.slug;
    if (!item.card.empty()) return false;
    if (!item.mode.empty()) return attempt.mode == item.mode;
    if (item.topic.empty()) return true;
    return std::ranges::find(attempt.topics, item.topic) != attempt.topics.end() ||
           std::ranges::find(attempt.patterns, item.topic) != attempt.patterns.end();
  }

  void add(const SessionFacts& session) {
    sessions_.push_back(&session);
    own_cards_ += static_cast<int>(session.ratings.size());
    for (auto attempt = session.attempts.rbegin(); attempt != session.attempts.rend(); ++attempt)
      attempts_.push_back(&*attempt);
  }

  template <class F>
  bool take_session(F fits) {
    const auto found =
        std::ranges::find_if(sessions_, [&](const SessionFacts* s) { return s->kind == StreamKind::interview && fits(*s); });
    if (found == sessions_.end()) return false;
    for (const AttemptFacts& attempt : (*found)->attempts) std::erase(attempts_, &attempt);
    sessions_.erase(found);
    return true;
  }

  template <class F>
  bool take_attempt(F fits) {
    const auto found = std::ranges::find_if(attempts_, [&](const AttemptFacts* a) { return fits(*a); });
    if (found == attempts_.end()) return false;
    attempts_.erase(found);
    return true;
  }

  std::vector<const SessionFacts*> sessions_;
  std::vector<const AttemptFacts*> attempts_;
  int own_cards_ = 0, stories_ = 0;
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

void tick_off(PlanDay& day, const PlanBasis& now) {
  DoneToday done(now, day.day);
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
  tick_off(plan.days.front(), now);
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
