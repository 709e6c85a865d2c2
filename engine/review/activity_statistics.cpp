#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string_view>

#include <fmt/format.h>

#include "statistics_parts.hpp"
#include "text.hpp"

namespace rehearse {
namespace {

using std::chrono::days;

struct Run {
  int current = 0, longest = 0;
};

// Steps in a row among sorted places; the current row is the one that reaches `now`, or the step before it.
Run runs_of(const std::vector<Day>& places, Day now, days step) {
  Run run;
  int length = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    length = i > 0 && places[i] - places[i - 1] == step ? length + 1 : 1;
    run.longest = std::max(run.longest, length);
  }
  if (!places.empty() && now - places.back() <= step) run.current = length;
  return run;
}

Rhythm rhythm_of(const std::vector<ActivityDay>& active, Day today) {
  Rhythm rhythm;
  std::vector<Day> practised, weeks;
  for (const ActivityDay& day : active) {
    practised.push_back(day.day);
    if (weeks.empty() || weeks.back() != monday_of(day.day)) weeks.push_back(monday_of(day.day));
    rhythm.last_28 += day.day > today - days{28} ? 1 : 0;
    rhythm.attempts += day.attempts;
    rhythm.sessions += day.sessions;
    rhythm.practised += day.practised;
  }
  rhythm.days = static_cast<int>(active.size());
  const Run by_day = runs_of(practised, today, days{1});
  const Run by_week = runs_of(weeks, monday_of(today), days{7});
  rhythm.run_days = by_day.current;
  rhythm.longest_run_days = by_day.longest;
  rhythm.run_weeks = by_week.current;
  rhythm.longest_run_weeks = by_week.longest;
  return rhythm;
}

struct Band {
  std::string_view name;
  int from, until;
};
constexpr std::array<Band, 4> bands = {{{"night", 0, 6}, {"morning", 6, 12}, {"afternoon", 12, 18}, {"evening", 18, 24}}};

constexpr int band_attempts = 8;  // fewer tell nothing

// The lower end of the interval of Wilson for a share, at 90%: one hit of one is not a share of 1.
double lower_bound(int hits, int of) {
  constexpr double z = 1.2816;
  const double n = of;
  const double p = hits / n;
  return (p + z * z / (2 * n) - z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n);
}

void find_best(HoursStatistics& result) {
  int attempts = 0, solved = 0, compared = 0;
  for (const HourStatistics& hour : result.hours) {
    attempts += hour.attempts;
    solved += hour.solved;
  }
  double best_share = 0;
  for (const Band& band : bands) {
    BestHours here{std::string(band.name), band.from, band.until, 0, 0, 0, 0};
    for (int hour = band.from; hour < band.until; ++hour) {
      here.attempts += result.hours[static_cast<std::size_t>(hour)].attempts;
      here.solved += result.hours[static_cast<std::size_t>(hour)].solved;
    }
    here.other_attempts = attempts - here.attempts;
    here.other_solved = solved - here.solved;
    if (here.attempts < band_attempts || here.other_attempts < band_attempts) continue;
    ++compared;
    const double share = static_cast<double>(here.solved) / here.attempts;
    const double other = static_cast<double>(here.other_solved) / here.other_attempts;
    if (lower_bound(here.solved, here.attempts) <= other || share <= best_share) continue;
    best_share = share;
    result.best = here;
  }
  if (result.best) {
    const BestHours& best = *result.best;
    result.verdict =
        fmt::format("In the {} ({}:00 to {}:00) {} of {} attempts were solved; at other hours {} of {}.", best.name, best.from,
                    best.until, best.solved, best.attempts, best.other_solved, best.other_attempts);
  } else if (compared == 0) {
    result.verdict =
        fmt::format("Cannot tell yet: {} so far, and {} within one part of the day and {} outside of it are needed.",
                    count_text(attempts, "attempt"), band_attempts, band_attempts);
  } else {
    result.verdict = fmt::format("No part of the day stands out in {}.", count_text(attempts, "attempt"));
  }
}

}  // namespace

ActivityStatistics activity_statistics(const History& history, Millis now) {
  std::map<Day, ActivityDay> active;
  for (const SessionFacts& session : history.sessions) {
    ActivityDay& day = active[local_day(session.started_at)];
    ++day.sessions;
    day.practised += session.duration;
    day.cards += static_cast<int>(session.ratings.size());
    for (const AttemptFacts& attempt : session.attempts) {
      ++day.attempts;
      day.solved += attempt.solved ? 1 : 0;
    }
  }
  for (const RatingFacts& rating : history.ratings) ++active[local_day(rating.wall)].cards;
  ActivityStatistics result;
  for (auto& [day, entry] : active) {
    entry.day = day;
    result.days.push_back(entry);
  }
  result.rhythm = rhythm_of(result.days, local_day(now));
  return result;
}

HoursStatistics hours_statistics(const History& history) {
  HoursStatistics result;
  for (int hour = 0; hour < 24; ++hour) result.hours.push_back({hour, 0, 0});
  for (const SessionFacts& session : history.sessions) {
    for (const AttemptFacts& attempt : session.attempts) {
      HourStatistics& hour = result.hours[static_cast<std::size_t>(local_time(attempt.wall).hour)];
      ++hour.attempts;
      hour.solved += attempt.solved ? 1 : 0;
    }
  }
  find_best(result);
  return result;
}

}  // namespace rehearse
