#include "rehearse/practice/planning.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "rehearse/review/icalendar.hpp"
#include "state.hpp"

namespace rehearse {
namespace {

constexpr std::string_view settings_stream = "settings";
constexpr std::size_t shown_topics = 3;

// All but what began today.
History until_morning(const History& history, Day today) {
  const Millis morning = start_of(today);
  History before;
  for (const SessionFacts& session : history.sessions) {
    if (session.started_at < morning) before.sessions.push_back(session);
  }
  for (const RatingFacts& rating : history.ratings) {
    if (rating.wall < morning) before.ratings.push_back(rating);
  }
  return before;
}

bool is_anything_of(const History& history, Day today) {
  const Millis morning = start_of(today);
  return std::ranges::any_of(history.sessions, [&](const auto& s) { return s.started_at >= morning; }) ||
         std::ranges::any_of(history.ratings, [&](const auto& r) { return r.wall >= morning; });
}

Result<int> checked_days(std::optional<int> days, const PlanSettings& settings, Day today) {
  if (!days) return usual_plan_days(settings, today);
  if (*days < 1 || *days > most_plan_days) {
    return unexpected(ErrorCode::bad_input, fmt::format("a plan is of 1 to {} days, not of {}", most_plan_days, *days));
  }
  return *days;
}

}  // namespace

// What a plan rests on, as the day began and now.
struct Planning::Bases {
  Day today{};
  PlanSettings settings;
  History history;                // now
  std::optional<History> before;  // as the day began; absent: the same
  PlanBasis morning, now;
  void join() {
    now.history = &history;
    morning.history = before ? &*before : &history;
  }
};

Result<PlanSettings> Planning::settings() const {
  return practice_.state().log.read(settings_stream).map([](const std::vector<Event>& events) {
    return plan_settings(events);
  });
}

Result<PlanSettings> Planning::set(std::span<const PlanWish> wishes) {
  Practice::State& state = practice_.state();
  for (const PlanWish& wish : wishes) {
    if (wish.what == "profile" && find_profile(wish.value) == nullptr) {
      return unexpected(ErrorCode::not_found, fmt::format("there is no profile \"{}\"", wish.value),
                        "rehearse help interview lists them");
    }
    if (wish.what != "language" || wish.value == "none") continue;
    if (const auto language = state.languages.find(wish.value); !language) return unexpected(language.error());
  }
  for (int attempt = 0; attempt < 20; ++attempt) {  // another process may be setting something too
    const auto events = state.log.read(settings_stream);
    if (!events) return unexpected(events.error());
    const auto changes = changes_for(plan_settings(*events), wishes);
    if (!changes) return unexpected(changes.error());
    if (changes->empty()) return plan_settings(*events);
    std::vector<NewEvent> added;
    for (const SettingChanged& change : *changes) added.push_back({0, change});
    const auto last = events->empty() ? std::int64_t{0} : events->back().sequence;
    const auto appended = state.log.append(settings_stream, StreamKind::settings, added, state.clock.now(), last);
    if (appended) return settings();
    if (appended.error().code != ErrorCode::conflict) return unexpected(appended.error());
  }
  return unexpected(ErrorCode::conflict, "another rehearse process keeps changing the settings",
                    "close the other one and try again");
}

Result<Planning::Bases> Planning::bases() const {
  auto history = practice_.history();
  if (!history) return unexpected(history.error());
  auto settings = this->settings();
  if (!settings) return unexpected(settings.error());
  Bases bases;
  const Millis now = practice_.state().clock.now().wall;
  bases.today = local_day(now);
  bases.settings = std::move(*settings);
  bases.history = std::move(*history);
  if (is_anything_of(bases.history, bases.today)) bases.before = until_morning(bases.history, bases.today);
  bases.join();
  return bases;
}

Result<Plan> Planning::plan(std::optional<int> days) const {
  auto bases = this->bases();
  if (!bases) return unexpected(bases.error());
  bases->join();
  const auto count = checked_days(days, bases->settings, bases->today);
  if (!count) return unexpected(count.error());
  return make_plan(bases->morning, bases->now, bases->settings, bases->today, *count);
}

Result<std::string> Planning::icalendar(std::optional<int> days) const {
  const auto plan = this->plan(days);
  if (!plan) return unexpected(plan.error());
  const auto settings = this->settings();
  if (!settings) return unexpected(settings.error());
  return to_icalendar(*plan, *settings, practice_.state().clock.now().wall);
}

Result<Statistics> Planning::statistics() const {
  const Millis now = practice_.state().clock.now().wall;
  return practice_.history().map([&](const History& history) { return rehearse::statistics(history, now); });
}

Result<Home> Planning::home() const {
  auto bases = this->bases();
  if (!bases) return unexpected(bases.error());
  bases->join();
  constexpr int looked_ahead = 8;
  Plan plan = make_plan(bases->morning, bases->now, bases->settings, bases->today, looked_ahead);
  Home home;
  home.newcomer = bases->history.sessions.empty() && bases->history.ratings.empty();
  home.notes = std::move(plan.notes);
  const auto due_by = [&](Day day) {
    return static_cast<int>(std::ranges::count_if(bases->now.cards, [&](const PlanCard& card) { return card.due <= day; }));
  };
  home.cards_due = due_by(bases->today);
  home.cards_tomorrow = due_by(bases->today + std::chrono::days{1}) - home.cards_due;
  home.weak_topics = bases->now.weak_topics;
  if (home.weak_topics.size() > shown_topics) home.weak_topics.resize(shown_topics);
  home.today = std::move(plan.days.front());
  const auto open = std::ranges::find(home.today.items, false, &PlanItem::done);
  if (open != home.today.items.end()) home.next = *open;
  const auto later = std::find_if(plan.days.begin() + 1, plan.days.end(), [](const PlanDay& d) { return !d.items.empty(); });
  if (later != plan.days.end()) home.next_day = std::move(*later);
  return home;
}

}  // namespace rehearse
