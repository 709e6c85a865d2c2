#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/calendar.hpp"
#include "rehearse/judge/judge.hpp"
#include "rehearse/practice/practice.hpp"
#include "rehearse/practice/problem_search.hpp"
#include "rehearse/review/journal.hpp"
#include "rehearse/review/walk.hpp"

namespace rehearse {

// What is written down as one walks out. Days in words: "today", "yesterday", "2026-11-22".
struct InterviewCapture {
  std::string company;
  std::string role, round, day, format, language, application;
};

struct FeedbackCapture {
  std::string text;  // word for word
  std::string interview, from, day;
  std::vector<std::string> topics, causes;  // empty: as the words suggest
};

struct RoleCapture {
  std::string name;
  std::vector<std::string> topics, formats, languages;
  std::string note;
};

// The facts from which a question becomes a package of the user's own bank, as far as they are not in the question.
struct Reconstruction {
  std::string slug;   // empty: from the question's words
  std::string title;  // likewise
  std::string difficulty = "medium";
  std::string method;                   // "mergeMeetings"
  std::vector<std::string> parameters;  // "meetings: integer[][]"
  std::string result;                   // "integer[][]"
  std::vector<std::string> bounds;      // "1 <= meetings.length <= 10^4"
  std::string facts = {};               // JSON as `bank new` reads it, instead of the four above
};
struct Rebuilt {
  RealQuestion question;
  std::filesystem::path folder;
  std::vector<std::string> to_do;
};

struct JudgedAnswer {
  RealQuestion question;
  Judgement judgement;
};

// The journal of real interviews: capture, the walk, questions and answers, feedback, roles, reminders. Every call is an event
// or none; ErrorCode::bad_input where a record would not hold, not_found with the nearest id.
class Journaling {
 public:
  explicit Journaling(Practice& practice);

  [[nodiscard]] Result<Journal> journal() const;
  [[nodiscard]] Day today() const;
  // bad_input for words that name no day; empty words are the fallback.
  [[nodiscard]] Result<Day> day_of(std::string_view words, Day fallback) const;

  [[nodiscard]] Result<RealInterview> add(const InterviewCapture& capture);
  // Empty id: the newest.
  [[nodiscard]] Result<RealInterview> interview(std::string_view id) const;
  // An answer to the step of the walk that was asked.
  [[nodiscard]] Result<Journal> answer(std::string_view interview, const WalkStep& step, std::string_view text);

  // The walk at once: JSON of the interview's members, and `questions`, an array of those of its questions.
  [[nodiscard]] Result<Journal> tell(std::string_view interview, std::string_view json);

  [[nodiscard]] Result<RealQuestion> question(std::string_view interview, int number) const;  // as its id ends
  [[nodiscard]] Result<RealQuestion> add_question(std::string_view interview, std::string_view text);

  // Any record by its id: JSON of the members that change.
  [[nodiscard]] Result<Journal> amend(std::string_view id, std::string_view changes);
  // The making of a record with all that amended it counts no more, until that is undone.
  [[nodiscard]] Result<Journal> remove(std::string_view id);
  // Absent: the last change that is not undone. What was undone.
  [[nodiscard]] Result<JournalChange> undo(std::optional<std::int64_t> sequence = {});

  // Problems of the bank that a question may be, best first.
  [[nodiscard]] Result<std::vector<ProblemMatch>> suggest_problems(std::string_view words, std::size_t count = 5) const;
  // The question takes over the problem's topics where it has none.
  [[nodiscard]] Result<RealQuestion> link(const RealQuestion& question, std::string_view slug);
  // Writes a package to fill in; its statement holds the question as it is remembered.
  [[nodiscard]] Result<Rebuilt> rebuild(const RealQuestion& question, const Reconstruction& how);
  // Runs the recalled answer on all cases of the linked problem. Empty language: by the file's name.
  [[nodiscard]] Result<JudgedAnswer> judge_answer(const RealQuestion& question, const std::filesystem::path& file,
                                                  std::string_view language, const JudgeOptions& options = {});
  // Of a question without code: what looking it up has shown.
  [[nodiscard]] Result<RealQuestion> look_up(const RealQuestion& question, bool right, std::string_view evidence);

  [[nodiscard]] Result<JournalFinding> decide(std::string_view finding, FindingDecision decision, std::string_view cause,
                                              std::string_view intention);

  [[nodiscard]] Result<Feedback> add_feedback(const FeedbackCapture& capture);
  [[nodiscard]] Result<Feedback> take_stance(std::string_view feedback, Stance stance, std::string_view reason);
  [[nodiscard]] Result<std::vector<Evidence>> weigh(std::string_view feedback) const;

  [[nodiscard]] Result<RoleProfile> add_role(const RoleCapture& capture);

  // "thank-you", "ask-for-feedback", or a template of the user's own in <config>/templates.
  [[nodiscard]] Result<std::string> letter(std::string_view interview, std::string_view name) const;
  [[nodiscard]] std::vector<std::string> letter_names() const;

  [[nodiscard]] Result<void> finish_reminder(std::string_view id);
  [[nodiscard]] Result<void> move_reminder(std::string_view id, Day day);
  [[nodiscard]] Result<Reminder> add_reminder(std::string_view words, Day day);

 private:
  [[nodiscard]] Result<RealQuestion> change_question(std::string_view id, std::string_view changes);

  Practice& practice_;
};

}  // namespace rehearse
