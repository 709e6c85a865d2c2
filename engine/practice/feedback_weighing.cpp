#include <set>

#include <fmt/format.h>

#include "journal_log.hpp"
#include "rehearse/practice/journaling.hpp"
#include "rehearse/review/journal_record.hpp"

// What others said, beside what was measured.
namespace rehearse {
namespace {

std::vector<std::string> known_topics(const Bank& bank, const Journal& journal) {
  std::set<std::string> topics;
  if (const auto problems = bank.list()) {
    for (const ProblemSummary& problem : *problems) topics.insert(problem.topics.begin(), problem.topics.end());
  }
  for (const RealQuestion& question : journal.questions) topics.insert(question.topics.begin(), question.topics.end());
  for (const RoleProfile& role : journal.roles) topics.insert(role.topics.begin(), role.topics.end());
  return {topics.begin(), topics.end()};
}

}  // namespace

Result<Feedback> Journaling::add_feedback(const FeedbackCapture& capture) {
  const auto day = day_of(capture.day, today());
  if (!day) return unexpected(day.error());
  Feedback made;
  const auto make = [&](const Journal& journal) -> Result<std::vector<Payload>> {
    if (!capture.interview.empty()) {
      const auto interview = get_record(journal.interviews, capture.interview, "interview", "rehearse journal list");
      if (!interview) return unexpected(interview.error());
    }
    const FeedbackSubjects suggested = suggest_subjects(capture.text, known_topics(practice_.bank(), journal));
    made.id = unused_id(journal, "feedback", Numbering::from_first);
    made.interview = capture.interview;
    made.day = to_string(*day);
    made.from = capture.from;
    made.text = capture.text;
    made.topics = capture.topics.empty() ? suggested.topics : capture.topics;
    made.causes = capture.causes.empty() ? suggested.causes : capture.causes;
    return std::vector{making(made)};
  };
  return JournalLog(practice_.state()).append(make).map([&](const Journal&) { return made; });
}

Result<Feedback> Journaling::take_stance(std::string_view id, Stance stance, std::string_view reason) {
  if (stance != Stance::open && reason.empty()) {
    return unexpected(ErrorCode::bad_input, fmt::format("why is it {}?", to_string(stance)),
                      "--reason TEXT: it is what you learn from later");
  }
  const nlohmann::json changes{{"stance", to_string(stance)}, {"reason", reason}};
  const auto make = [&](const Journal& journal) -> Result<std::vector<Payload>> {
    if (auto found = get_record(journal.feedback, id, "feedback", "rehearse feedback list"); !found) {
      return unexpected(found.error());
    }
    const auto payload = amending(journal, id, changes);
    if (!payload) return unexpected(payload.error());
    return std::vector{*payload};
  };
  return JournalLog(practice_.state()).append(make).and_then([&](const Journal& journal) {
    return get_record(journal.feedback, id, "feedback", "rehearse feedback list");
  });
}

Result<std::vector<Evidence>> Journaling::weigh(std::string_view id) const {
  const auto found = journal();
  if (!found) return unexpected(found.error());
  const auto feedback = get_record(found->feedback, id, "feedback", "rehearse feedback list");
  if (!feedback) return unexpected(feedback.error());
  const auto history = practice_.history();
  if (!history) return unexpected(history.error());
  return rehearse::weigh(*feedback, *found, *history, practice_.state().clock.now().wall);
}

}  // namespace rehearse
