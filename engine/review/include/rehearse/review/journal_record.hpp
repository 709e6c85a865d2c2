#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/record_json.hpp"
#include "rehearse/review/journal.hpp"
#include "rehearse/session/payload_record.hpp"

// The journal's records as JSON, in the log and for programs; and the events that make and amend them. A heavy header.
namespace rehearse {

REHEARSE_NAMES(QuestionKind, parse_question_kind, "technical, knowledge, design or behavioural")
REHEARSE_NAMES(Trouble, parse_trouble, "a trouble")
REHEARSE_NAMES(Stance, parse_stance, "open, accepted or rejected")
REHEARSE_NAMES(Stage, parse_stage, "a stage")

REHEARSE_RECORD(Impression, later_member("rating", &T::rating), later_member("words", &T::words))
REHEARSE_RECORD(RealInterview, member("id", &T::id), member("company", &T::company), later_member("role", &T::role),
                later_member("round", &T::round), member("day", &T::day), later_member("format", &T::format),
                later_member("language", &T::language), later_member("application", &T::application),
                later_member("entering", &T::entering), later_member("welcome", &T::welcome),
                later_member("reaction", &T::reaction), later_member("introduction", &T::introduction),
                later_member("questions_told", &T::questions_told), later_member("expressions", &T::expressions),
                later_member("interest", &T::interest), later_member("asked", &T::asked), later_member("nerves", &T::nerves),
                later_member("ending", &T::ending), later_member("skipped", &T::skipped))
REHEARSE_RECORD(RealQuestion, member("id", &T::id), member("interview", &T::interview), member("text", &T::text),
                later_member("type", &T::type), later_member("topics", &T::topics), later_member("answer", &T::answer),
                later_member("confidence", &T::confidence), later_member("made_up", &T::made_up),
                later_member("made_up_what", &T::made_up_what), later_member("troubles", &T::troubles),
                later_member("skipped", &T::skipped), later_member("problem", &T::problem),
                later_member("rebuilt", &T::rebuilt), later_member("language", &T::language),
                later_member("source", &T::source), later_member("verdict", &T::verdict),
                later_member("evidence", &T::evidence), later_member("confinement", &T::confinement),
                later_member("looked_up", &T::looked_up), later_member("judged_at_ms", &T::judged_at))
REHEARSE_RECORD(RoleProfile, member("id", &T::id), member("name", &T::name), later_member("topics", &T::topics),
                later_member("formats", &T::formats), later_member("languages", &T::languages), later_member("note", &T::note))
REHEARSE_RECORD(Feedback, member("id", &T::id), later_member("interview", &T::interview), member("day", &T::day),
                later_member("from", &T::from), member("text", &T::text), later_member("topics", &T::topics),
                later_member("causes", &T::causes), later_member("stance", &T::stance), later_member("reason", &T::reason))
REHEARSE_RECORD(Application, member("id", &T::id), member("company", &T::company), later_member("role", &T::role),
                later_member("importance", &T::importance), later_member("next_step", &T::next_step),
                later_member("next_day", &T::next_day), later_member("note", &T::note))
REHEARSE_RECORD(StageMove, member("id", &T::id), member("application", &T::application), member("stage", &T::stage),
                member("day", &T::day), later_member("note", &T::note))
REHEARSE_RECORD(Story, member("id", &T::id), member("title", &T::title), later_member("situation", &T::situation),
                later_member("task", &T::task), later_member("action", &T::action), later_member("result", &T::result),
                later_member("skills", &T::skills))
REHEARSE_RECORD(StorySkill, member("id", &T::id), member("name", &T::name))
REHEARSE_RECORD(StoryPrompt, member("id", &T::id), member("text", &T::text), member("skills", &T::skills))
REHEARSE_RECORD(PromptAnswer, member("id", &T::id), member("prompt", &T::prompt), later_member("text", &T::text),
                later_member("story", &T::story), later_member("answer", &T::answer), member("took_ms", &T::took),
                member("limit_ms", &T::limit), later_member("parts", &T::parts), later_member("rating", &T::rating),
                later_member("at_ms", &T::wall))
REHEARSE_RECORD(OwnQuestion, member("id", &T::id), member("text", &T::text), later_member("about", &T::about))
REHEARSE_RECORD(ReminderNote, member("id", &T::id), later_member("day", &T::day), later_member("words", &T::words),
                later_member("done", &T::done))
REHEARSE_RECORD(FindingAnswer, member("id", &T::id), member("decision", &T::decision), later_member("cause", &T::cause),
                later_member("intention", &T::intention))

inline constexpr std::string_view amended_suffix = "-amended";
inline constexpr std::string_view undo_kind = "undo";

// The event that makes a record.
template <Record T>
[[nodiscard]] Payload making(const T& record) {
  if constexpr (std::is_same_v<T, Feedback>) {
    return FeedbackEntry{std::string(T::kind), record_json(record)};
  } else {
    return JournalEntry{std::string(T::kind), record_json(record)};
  }
}

// The members of an amendment that a record of the kind does not have.
template <Record T>
[[nodiscard]] std::vector<std::string> unknown_members(const nlohmann::json& amendment) {
  std::vector<std::string> unknown;
  for (const auto& [name, value] : amendment.items()) {
    bool known = false;
    std::apply([&](const auto&... m) { ((known = known || name == m.name), ...); }, members_of(static_cast<const T*>(nullptr)));
    if (!known) unknown.push_back(name);
  }
  return unknown;
}

}  // namespace rehearse
