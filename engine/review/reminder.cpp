#include "rehearse/review/reminder.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "rehearse/review/journal.hpp"

namespace rehearse {
namespace {

using std::chrono::days;

// Defaults: how long after an interview, or after a rejection, and how long it is of use.
constexpr days thank_after{1}, thank_until{10};
constexpr days feedback_after{5}, feedback_until{45};
constexpr days apply_after{180};

void of_interview(const RealInterview& interview, const Journal& journal, std::vector<Reminder>& all) {
  const Day day = parse_day(interview.day).value_or(Day{});
  all.push_back({interview.id + ":thank-you", ReminderKind::thank_you, interview.id, day + thank_after, day + thank_until,
                 fmt::format("Thank {} for {}", interview.company, interview.round.empty() ? "the interview" : interview.round),
                 fmt::format("rehearse journal letter {} thank-you", interview.id)});
  const bool answered = std::any_of(journal.feedback.begin(), journal.feedback.end(),
                                    [&](const Feedback& feedback) { return feedback.interview == interview.id; });
  if (answered) return;
  all.push_back({interview.id + ":feedback", ReminderKind::ask_for_feedback, interview.id, day + feedback_after,
                 day + feedback_until, fmt::format("Ask {} for feedback", interview.company),
                 fmt::format("rehearse journal letter {} ask-for-feedback", interview.id)});
}

bool applied_again(const Application& rejected, const std::string& day, const Journal& journal) {
  return std::any_of(journal.applications.begin(), journal.applications.end(), [&](const Application& other) {
    if (other.id == rejected.id || !same_topic(other.company, rejected.company)) return false;
    const auto moves = moves_of(other, journal);
    return !moves.empty() && moves.back().day >= day;
  });
}

void of_application(const Application& application, const Journal& journal, std::vector<Reminder>& all) {
  const auto moves = moves_of(application, journal);
  const Stage stage = stage_of(application, journal);
  if (stage == Stage::rejected && !applied_again(application, moves.back().day, journal)) {
    all.push_back({application.id + ":re-apply", ReminderKind::re_apply, application.id,
                   parse_day(moves.back().day).value_or(Day{}) + apply_after, std::nullopt,
                   fmt::format("Apply to {} again, if you still want to", application.company),
                   fmt::format("rehearse pipeline add \"{}\"", application.company)});
  }
  if (const auto day = parse_day(application.next_day); day && is_open(stage)) {
    all.push_back({application.id + ":next", ReminderKind::next_step, application.id, *day, std::nullopt,
                   fmt::format("{}: {}", application.company,
                               application.next_step.empty() ? std::string("the next step") : application.next_step),
                   fmt::format("rehearse pipeline show {}", application.id)});
  }
}

// False: it is done.
bool keep_to(const ReminderNote& note, Reminder& reminder) {
  if (const auto day = parse_day(note.day)) {
    reminder.due = *day;
    reminder.lapses.reset();
  }
  if (!note.words.empty()) reminder.words = note.words;
  return !note.done;
}

}  // namespace

std::string_view to_string(ReminderKind kind) {
  switch (kind) {
    case ReminderKind::thank_you: return "thank you";
    case ReminderKind::ask_for_feedback: return "ask for feedback";
    case ReminderKind::re_apply: return "re-apply";
    case ReminderKind::next_step: return "next step";
    case ReminderKind::own: return "reminder";
  }
  return "reminder";
}

std::vector<Reminder> reminders(const Journal& journal) {
  std::vector<Reminder> all;
  for (const RealInterview& interview : journal.interviews) of_interview(interview, journal, all);
  for (const Application& application : journal.applications) of_application(application, journal, all);
  for (const ReminderNote& note : journal.reminder_notes) {
    const auto same = std::find_if(all.begin(), all.end(), [&](const Reminder& reminder) { return reminder.id == note.id; });
    if (same != all.end()) {
      if (!keep_to(note, *same)) all.erase(same);
    } else if (const auto day = parse_day(note.day); day && !note.done && note.id.find(':') == std::string::npos) {
      all.push_back({note.id, ReminderKind::own, "", *day, std::nullopt, note.words, ""});
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Reminder& a, const Reminder& b) { return a.due < b.due; });
  return all;
}

std::vector<Reminder> reminders_due(const Journal& journal, Day today) {
  auto due = reminders(journal);
  std::erase_if(due, [&](const Reminder& r) { return r.due > today || (r.lapses && *r.lapses < today); });
  return due;
}

}  // namespace rehearse
