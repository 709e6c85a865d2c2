#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/calendar.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/review/application.hpp"
#include "rehearse/review/feedback.hpp"
#include "rehearse/review/journal_finding.hpp"
#include "rehearse/review/own_question.hpp"
#include "rehearse/review/real_interview.hpp"
#include "rehearse/review/real_question.hpp"
#include "rehearse/review/reminder.hpp"
#include "rehearse/review/role_profile.hpp"
#include "rehearse/review/story.hpp"
#include "rehearse/session/event.hpp"

// The journal of real interviews with all that belongs to it: a fold over the events of the stream "journal". An event makes a
// record ("interview"), amends one ("interview-amended": the members that change), or undoes an earlier event ("undo"), itself
// included. Nothing is edited in place.
namespace rehearse {

inline constexpr std::string_view journal_stream = "journal";

// One event of the stream, for the list of changes.
struct JournalChange {
  std::int64_t sequence = 0;
  Millis wall{};
  std::string kind;  // "interview", "interview-amended", "undo"
  std::string id;    // of the record
  std::string words;
  std::int64_t undoes = 0;  // of an "undo": the sequence of what it undoes
  bool undone = false;
};

struct Journal {
  std::vector<RealInterview> interviews;
  std::vector<RealQuestion> questions;
  std::vector<Feedback> feedback;
  std::vector<RoleProfile> roles;
  std::vector<Application> applications;
  std::vector<StageMove> moves;
  std::vector<Story> stories;
  std::vector<StorySkill> skills;  // the user's own
  std::vector<PromptAnswer> prompt_answers;
  std::vector<OwnQuestion> own_questions;
  std::vector<ReminderNote> reminder_notes;
  std::vector<FindingAnswer> finding_answers;
  std::vector<JournalChange> changes;  // all, oldest first
};

// ErrorCode::corrupt names the event that does not fit. Kinds of a newer version are passed over; so is what amends a record
// whose making was undone.
[[nodiscard]] Result<Journal> fold_journal(std::span<const Event> events);

// Null where there is none.
template <class T>
[[nodiscard]] const T* find_record(const std::vector<T>& records, std::string_view id) {
  const auto found = std::find_if(records.begin(), records.end(), [&](const T& record) { return record.id == id; });
  return found == records.end() ? nullptr : &*found;
}

[[nodiscard]] std::vector<RealQuestion> questions_of(const RealInterview& interview, const Journal& journal);

// An id that no record of any kind has or had: "acme", "acme-2"; with `numbered` "acme-1" from the first on.
enum class Numbering { from_second, from_first };
[[nodiscard]] std::string unused_id(const Journal& journal, std::string_view words, Numbering numbering);

// "acme-1.3": the next question of an interview.
[[nodiscard]] std::string unused_question_id(const Journal& journal, std::string_view interview);

// Lower-case letters and digits with hyphens between: "ACME (Berlin)" becomes "acme-berlin"; "entry" if nothing is left.
[[nodiscard]] std::string slug_of(std::string_view words);

// "today", "yesterday", "tomorrow", "3 days ago", "in 2 weeks", "2026-11-22".
[[nodiscard]] std::optional<Day> parse_day_words(std::string_view text, Day today);

}  // namespace rehearse
