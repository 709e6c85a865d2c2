#include <algorithm>
#include <map>

#include "rehearse/review/card.hpp"
#include "statistics_parts.hpp"

namespace rehearse {
namespace {

struct Gathered {
  TopicStatistics topic;
  std::map<Day, TopicWeek> weeks;
  std::vector<double> times;
};

void add(Gathered& gathered, const AttemptFacts& attempt, Day day) {
  const int solved = attempt.solved ? 1 : 0;
  const int clean = attempt.clean ? 1 : 0;
  TopicStatistics& topic = gathered.topic;
  ++topic.attempts;
  topic.solved += solved;
  topic.clean += clean;
  topic.last = std::max(topic.last, day);
  TopicWeek& week = gathered.weeks[monday_of(day)];
  ++week.attempts;
  week.solved += solved;
  week.clean += clean;
  if (attempt.solved) {
    gathered.times.push_back(static_cast<double>(attempt.duration.count()) / static_cast<double>(par_of(attempt).count()));
  }
}

}  // namespace

std::vector<TopicStatistics> topic_statistics(const History& history) {
  std::map<std::string, Gathered> topics;
  for (const SessionFacts& session : history.sessions) {
    for (const AttemptFacts& attempt : session.attempts) {
      const Day day = local_day(attempt.wall);
      for (const std::string& topic : attempt.topics) add(topics[topic], attempt, day);
    }
  }
  std::vector<TopicStatistics> sorted;
  for (auto& [name, gathered] : topics) {
    TopicStatistics& topic = sorted.emplace_back(std::move(gathered.topic));
    topic.topic = name;
    topic.time_to_par = median(std::move(gathered.times));
    for (auto& [monday, week] : gathered.weeks) {
      week.monday = monday;
      topic.weeks.push_back(week);
    }
  }
  std::ranges::stable_sort(sorted, [](const auto& a, const auto& b) { return a.attempts > b.attempts; });
  return sorted;
}

}  // namespace rehearse
