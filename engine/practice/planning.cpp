#include "rehearse/practice/planning.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "rehearse/practice/journaling.hpp"
#include "rehearse/practice/profiling.hpp"
#include "rehearse/review/icalendar.hpp"
#include "state.hpp"
#include "telling.hpp"

namespace rehearse {
namespace {

constexpr std::string_view settings_stream = "settings";
constexpr std::string_view cards_stream = "cards";
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
  before.imported = history.imported;
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

Result<void> check_profile(Practice& practice, const std::string& name) {
  const auto profiles = Profiling(practice).all();
  if (!profiles) return unexpected(profiles.error());
  if (std::ranges::find(*profiles, name, &Profile::name) != profiles->end()) return {};
  return unexpected(ErrorCode::not_found, fmt::format("there is no profile \"{}\"", name), "rehearse profile list shows them");
}

std::vector<Day> stories_told(const Journal& journal, Millis before) {
  std::vector<Day> days;
  for (const PromptAnswer& answer : journal.prompt_answers) {
    if (answer.wall < before) days.push_back(local_day(answer.wall));
  }
  return days;
}

// What can be practised in a language; queries only by those who chose one for queries.
Result<BankTopics> topics_of(const Practice::State& state, const std::string& language) {
  const auto problems = state.bank.list();
  if (!problems) return unexpected(problems.error());
  const auto chosen = state.languages.find(language);
  const bool queries = chosen && (*chosen)->solves_queries();
  BankTopics bank;
  std::map<std::string, int> counts;
  for (const ProblemSummary& problem : *problems) {
    if (problem.is_kata || problem.is_program || problem.is_query != queries) continue;
    ++bank.problems;
    for (const std::string& topic : problem.topics) ++counts[topic];
  }
  for (const auto& [topic, count] : counts) bank.topics.push_back({topic, count});
  return bank;
}

}  // namespace

// What a plan rests on, as the day began and now. Not to be moved once its bases are made: they refer to its histories.
struct Planning::Ground {
  Day today{};
  int days = 0;
  PlanSettings settings;
  History history;                // now
  std::optional<History> before;  // as the day began; absent: the same
  Journal journal;
  PlanBasis morning, now;

  [[nodiscard]] Plan plan() const { return make_plan(morning, now, settings, today, days); }
};

Result<PlanSettings> Planning::settings() const {
  return practice_.state().log.read(settings_stream).map([](const std::vector<Event>& events) {
    return plan_settings(events);
  });
}

Result<PlanSettings> Planning::set(std::span<const PlanWish> wishes) {
  Practice::State& state = practice_.state();
  for (const PlanWish& wish : wishes) {
    if (wish.what == "profile") {
      if (auto known = check_profile(practice_, wish.value); !known) return unexpected(std::move(known.error()));
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

Result<std::unique_ptr<Planning::Ground>> Planning::ground(std::optional<int> days) const {
  const Practice::State& state = practice_.state();
  auto history = practice_.history();
  if (!history) return unexpected(history.error());
  const auto set = state.log.read(settings_stream);
  if (!set) return unexpected(set.error());
  auto journal = Journaling(practice_).journal();
  if (!journal) return unexpected(journal.error());
  const auto cards = state.log.read(cards_stream);
  if (!cards) return unexpected(cards.error());
  const Millis now = state.clock.now().wall;
  auto ground = std::make_unique<Ground>();
  ground->today = local_day(now);
  ground->settings = plan_settings(*set);
  const auto count = checked_days(days, ground->settings, ground->today);
  if (!count) return unexpected(count.error());
  ground->days = *count;
  ground->journal = std::move(*journal);
  ground->history = std::move(*history);
  const auto bank = topics_of(state, ground->settings.language);
  if (!bank) return unexpected(bank.error());
  ground->now = plan_basis(ground->history, *cards, now, *count, *bank);
  ground->morning = ground->now;
  if (is_anything_of(ground->history, ground->today)) {
    ground->before = until_morning(ground->history, ground->today);
    ground->morning = plan_basis(*ground->before, *cards, start_of(ground->today), *count, *bank);
  }
  ground->now.stories_told = stories_told(ground->journal, now + Millis{1});
  for (const auto& [basis, until] : {std::pair{&ground->now, now + Millis{1}}, {&ground->morning, start_of(ground->today)}}) {
    auto told = told_areas(state, ground->journal, *basis->history, ground->settings.language, until);
    if (!told) return unexpected(told.error());
    basis->told = std::move(told->areas);
    basis->own_cards = std::move(told->own_cards);
    basis->own_questions = told->own_questions;
  }
  ground->morning.stories_told = stories_told(ground->journal, start_of(ground->today));
  const auto saved = saved_profiles(*set);
  const auto own = std::ranges::find(saved, ground->settings.profile, &SavedProfile::name);
  if (own != saved.end()) ground->now.mock_length = ground->morning.mock_length = own->budget;
  return ground;
}

Result<Plan> Planning::plan(std::optional<int> days) const {
  return ground(days).map([](const auto& ground) { return ground->plan(); });
}

Result<std::string> Planning::icalendar(std::optional<int> days) const {
  const Millis now = practice_.state().clock.now().wall;
  return ground(days).map([&](const auto& ground) { return to_icalendar(ground->plan(), ground->settings, now); });
}

Result<Statistics> Planning::statistics() const {
  const Millis now = practice_.state().clock.now().wall;
  return practice_.history().map([&](const History& history) { return rehearse::statistics(history, now); });
}

Result<Home> Planning::home() const {
  constexpr int looked_ahead = 8;
  const auto made = ground(looked_ahead);
  if (!made) return unexpected(made.error());
  const Ground& ground = **made;
  Plan plan = ground.plan();
  Home home;
  home.newcomer = ground.history.sessions.empty() && ground.history.ratings.empty() && ground.history.imported.empty();
  // The first is about the interview; what else there is to know stands in the plan.
  if (ground.settings.interview && !plan.notes.empty()) home.notes = {plan.notes.front()};
  const auto due_by = [&](Day day) {
    return static_cast<int>(std::ranges::count_if(ground.now.cards, [&](const PlanCard& card) { return card.due <= day; }));
  };
  home.cards_due = due_by(ground.today);
  home.cards_tomorrow = due_by(ground.today + std::chrono::days{1}) - home.cards_due;
  std::ranges::copy_if(ground.now.weak_topics, std::back_inserter(home.weak_topics),
                       [](const WeakTopic& topic) { return !topic.untried; });
  if (home.weak_topics.size() > shown_topics) home.weak_topics.resize(shown_topics);
  for (const Reminder& reminder : reminders_due(ground.journal, ground.today)) {
    home.reminders.push_back({reminder.words, reminder.command});
  }
  home.today = std::move(plan.days.front());
  const auto open = std::ranges::find(home.today.items, false, &PlanItem::done);
  if (open != home.today.items.end()) home.next = *open;
  const auto later = std::find_if(plan.days.begin() + 1, plan.days.end(), [](const PlanDay& d) { return !d.items.empty(); });
  if (later != plan.days.end()) home.next_day = std::move(*later);
  return home;
}

}  // namespace rehearse
