#include "rehearse/review/readiness_gate.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "text.hpp"

namespace rehearse {
namespace {

std::string weakest_topic(const Readiness& readiness) {
  const auto weakest = std::min_element(readiness.basis.begin(), readiness.basis.end(),
                                        [](const auto& a, const auto& b) { return a.medium.mean < b.medium.mean; });
  return weakest == readiness.basis.end() ? std::string() : weakest->topic;
}

GateBasis by_readiness(const std::optional<Readiness>& readiness, const Application& application, const Journal& journal,
                       const GateRules& rules) {
  GateBasis basis{"readiness", false, "", ""};
  const RoleProfile* role = find_record(journal.roles, application.role);
  if (role == nullptr) {
    basis.figures = "no role profile says what it asks for";
    basis.command =
        fmt::format("rehearse role new \"{}\" --topic ...", application.role.empty() ? application.company : application.role);
    return basis;
  }
  if (!readiness || !readiness->known) {
    basis.figures = readiness ? readiness->reason : std::string("nothing is measured on its topics yet");
    basis.command = fmt::format("rehearse interview --role {}", role->id);
    return basis;
  }
  const Estimate& chance = readiness->chance;
  basis.met = chance.mean >= rules.probability;
  basis.figures = fmt::format("{:.0f}% ({:.0f} to {:.0f}%) to pass a session like \"{}\", from {}; asked for: {:.0f}%",
                              100 * chance.mean, 100 * chance.low, 100 * chance.high, readiness->profile,
                              count_text(readiness->attempts, "attempt"), 100 * rules.probability);
  if (!basis.met) basis.command = fmt::format("rehearse drill \"{}\"", weakest_topic(*readiness));
  return basis;
}

GateBasis by_mocks(const History& history, Millis now, const GateRules& rules) {
  int mocks = 0, tasks = 0, solved = 0;
  for (const SessionFacts& session : history.sessions) {
    const bool mock =
        session.kind == StreamKind::interview && session.budget > Millis(0) && session.end != EndReason::abandoned;
    if (!mock || session.started_at < now - std::chrono::days(rules.mock_days)) continue;
    ++mocks;
    for (const AttemptFacts& attempt : session.attempts) {
      ++tasks;
      solved += attempt.solved ? 1 : 0;
    }
  }
  GateBasis basis{"recent mocks", mocks >= rules.mocks && solved * 2 >= tasks, "", ""};
  basis.figures = fmt::format("{} in the last {} days{}; asked for: {}, and half of their tasks solved", mocks, rules.mock_days,
                              mocks == 0 ? std::string() : fmt::format(", {} of {} tasks solved", solved, tasks), rules.mocks);
  if (!basis.met) basis.command = "rehearse interview --profile onsite";
  return basis;
}

GateBasis by_stories(const Journal& journal, const std::vector<StorySkill>& skills, const GateRules& rules) {
  const Coverage coverage = coverage_of(journal, skills);
  const auto wanted = static_cast<std::size_t>(std::ceil(rules.coverage * static_cast<double>(coverage.skills.size())));
  GateBasis basis{"stories", coverage.covered() >= wanted, "", ""};
  basis.figures =
      fmt::format("{} of {} skills have a story told whole; asked for: {}", coverage.covered(), coverage.skills.size(), wanted);
  if (!basis.met) basis.command = fmt::format("rehearse story new --skill {}", coverage.uncovered.front());
  return basis;
}

GateBasis by_own_questions(const Journal& journal, const GateRules& rules) {
  const int count = static_cast<int>(journal.own_questions.size());
  GateBasis basis{"questions for them", count >= rules.own_questions, "", ""};
  basis.figures = fmt::format("{} prepared; asked for: {}", count, rules.own_questions);
  if (!basis.met) basis.command = "rehearse question add \"...\"";
  return basis;
}

// Since then somebody may have solved it.
bool is_recovered(const RealQuestion& question, const RealInterview& interview, const History& history) {
  const auto day = parse_day(interview.day);
  if (question.problem.empty() || !day) return false;
  return std::any_of(history.sessions.begin(), history.sessions.end(), [&](const SessionFacts& session) {
    return std::any_of(session.attempts.begin(), session.attempts.end(), [&](const AttemptFacts& attempt) {
      return attempt.slug == question.problem && attempt.clean && attempt.wall >= start_of(*day);
    });
  });
}

GateBasis by_open_questions(const Application& application, const Journal& journal, const History& history) {
  std::vector<const RealQuestion*> open;
  for (const RealQuestion& question : journal.questions) {
    const RealInterview* interview = find_record(journal.interviews, question.interview);
    if (interview == nullptr || interview->role != application.role) continue;
    if (status_of(question) == AnswerStatus::wrong && !is_recovered(question, *interview, history)) open.push_back(&question);
  }
  GateBasis basis{"open from real interviews", open.empty(), "", ""};
  basis.figures = open.empty()
                      ? "nothing that was answered wrong is left open"
                      : fmt::format("{} answered wrong and not solved since: \"{}\"",
                                    count_text(static_cast<long>(open.size()), "question"), one_line(open.front()->text, 60));
  if (open.empty()) return basis;
  const RealQuestion& first = *open.front();
  basis.command = first.problem.empty() ? fmt::format("rehearse journal show {}", first.interview)
                                        : fmt::format("rehearse solve {}", first.problem);
  return basis;
}

}  // namespace

std::vector<TopicShare> topic_shares(const RoleProfile& role, const Journal& journal) {
  std::vector<TopicShare> shares;
  for (const std::string& topic : role.topics) shares.push_back({topic, 1});
  for (const AskedTopic& asked : asked_outside(role, journal)) {
    shares.push_back({asked.topic, static_cast<double>(asked.questions.size())});
  }
  return shares;
}

std::string_view profile_of(Stage stage) { return stage == Stage::technical || stage == Stage::onsite ? "onsite" : "phone"; }

Gate readiness_gate(const Application& application, const Journal& journal, const History& history,
                    const std::vector<StorySkill>& built_in_skills, const std::optional<Readiness>& readiness, Millis now,
                    const GateRules& rules) {
  const Stage stage = stage_of(application, journal);
  Gate gate{application.id, application.importance >= matters_most && is_open(stage) && stage != Stage::offer, true, {}};
  gate.basis = {by_readiness(readiness, application, journal, rules), by_mocks(history, now, rules),
                by_stories(journal, built_in_skills, rules), by_own_questions(journal, rules),
                by_open_questions(application, journal, history)};
  gate.ready = std::all_of(gate.basis.begin(), gate.basis.end(), [](const GateBasis& basis) { return basis.met; });
  return gate;
}

}  // namespace rehearse
