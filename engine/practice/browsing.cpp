#include "rehearse/practice/browsing.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "rehearse/practice/scheduling.hpp"

namespace rehearse {
namespace {

struct Record {
  ProblemState state = ProblemState::untried;
  int attempts = 0;
  Millis last{};

  void add(bool solved, Millis wall) {
    ++attempts;
    last = std::max(last, wall);
    state = std::max(state, solved ? ProblemState::solved : ProblemState::tried);
  }
};

std::map<std::string_view, Record> records_of(const History& history) {
  std::map<std::string_view, Record> records;
  for (const SessionFacts& session : history.sessions) {
    for (const AttemptFacts& attempt : session.attempts) records[attempt.slug].add(attempt.solved, attempt.wall);
  }
  for (const PastWork& work : history.imported) records[work.slug].add(work.solved, work.wall);
  return records;
}

}  // namespace

std::string_view to_string(ProblemState state) {
  switch (state) {
    case ProblemState::untried: return "new";
    case ProblemState::tried: return "tried";
    case ProblemState::solved: return "solved";
  }
  return "";
}

std::optional<StateFilter> parse_state_filter(std::string_view word) {
  if (word == "new") return StateFilter::untried;
  if (word == "tried") return StateFilter::tried;
  if (word == "solved") return StateFilter::solved;
  if (word == "due") return StateFilter::due;
  return std::nullopt;
}

std::vector<ListedProblem> listed(std::vector<ProblemSummary> problems, const History& history, const std::vector<Card>& due) {
  const auto records = records_of(history);
  std::vector<ListedProblem> result;
  for (ProblemSummary& problem : problems) {
    ListedProblem& entry = result.emplace_back();
    entry.problem = std::move(problem);
    entry.due = find_card(due, card_id(CardKind::problem, entry.problem.slug)) != nullptr;
    const auto found = records.find(entry.problem.slug);
    if (found == records.end()) continue;
    entry.state = found->second.state;
    entry.attempts = found->second.attempts;
    entry.last = found->second.last;
  }
  return result;
}

std::vector<ListedProblem> choose(std::vector<ListedProblem> problems, StateFilter state) {
  std::erase_if(problems, [&](const ListedProblem& problem) {
    switch (state) {
      case StateFilter::any: return false;
      case StateFilter::untried: return problem.state != ProblemState::untried;
      case StateFilter::tried: return problem.state != ProblemState::tried;
      case StateFilter::solved: return problem.state != ProblemState::solved;
      case StateFilter::due: return !problem.due;
    }
    return false;
  });
  return problems;
}

std::vector<TopicCoverage> coverage(const std::vector<ListedProblem>& problems) {
  std::map<std::string, TopicCoverage> rows;
  for (const ListedProblem& entry : problems) {
    for (const std::string& topic : entry.problem.topics) {
      TopicCoverage& row = rows[topic];
      row.topic = topic;
      ++row.of_difficulty.at(static_cast<std::size_t>(entry.problem.difficulty));
      ++row.total;
      row.tried += entry.state == ProblemState::tried ? 1 : 0;
      row.solved += entry.state == ProblemState::solved ? 1 : 0;
      row.due += entry.due ? 1 : 0;
    }
  }
  std::vector<TopicCoverage> result;
  for (auto& [topic, row] : rows) result.push_back(std::move(row));
  std::ranges::stable_sort(result, std::ranges::greater(), &TopicCoverage::total);
  return result;
}

Browsing::Browsing(Practice& practice) : practice_(&practice) {}

Result<std::vector<ListedProblem>> Browsing::list(const ProblemFilter& filter) const {
  auto all = practice_->bank().list();
  if (!all) return unexpected(all.error());
  auto chosen = choose(std::move(*all), filter);
  if (!chosen) return unexpected(chosen.error());
  const auto history = practice_->history();
  if (!history) return unexpected(history.error());
  const auto due = Scheduling(*practice_).due_cards();
  if (!due) return unexpected(due.error());
  return listed(std::move(*chosen), *history, *due);
}

}  // namespace rehearse
