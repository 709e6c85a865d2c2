#include "rehearse/practice/journaling.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "journal_log.hpp"
#include "journal_texts.hpp"
#include "rehearse/review/journal_record.hpp"

// Capture, the walk, roles, reminders and letters. What becomes of a single question stands in question_answering.cpp, feedback
// in feedback_weighing.cpp.
namespace rehearse {
namespace {

// A role as the user names it: by its id or its name.
std::string role_id(const Journal& journal, const std::string& words) {
  for (const RoleProfile& role : journal.roles) {
    if (role.id == words || same_topic(role.name, words)) return role.id;
  }
  return words.empty() ? std::string() : slug_of(words);
}

// The open application at the same company, where none was named.
std::string application_of(const Journal& journal, const InterviewCapture& capture) {
  if (!capture.application.empty()) return capture.application;
  for (const Application& application : journal.applications) {
    if (same_topic(application.company, capture.company) && is_open(stage_of(application, journal))) return application.id;
  }
  return {};
}

std::map<std::string, std::string> letter_values(const RealInterview& interview, const Journal& journal) {
  const RoleProfile* role = find_record(journal.roles, interview.role);
  std::vector<std::string> topics;
  std::string question;
  for (const RealQuestion& asked : questions_of(interview, journal)) {
    if (question.empty() && asked.type == QuestionKind::technical) question = asked.text;
    for (const std::string& topic : asked.topics) {
      if (!has_topic(topics, topic)) topics.push_back(topic);
    }
  }
  return {{"company", interview.company}, {"role", role == nullptr ? interview.role : role->name},
          {"round", interview.round},     {"day", interview.day},
          {"format", interview.format},   {"introduction", interview.introduction},
          {"question", question},         {"topics", fmt::format("{}", fmt::join(topics, ", "))}};
}

// Questions as a walk tells them: without id and interview.
Result<std::vector<RealQuestion>> questions_told(const nlohmann::json& told, const std::string& interview,
                                                 const Journal& journal) {
  std::vector<RealQuestion> questions;
  if (!told.is_array()) return unexpected(ErrorCode::bad_input, "questions: expected an array", "of objects with a text each");
  int number = number_of(unused_question_id(journal, interview));
  for (auto entry : told) {
    const std::string id = fmt::format("{}.{}", interview, number++);
    if (!entry.is_object()) return unexpected(ErrorCode::bad_input, "questions: each is an object", R"(as in {"text": "..."})");
    if (const auto unknown = unknown_members<RealQuestion>(entry); !unknown.empty()) {
      return unexpected(ErrorCode::bad_input, fmt::format("a question has no {}", fmt::join(unknown, ", ")),
                        "rehearse journal show --json names what it has");
    }
    entry["id"] = id;
    entry["interview"] = interview;
    auto question = parse_record<RealQuestion>(entry.dump(), id);
    if (!question) return unexpected(ErrorCode::bad_input, question.error().message, "nothing was recorded");
    questions.push_back(std::move(*question));
  }
  return questions;
}

}  // namespace

Journaling::Journaling(Practice& practice) : practice_(practice) {}

Result<Journal> Journaling::journal() const { return JournalLog(practice_.state()).read(); }

Day Journaling::today() const { return local_day(practice_.state().clock.now().wall); }

Result<Day> Journaling::day_of(std::string_view words, Day fallback) const {
  if (words.empty()) return fallback;
  if (const auto day = parse_day_words(words, today())) return *day;
  return unexpected(ErrorCode::bad_input, fmt::format("\"{}\" is not a day", words),
                    "as in: today, yesterday, 3 days ago, in 2 weeks, 2026-11-22");
}

Result<RealInterview> Journaling::add(const InterviewCapture& capture) {
  const auto day = day_of(capture.day, today());
  if (!day) return unexpected(day.error());
  RealInterview made;
  const auto make = [&](const Journal& journal) -> Result<std::vector<Payload>> {
    made = {};
    made.id = unused_id(journal, capture.company, Numbering::from_first);
    made.company = capture.company;
    made.role = role_id(journal, capture.role);
    made.round = capture.round;
    made.day = to_string(*day);
    made.format = capture.format;
    made.language = capture.language;
    made.application = application_of(journal, capture);
    const Application* application = find_record(journal.applications, made.application);
    if (!made.application.empty() && application == nullptr) {
      return unexpected(no_record("application", made.application, {}, "rehearse pipeline list"));
    }
    if (made.role.empty() && application != nullptr) made.role = application->role;
    return std::vector{making(made)};
  };
  return JournalLog(practice_.state()).append(make).map([&](const Journal&) { return made; });
}

Result<RealInterview> Journaling::interview(std::string_view id) const {
  const auto found = journal();
  if (!found) return unexpected(found.error());
  if (!id.empty()) return get_record(found->interviews, id, "interview", "rehearse journal list");
  if (!found->interviews.empty()) return found->interviews.back();
  return unexpected(ErrorCode::not_found, "the journal is empty",
                    "as soon as you walk out of one: rehearse journal add COMPANY");
}

Result<Journal> Journaling::answer(std::string_view id, const WalkStep& step, std::string_view text) {
  return JournalLog(practice_.state()).append([&](const Journal& journal) -> Result<std::vector<Payload>> {
    const auto interview = get_record(journal.interviews, id, "interview", "rehearse journal list");
    if (!interview) return unexpected(interview.error());
    const auto amendment = amendment_of(step, text, *interview, journal);
    if (!amendment) return unexpected(amendment.error());
    const auto changes = nlohmann::json::parse(*amendment);
    if (step.kind == StepKind::new_question && changes.contains("text")) {
      RealQuestion question;
      question.id = unused_question_id(journal, id);
      question.interview = id;
      question.text = changes["text"].get<std::string>();
      return std::vector{making(question)};
    }
    const auto payload = amending(journal, step.question.empty() ? std::string(id) : step.question, changes);
    if (!payload) return unexpected(payload.error());
    return std::vector{*payload};
  });
}

Result<Journal> Journaling::tell(std::string_view id, std::string_view text) {
  const auto told = nlohmann::json::parse(text, nullptr, false);
  if (!told.is_object())
    return unexpected(ErrorCode::bad_input, "the walk is an object of JSON", R"(as in {"entering": "..."})");
  return JournalLog(practice_.state()).append([&](const Journal& journal) -> Result<std::vector<Payload>> {
    const auto interview = get_record(journal.interviews, id, "interview", "rehearse journal list");
    if (!interview) return unexpected(interview.error());
    auto members = told;
    members.erase("questions");
    std::vector<Payload> payloads;
    auto questions = questions_told(told.value("questions", nlohmann::json::array()), interview->id, journal);
    if (!questions) return unexpected(questions.error());
    for (const RealQuestion& question : *questions) payloads.push_back(making(question));
    if (!payloads.empty()) members["questions_told"] = true;
    if (members.empty()) return payloads;
    const auto amended = amending(journal, id, members);
    if (!amended) return unexpected(amended.error());
    payloads.push_back(*amended);
    return payloads;
  });
}

Result<Journal> Journaling::amend(std::string_view id, std::string_view changes) {
  const auto parsed = nlohmann::json::parse(changes, nullptr, false);
  return JournalLog(practice_.state()).append([&](const Journal& journal) -> Result<std::vector<Payload>> {
    const auto payload = amending(journal, id, parsed);
    if (!payload) return unexpected(payload.error());
    return std::vector{*payload};
  });
}

Result<Journal> Journaling::remove(std::string_view id) {
  return JournalLog(practice_.state()).append([&](const Journal& journal) -> Result<std::vector<Payload>> {
    const std::string kind = kind_of_record(journal, id);
    for (auto change = journal.changes.rbegin(); change != journal.changes.rend(); ++change) {
      if (!kind.empty() && change->id == id && change->kind == kind && !change->undone) {
        return std::vector{undoing(change->sequence)};
      }
    }
    return unexpected(no_record("entry", id, {}, "rehearse journal history"));
  });
}

Result<JournalChange> Journaling::undo(std::optional<std::int64_t> sequence) {
  JournalChange undone;
  const auto make = [&](const Journal& journal) -> Result<std::vector<Payload>> {
    for (auto change = journal.changes.rbegin(); change != journal.changes.rend(); ++change) {
      const bool meant = sequence ? change->sequence == *sequence : change->kind != undo_kind && !change->undone;
      if (!meant) continue;
      if (change->undone) {
        return unexpected(ErrorCode::conflict, fmt::format("change {} is undone already", change->sequence),
                          "rehearse journal history names the undoing, which can be undone");
      }
      undone = *change;
      return std::vector{undoing(change->sequence)};
    }
    return unexpected(ErrorCode::not_found,
                      sequence ? fmt::format("there is no change {}", *sequence) : std::string("there is nothing to undo"),
                      "rehearse journal history lists the changes");
  };
  return JournalLog(practice_.state()).append(make).map([&](const Journal&) { return undone; });
}

Result<JournalFinding> Journaling::decide(std::string_view id, FindingDecision decision, std::string_view cause,
                                          std::string_view intention) {
  const auto find = [&](const Journal& journal) -> Result<JournalFinding> {
    std::vector<std::string> known;
    for (const RealInterview& interview : journal.interviews) {
      for (JournalFinding& found : journal_findings(interview, journal)) {
        if (found.id == id) return std::move(found);
        known.push_back(found.id);
      }
    }
    return unexpected(no_record("finding", id, known, "rehearse journal show"));
  };
  const auto make = [&](const Journal& journal) -> Result<std::vector<Payload>> {
    if (const auto found = find(journal); !found) return unexpected(found.error());
    return std::vector{making(FindingAnswer{std::string(id), decision, std::string(cause), std::string(intention)})};
  };
  return JournalLog(practice_.state()).append(make).and_then(find);
}

Result<RoleProfile> Journaling::add_role(const RoleCapture& capture) {
  RoleProfile made;
  const auto make = [&](const Journal& journal) -> Result<std::vector<Payload>> {
    // The id that interviews and applications may name already, before there was a profile.
    const std::string id = slug_of(capture.name);
    if (find_record(journal.roles, id) != nullptr) {
      return unexpected(ErrorCode::conflict, fmt::format("there is a role \"{}\" already", id),
                        fmt::format("change it: rehearse journal edit {} topics='[...]'", id));
    }
    made = {id, capture.name, capture.topics, capture.formats, capture.languages, capture.note};
    return std::vector{making(made)};
  };
  return JournalLog(practice_.state()).append(make).map([&](const Journal&) { return made; });
}

std::vector<std::string> Journaling::letter_names() const {
  return JournalTexts(practice_.state().installation, practice_.state().paths).letter_names();
}

Result<std::string> Journaling::letter(std::string_view id, std::string_view name) const {
  const auto interview = this->interview(id);
  if (!interview) return unexpected(interview.error());
  const auto found = journal();
  if (!found) return unexpected(found.error());
  const JournalTexts texts(practice_.state().installation, practice_.state().paths);
  return texts.letter(name, letter_values(*interview, *found));
}

Result<void> Journaling::finish_reminder(std::string_view id) {
  return JournalLog(practice_.state())
      .append([&](const Journal& journal) -> Result<std::vector<Payload>> {
        const auto reminder = get_record(reminders(journal), id, "reminder", "rehearse journal reminders");
        if (!reminder) return unexpected(reminder.error());
        return std::vector{making(ReminderNote{reminder->id, to_string(reminder->due), reminder->words, true})};
      })
      .map([](const Journal&) {});
}

Result<void> Journaling::move_reminder(std::string_view id, Day day) {
  return JournalLog(practice_.state())
      .append([&](const Journal& journal) -> Result<std::vector<Payload>> {
        const auto reminder = get_record(reminders(journal), id, "reminder", "rehearse journal reminders");
        if (!reminder) return unexpected(reminder.error());
        return std::vector{making(ReminderNote{reminder->id, to_string(day), reminder->words, false})};
      })
      .map([](const Journal&) {});
}

Result<Reminder> Journaling::add_reminder(std::string_view words, Day day) {
  ReminderNote note{"", to_string(day), std::string(words), false};
  return JournalLog(practice_.state())
      .append([&](const Journal& journal) -> Result<std::vector<Payload>> {
        note.id = unused_id(journal, "reminder", Numbering::from_first);
        return std::vector{making(note)};
      })
      .and_then([&](const Journal& journal) {
        return get_record(reminders(journal), note.id, "reminder", "rehearse journal reminders");
      });
}

}  // namespace rehearse
