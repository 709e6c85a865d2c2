#include <algorithm>
#include <map>

#include "statistics_parts.hpp"

namespace rehearse {
namespace {

struct Gathered {
  CauseStatistics cause;
  std::map<Day, CauseWeek> weeks;
  int last_session = -1;
};

void add(Gathered& gathered, const FindingFacts& finding, Day monday, int session, int sessions) {
  CauseStatistics& cause = gathered.cause;
  if (finding.decision == "rejected") {
    ++cause.rejected;
    return;
  }
  const int confirmed = finding.decision.empty() ? 0 : 1;
  ++cause.found;
  cause.confirmed += confirmed;
  cause.lost += finding.lost;
  CauseWeek& week = gathered.weeks[monday];
  ++week.found;
  week.confirmed += confirmed;
  if (gathered.last_session == session) return;
  gathered.last_session = session;
  ++cause.sessions;
  const int ago = sessions - 1 - session;
  cause.recent += ago < 10 ? 1 : 0;
  cause.before += ago >= 10 && ago < 20 ? 1 : 0;
}

}  // namespace

std::vector<CauseStatistics> cause_statistics(const History& history) {
  std::map<std::string, Gathered> causes;
  const auto sessions = static_cast<int>(history.sessions.size());
  for (int i = 0; i < sessions; ++i) {
    const SessionFacts& session = history.sessions[static_cast<std::size_t>(i)];
    const Day monday = monday_of(local_day(session.started_at));
    for (const AttemptFacts& attempt : session.attempts) {
      for (const FindingFacts& finding : attempt.findings) add(causes[finding.cause], finding, monday, i, sessions);
    }
  }
  std::vector<CauseStatistics> sorted;
  for (auto& [name, gathered] : causes) {
    CauseStatistics& cause = sorted.emplace_back(std::move(gathered.cause));
    cause.cause = name;
    for (auto& [monday, week] : gathered.weeks) {
      week.monday = monday;
      cause.weeks.push_back(week);
    }
  }
  std::ranges::stable_sort(sorted,
                           [](const auto& a, const auto& b) { return a.lost != b.lost ? a.lost > b.lost : a.found > b.found; });
  return sorted;
}

}  // namespace rehearse
