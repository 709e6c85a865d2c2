#include "journal_check.hpp"

#include <initializer_list>

#include <fmt/format.h>

namespace rehearse {
namespace {

std::string no_rating(std::string_view name, int rating) {
  if (rating >= 0 && rating <= 5) return {};
  return fmt::format("{}: a rating is a number from 1 to 5", name);
}

std::string no_day(std::string_view name, const std::string& day) {
  if (parse_day(day)) return {};
  return fmt::format("{}: \"{}\" is not a day such as 2026-11-22", name, day);
}

std::string empty(std::string_view name, const std::string& words) {
  if (words.find_first_not_of(" \t\r\n") != std::string::npos) return {};
  return fmt::format("{}: it is empty", name);
}

std::string first_of(std::initializer_list<std::string> faults) {
  for (const std::string& fault : faults) {
    if (!fault.empty()) return fault;
  }
  return {};
}

}  // namespace

std::string fault_of(const RealInterview& interview) {
  return first_of({empty("company", interview.company), no_day("day", interview.day),
                   no_rating("welcome", interview.welcome.rating), no_rating("reaction", interview.reaction.rating),
                   no_rating("expressions", interview.expressions.rating), no_rating("interest", interview.interest.rating),
                   no_rating("nerves", interview.nerves.rating)});
}

std::string fault_of(const RealQuestion& question) {
  return first_of({empty("text", question.text), no_rating("confidence", question.confidence.rating)});
}

std::string fault_of(const Feedback& feedback) { return first_of({empty("text", feedback.text), no_day("day", feedback.day)}); }

std::string fault_of(const RoleProfile& role) { return empty("name", role.name); }

std::string fault_of(const Application& application) {
  if (application.importance < 1 || application.importance > 5) return "importance: a number from 1 to 5";
  return first_of({empty("company", application.company),
                   application.next_day.empty() ? std::string() : no_day("next_day", application.next_day)});
}

std::string fault_of(const StageMove& move) { return no_day("day", move.day); }

std::string fault_of(const Story& story) { return empty("title", story.title); }

std::string fault_of(const StorySkill& skill) { return empty("name", skill.name); }

std::string fault_of(const PromptAnswer& answer) {
  if (answer.took < Millis(0) || answer.limit < Millis(0)) return "took_ms: a time is not negative";
  return no_rating("rating", answer.rating);
}

std::string fault_of(const OwnQuestion& question) { return empty("text", question.text); }

std::string fault_of(const ReminderNote& note) { return note.day.empty() ? std::string() : no_day("day", note.day); }

std::string fault_of(const FindingAnswer& answer) {
  if (answer.decision == FindingDecision::changed) return empty("cause", answer.cause);
  return {};
}

}  // namespace rehearse
