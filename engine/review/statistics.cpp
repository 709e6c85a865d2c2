#include "rehearse/review/statistics.hpp"

#include <algorithm>
#include <map>
#include <string_view>

#include "rehearse/session/profile.hpp"
#include "statistics_parts.hpp"

namespace rehearse {
namespace {

constexpr int recent_wrong_answers = 6;

template <class F>
void for_each_attempt(const History& history, F&& look) {
  for (const SessionFacts& session : history.sessions) {
    for (const AttemptFacts& attempt : session.attempts) look(attempt);
  }
}

// Who never told the phases apart has spent all time in one, which says nothing.
bool has_phases(const AttemptFacts& attempt) {
  return attempt.budget > Millis{0} && std::ranges::count_if(attempt.phases, [](Millis m) { return m > Millis{0}; }) > 1;
}

std::vector<PhaseStatistics> phase_statistics(const History& history) {
  std::vector<PhaseStatistics> phases;
  std::array<std::vector<Millis>, phase_count> spent;
  for (int i = 0; i < phase_count; ++i) phases.emplace_back().phase = static_cast<Phase>(i);
  for_each_attempt(history, [&](const AttemptFacts& attempt) {
    if (!has_phases(attempt)) return;
    const auto budgets = phase_budgets(attempt.budget);
    for (std::size_t i = 0; i < phases.size(); ++i) {
      ++phases[i].tasks;
      phases[i].spent += attempt.phases[i];
      phases[i].budget += budgets[i];
      phases[i].over += attempt.phases[i] * 2 > budgets[i] * 3 ? 1 : 0;
      spent[i].push_back(attempt.phases[i]);
    }
  });
  for (std::size_t i = 0; i < phases.size(); ++i) phases[i].median = median(std::move(spent[i])).value_or(Millis{0});
  return phases;
}

void count(std::vector<VerdictCount>& counts, Verdict verdict) {
  const auto found = std::ranges::find(counts, verdict, &VerdictCount::verdict);
  if (found == counts.end()) {
    counts.push_back({verdict, 1});
  } else {
    ++found->count;
  }
}

void most_frequent_first(std::vector<VerdictCount>& counts) {
  std::ranges::stable_sort(counts, [](const auto& a, const auto& b) { return a.count > b.count; });
}

// As the judge takes them; those that it does not know come last, in the order in which they appeared.
std::size_t group_rank(std::string_view group) {
  constexpr std::array<std::string_view, 4> order = {"sample", "edge", "random", "large"};
  return static_cast<std::size_t>(std::ranges::find(order, group) - order.begin());
}

std::vector<GroupStatistics> group_statistics(const History& history) {
  std::vector<GroupStatistics> groups;
  for_each_attempt(history, [&](const AttemptFacts& attempt) {
    for (const GroupOutcome& outcome : attempt.groups) {
      if (outcome.verdict == Verdict::judge_error) continue;  // not run: an earlier group ended it
      auto found = std::ranges::find(groups, outcome.group, &GroupStatistics::group);
      if (found == groups.end()) found = groups.insert(groups.end(), {outcome.group, 0, {}});
      ++found->judged;
      count(found->verdicts, outcome.verdict);
    }
  });
  std::ranges::stable_sort(groups, {}, [](const GroupStatistics& g) { return group_rank(g.group); });
  for (GroupStatistics& group : groups) most_frequent_first(group.verdicts);
  return groups;
}

std::vector<TagStatistics> tag_statistics(const History& history) {
  std::vector<const AttemptFacts*> wrong;
  for_each_attempt(history, [&](const AttemptFacts& attempt) {
    if (attempt.wrong_submits > 0) wrong.push_back(&attempt);
  });
  const auto of = static_cast<int>(wrong.size());
  const int recent_of = std::min(of, recent_wrong_answers);
  std::map<std::string, TagStatistics> tags;
  for (int i = 0; i < of; ++i) {
    for (const std::string& name : wrong[static_cast<std::size_t>(i)]->tags) {
      TagStatistics& tag = tags[name];
      ++tag.failures;
      tag.recent += i >= of - recent_of ? 1 : 0;
    }
  }
  std::vector<TagStatistics> sorted;
  for (auto& [name, tag] : tags) sorted.push_back({name, tag.failures, of, tag.recent, recent_of});
  std::ranges::stable_sort(sorted, [](const auto& a, const auto& b) { return a.failures > b.failures; });
  return sorted;
}

VerdictStatistics verdict_statistics(const History& history) {
  VerdictStatistics result;
  for_each_attempt(history, [&](const AttemptFacts& attempt) {
    ++result.attempts;
    result.solved += attempt.solved ? 1 : 0;
    result.clean += attempt.clean ? 1 : 0;
    result.first_submit_accepted += attempt.first_submit_accepted ? 1 : 0;
    if (attempt.verdict == Verdict::judge_error) return;  // nothing was submitted, or the judge's own fault
    ++result.submitted;
    count(result.verdicts, attempt.verdict);
  });
  most_frequent_first(result.verdicts);
  result.groups = group_statistics(history);
  result.tags = tag_statistics(history);
  return result;
}

}  // namespace

Day monday_of(Day day) { return day - (std::chrono::weekday(day) - std::chrono::Monday); }

Statistics statistics(const History& history, Millis now) {
  Statistics result;
  result.today = local_day(now);
  result.imported = static_cast<int>(history.imported.size());
  result.sessions = static_cast<int>(history.sessions.size());
  result.recent_sessions = std::min(result.sessions, 10);
  result.sessions_before = std::clamp(result.sessions - 10, 0, 10);
  result.phases = phase_statistics(history);
  result.verdicts = verdict_statistics(history);
  result.topics = topic_statistics(history);
  result.rubric = rubric_points(history);
  result.calibration = calibration_statistics(result.rubric);
  result.activity = activity_statistics(history, now);
  result.hours = hours_statistics(history);
  result.languages = languages_statistics(history);
  result.causes = cause_statistics(history);
  return result;
}

}  // namespace rehearse
