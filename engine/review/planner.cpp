#include "planner.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "filling.hpp"
#include "rehearse/session/drill_mode.hpp"
#include "rehearse/session/profile.hpp"
#include "text.hpp"

namespace rehearse {
namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr days break_length{14};  // after which one starts with a warm-up
constexpr days cold_every{28};
constexpr days weekly{7};
constexpr int ramp_days = 14;  // before the interview, in which mocks come closer together
constexpr int last_ramp_days = 7;
constexpr int short_item = 10;
constexpr int medium_from = 30;  // minutes for which a medium task can be asked

int whole_minutes(Millis time) { return static_cast<int>(std::chrono::ceil<minutes>(time).count()); }

std::string in_days(int count) { return count == 1 ? "tomorrow" : fmt::format("in {}", count_text(count, "day")); }

PlanItem warm_up(std::string command, std::string reason) {
  PlanItem item;
  item.activity = PlanActivity::warm_up;
  item.title = "Warm-up: a small basic from memory";
  item.command = std::move(command);
  item.reason = std::move(reason);
  item.minutes = short_item;
  return item;
}

// What a real interview showed comes before what a mock did; the same cause in both is one.
std::vector<GrowthArea> all_areas(const PlanBasis& basis, Day today) {
  std::vector<GrowthArea> areas = basis.told;
  for (GrowthArea& area : growth_areas(*basis.history, today)) {
    const auto same = [&](const GrowthArea& told) { return told.mode == area.mode && area.mode != to_string(DrillMode::code); };
    if (std::ranges::none_of(areas, same)) areas.push_back(std::move(area));
  }
  return areas;
}

}  // namespace

Millis mock_length(const PlanBasis& basis, const PlanSettings& settings) {
  if (basis.mock_length) return *basis.mock_length;
  const Profile* profile = find_profile(settings.profile);
  return profile != nullptr ? profile->budget : minutes{45};
}

Planner::Planner(const PlanBasis& basis, const PlanSettings& settings, Day first)
    : basis_(basis), settings_(settings), areas_(all_areas(basis, first)) {
  mock_length_ = mock_length(basis, settings);
  longest_day_ = *std::ranges::max_element(settings.minutes);
  std::optional<Day> last_seen;
  for (const SessionFacts& session : basis.history->sessions) {
    const Day day = local_day(session.started_at);
    if (is_mock(session)) {
      last_mock_ = std::max(last_mock_.value_or(day), day);
      if (session.strict && last_seen != day) last_cold_ = std::max(last_cold_.value_or(day), day);
    }
    last_seen = day;
    last_practice_ = std::max(last_practice_.value_or(day), day);
    for (const AttemptFacts& attempt : session.attempts) {
      for (const std::string& topic : attempt.topics) mark("topic:" + topic, day);
      if (!attempt.mode.empty()) mark("mode:" + attempt.mode, day);
      if (!attempt.card.empty()) mark("card", day);
      mark("slug:" + attempt.slug, day);
    }
    for (const ExerciseFacts& exercise : session.exercises) {
      if (exercise.done) mark("mode:" + exercise.mode, day);
      if (exercise.done && !exercise.card.empty()) mark("card", day);
    }
    if (!session.ratings.empty()) mark("card", day);
  }
  for (const RatingFacts& rating : basis.history->ratings) mark("card", local_day(rating.wall));
  for (const Day day : basis.stories_told) mark("mode:story", day);
}

void Planner::mark(const std::string& what, Day day) {
  Day& last = last_.emplace(what, day).first->second;
  last = std::max(last, day);
}

void Planner::assume(const PlanDay& day) {
  for (const PlanItem& item : day.items) {
    last_practice_ = day.day;
    if (item.done) continue;
    if (item.activity == PlanActivity::mock || item.activity == PlanActivity::diagnostic) last_mock_ = day.day;
    if (item.activity == PlanActivity::diagnostic) last_cold_ = day.day;
    if (!item.topic.empty()) mark("topic:" + item.topic, day.day);
    if (!item.mode.empty()) mark("mode:" + item.mode, day.day);
    if (!item.slug.empty()) mark("slug:" + item.slug, day.day);
    if (item.mode == "make-card") {
      basis_.own_cards.push_back(item.card);
    } else if (!item.card.empty()) {
      serve(item.card, day.day);
    }
    if (item.mode != "card") continue;
    mark("card", day.day);
    std::erase_if(basis_.cards, [&](const PlanCard& card) { return card.own && card.due <= day.day; });
  }
}

std::optional<int> Planner::days_to_interview(Day day) const {
  if (!settings_.interview || *settings_.interview < day) return std::nullopt;
  return static_cast<int>((*settings_.interview - day).count());
}

PlanDay Planner::plan(Day day) {
  PlanDay planned;
  planned.day = day;
  planned.minutes = settings_.minutes_on(day);
  Filling filling{planned, planned.minutes};
  const auto left = days_to_interview(day);
  if (left == 0) {
    plan_interview(filling);
  } else if (settings_.interview && day - *settings_.interview == days{1}) {
    planned.kind = PlanDayKind::rest;
    planned.note = "The interview is behind you: a day of rest.";
  } else if (planned.minutes == 0) {
    planned.kind = PlanDayKind::rest;
    planned.note = "A day of rest.";
  } else if (left == 1) {
    plan_eve(filling);
  } else {
    plan_practice(filling);
  }
  if (planned.items.empty() && planned.kind == PlanDayKind::practice) planned.note = "Nothing is due: a free day.";
  return planned;
}

void Planner::plan_interview(Filling& filling) const {
  filling.day.kind = PlanDayKind::interview;
  filling.day.note = settings_.role.empty() ? std::string("The interview.") : fmt::format("The interview: {}.", settings_.role);
  PlanItem item = warm_up(with_language(std::string(warm_up_command)), "to get going; nothing new today");
  item.minutes = short_item;
  filling.add(std::move(item));
  PlanItem journal;
  journal.activity = PlanActivity::afterwards;
  journal.soft = true;
  journal.title = "Afterwards: write down how it went";
  journal.command = "rehearse journal add";
  journal.reason = "as soon as you are out, while it is fresh; after a walk, if you like";
  journal.minutes = short_item;
  filling.add(std::move(journal));
}

// Lighter than other days, whatever the time.
void Planner::plan_eve(Filling& filling) const {
  filling.day.kind = PlanDayKind::light;
  filling.day.note = "The interview is tomorrow: a light day.";
  PlanItem look_back;
  look_back.activity = PlanActivity::look_back;
  look_back.soft = true;
  look_back.title = "Look back at what you have recovered";
  look_back.command = "rehearse review --state recovered";
  look_back.reason = "what was difficult once and is not any more";
  look_back.minutes = std::min(short_item, filling.left);
  filling.add(std::move(look_back));
  if (filling.left >= short_item) {
    filling.add(
        warm_up(with_language(std::string(warm_up_command)), "keeps the hands moving; nothing new before an interview"));
  }
}

bool Planner::is_after_break(Day day) const { return !last_practice_ || day - *last_practice_ >= break_length; }

// Closer together towards the interview; else once a week, on the weekday with most time.
bool Planner::is_mock_day(Day day, std::string& reason) const {
  if (!last_mock_) {
    reason = "the first: it shows where to begin, and nothing has to be passed";
    return true;
  }
  const days gap = day - *last_mock_;
  if (const auto left = days_to_interview(day); left && *left <= ramp_days) {
    const int every = *left > last_ramp_days ? 3 : 2;
    reason = fmt::format("the interview is {}: a mock every {} days", in_days(*left), every);
    return gap.count() >= every;
  }
  reason = fmt::format("the last mock was {} ago", count_text(gap.count(), "day"));
  if (gap >= 2 * weekly) return true;
  const bool longest = settings_.minutes_on(day) == longest_day_;
  const auto later = std::ranges::find(settings_.minutes.rbegin(), settings_.minutes.rend(), longest_day_);
  const auto weekday = static_cast<int>(settings_.minutes.rend() - later) - 1;  // the last of the week that has so many
  return longest && weekday_of(day) == weekday && gap.count() >= 4;
}

bool Planner::is_diagnostic(Day day) const {
  const auto left = days_to_interview(day);
  if (left && *left <= last_ramp_days) return false;
  return !last_cold_ || day - *last_cold_ >= cold_every;
}

void Planner::add_mock(Filling& filling, const std::string& reason) {
  const bool cold = is_diagnostic(filling.day.day);
  const bool whole = filling.left >= whole_minutes(mock_length_);
  PlanItem item;
  item.activity = cold ? PlanActivity::diagnostic : PlanActivity::mock;
  item.minutes = whole ? whole_minutes(mock_length_) : filling.left;
  item.title = fmt::format("{}: {}", cold ? "Cold mock" : "Mock interview",
                           whole ? settings_.profile : fmt::format("{} min, shortened", item.minutes));
  item.command = whole ? fmt::format("rehearse interview --profile {}", shell_word(settings_.profile))
                       : fmt::format("rehearse interview --minutes {} --difficulty {}", item.minutes,
                                     item.minutes >= medium_from ? "medium" : "easy");
  if (cold) item.command += " --strict --unseen";
  item.command = with_language(std::move(item.command));
  item.reason = cold ? fmt::format("once a month, without warming up, on what you never met: it measures where you stand{}",
                                   last_cold_ ? "" : "; the first is the one to compare with")
                     : reason;
  filling.add(std::move(item));
  last_mock_ = filling.day.day;
  if (cold) last_cold_ = filling.day.day;
}

void Planner::plan_practice(Filling& filling) {
  const Day day = filling.day.day;
  std::string reason;
  if (is_after_break(day) && filling.left >= short_item) {
    filling.keys.insert("mode:mock");
    const std::string why = last_practice_ ? fmt::format("{} since the last session: an easy start",
                                                         count_text((day - *last_practice_).count(), "day"))
                                           : std::string("an easy start");
    filling.add(warm_up(with_language(std::string(warm_up_command)), why));
  } else if (filling.left >= shortest_mock && is_mock_day(day, reason)) {
    add_mock(filling, reason);
  }
  fill(filling);
  if (!filling.day.items.empty()) last_practice_ = day;
}

}  // namespace rehearse
