#include <algorithm>
#include <iterator>

#include "rehearse/review/growth_area.hpp"
#include "way.hpp"

// Growth areas of real interviews: what was confirmed in the journal, as something to practise.
namespace rehearse {
namespace {

constexpr auto window = std::chrono::days{42};
constexpr std::size_t most_areas = 4;
constexpr std::ptrdiff_t mocks_without = 3, solved_cleanly = 2;

struct Told {
  GrowthArea area;
  int findings = 0;
};

Day day_of(const RealInterview& interview) { return parse_day(interview.day).value_or(Day{}); }

std::string words_of(const RealQuestion* question) { return question == nullptr ? std::string() : question->text; }

std::vector<std::string> practisable(const std::vector<std::string>& topics, const Means& means) {
  std::vector<std::string> found;
  for (const std::string& topic : topics) {
    const auto known = std::ranges::find_if(means.topics, [&](const auto& its) { return same_topic(its, topic); });
    if (known != means.topics.end()) found.push_back(*known);
  }
  return found;
}

// What is not coded: said, asked, told, or learnt by heart.
std::string mode_beside_code(const JournalFinding& finding, const RealQuestion* question) {
  if (finding.counted_cause() == to_string(Cause::interest_shown)) return "question";
  if (question == nullptr) return finding.rule.ends_with("-mismatch") ? "mock" : "";
  return question->type == QuestionKind::behavioural ? "story" : "make-card";
}

GrowthArea area_of(const JournalFinding& finding, const RealInterview& interview, const RealQuestion* question,
                   const Means& means) {
  GrowthArea area;
  area.name = finding.counted_cause();
  area.chosen = day_of(interview);
  area.sessions = 1;
  area.interview = title_of(interview);
  area.question = words_of(question);
  const Way* way = way_for_cause(area.name);
  const bool codes = way == nullptr || way->mode == DrillMode::code;
  const bool bluffs = area.name == to_string(Cause::bluffing);
  if (codes || bluffs) area.topics = practisable(finding.topics, means);
  if (!area.topics.empty()) {
    area.mode = to_string(DrillMode::code);
  } else if (codes && question != nullptr && !question->problem.empty()) {
    area.mode = to_string(DrillMode::code);
    area.slug = area.title = question->problem;
  } else if (codes || bluffs) {
    area.mode = mode_beside_code(finding, question);
    if (area.mode == "make-card") area.card = "own:" + question->id;
  } else {
    area.mode = way->by_clock ? std::string("mock") : std::string(to_string(way->mode));
  }
  return area;
}

bool shows(const SessionFacts& mock, const std::string& cause) {
  return std::ranges::any_of(mock.attempts, [&](const AttemptFacts& attempt) {
    return std::ranges::any_of(attempt.findings, [&](const FindingFacts& finding) {
      return finding.cause == cause && finding.decision != to_string(FindingDecision::rejected);
    });
  });
}

bool is_about_any(const AttemptFacts& attempt, const std::vector<std::string>& topics) {
  return std::ranges::any_of(
      topics, [&](const auto& topic) { return has_topic(attempt.topics, topic) || has_topic(attempt.patterns, topic); });
}

// The problem itself solved cleanly, or of a topic two.
bool recovered(const GrowthArea& area, const History& history) {
  std::vector<std::string> solved;
  for (const SessionFacts& session : history.sessions) {
    if (local_day(session.started_at) < area.chosen) continue;
    for (const AttemptFacts& attempt : session.attempts) {
      if (!attempt.clean || std::ranges::find(solved, attempt.slug) != solved.end()) continue;
      if (attempt.slug == area.slug) return true;
      if (is_about_any(attempt, area.topics)) solved.push_back(attempt.slug);
    }
  }
  return std::ssize(solved) >= solved_cleanly;
}

bool grown_out(const GrowthArea& area, const History& history, const Means& means) {
  if (area.mode == "question") return means.questions >= enough_questions;
  if (!area.card.empty()) return std::ranges::find(means.cards, area.card) != means.cards.end();
  if (!area.topics.empty() || !area.slug.empty()) return recovered(area, history);
  std::vector<const SessionFacts*> newer;
  for (const SessionFacts& session : history.sessions) {
    if (is_mock(session) && local_day(session.started_at) >= area.chosen) newer.push_back(&session);
  }
  if (std::ssize(newer) < mocks_without) return false;
  return std::none_of(newer.end() - mocks_without, newer.end(), [&](const auto* mock) { return shows(*mock, area.name); });
}

bool same_practice(const GrowthArea& a, const GrowthArea& b) {
  return a.mode == b.mode && a.topics == b.topics && a.card == b.card && a.slug == b.slug;
}

}  // namespace

std::vector<GrowthArea> growth_areas(const Journal& journal, const History& history, const Means& means, Day today) {
  std::vector<Told> told;
  for (const JournalFinding& finding : confirmed_findings(journal)) {
    const RealInterview* interview = find_record(journal.interviews, finding.interview);
    if (interview == nullptr || day_of(*interview) < today - window || day_of(*interview) > today) continue;
    const RealQuestion* question = finding.question.empty() ? nullptr : find_record(journal.questions, finding.question);
    GrowthArea area = area_of(finding, *interview, question, means);
    if (area.mode.empty() || grown_out(area, history, means)) continue;
    const auto known = std::ranges::find_if(told, [&](const Told& its) { return same_practice(its.area, area); });
    if (known == told.end()) {
      told.push_back({std::move(area), 1});
    } else if (known->area.interview == area.interview) {
      ++known->findings;
    } else {
      ++known->area.sessions;
    }
  }
  std::ranges::stable_sort(told, [](const Told& a, const Told& b) {
    return a.area.chosen != b.area.chosen ? a.area.chosen > b.area.chosen : a.findings > b.findings;
  });
  std::vector<GrowthArea> areas;
  for (Told& its : told) {
    if (areas.size() < most_areas) areas.push_back(std::move(its.area));
  }
  return areas;
}

}  // namespace rehearse
