#include "rehearse/review/reminder.hpp"

#include "journal_script.hpp"

namespace rehearse {
namespace {

using namespace test;

std::vector<std::string> due_on(const JournalScript& script, std::string_view day) {
  std::vector<std::string> ids;
  for (const Reminder& reminder : reminders_due(script.journal(), *parse_day(day))) ids.push_back(reminder.id);
  return ids;
}
using Ids = std::vector<std::string>;

TEST_CASE("an interview reminds of a note the day after and of feedback five days after", "[reminder]") {
  const JournalScript script = JournalScript().made(interview());  // on 2026-03-02
  CHECK(due_on(script, "2026-03-02") == Ids{});
  CHECK(due_on(script, "2026-03-03") == Ids{"acme-1:thank-you"});
  CHECK(due_on(script, "2026-03-07") == Ids{"acme-1:thank-you", "acme-1:feedback"});
  CHECK(due_on(script, "2026-03-13") == Ids{"acme-1:feedback"});  // a note would come too late
  CHECK(due_on(script, "2026-04-17") == Ids{});
}

TEST_CASE("feedback that came needs no asking", "[reminder]") {
  Feedback feedback;
  feedback.id = "feedback-1";
  feedback.interview = "acme-1";
  feedback.day = "2026-03-05";
  feedback.text = "good";
  CHECK(due_on(JournalScript().made(interview()).made(feedback), "2026-03-20") == Ids{});
}

TEST_CASE("a rejection reminds of another try after 180 days, until one is made", "[reminder]") {
  JournalScript script;
  script.made(application("acme")).made(StageMove{"m1", "acme", Stage::rejected, "2026-03-02", ""});
  CHECK(due_on(script, "2026-08-28") == Ids{});
  CHECK(due_on(script, "2026-08-29") == Ids{"acme:re-apply"});
  Application again = application("acme-2");
  again.company = "ACME";
  script.made(again).made(StageMove{"m2", "acme-2", Stage::applied, "2026-08-30", ""});
  CHECK(due_on(script, "2026-09-01") == Ids{});
}

TEST_CASE("the next step of an open application is due on its day", "[reminder]") {
  JournalScript script;
  script.made(application("acme", 3, "2026-03-10"));
  CHECK(due_on(script, "2026-03-09") == Ids{});
  CHECK(due_on(script, "2026-03-10") == Ids{"acme:next"});
  script.made(StageMove{"m1", "acme", Stage::withdrawn, "2026-03-10", ""});
  CHECK(due_on(script, "2026-03-10") == Ids{});
}

TEST_CASE("a reminder can be done, moved, and one's own", "[reminder]") {
  JournalScript script;
  script.made(interview()).made(ReminderNote{"acme-1:thank-you", "2026-03-20", "", false});
  CHECK(due_on(script, "2026-03-19") == Ids{"acme-1:feedback"});
  CHECK(due_on(script, "2026-03-20") == Ids{"acme-1:feedback", "acme-1:thank-you"});
  script.made(ReminderNote{"acme-1:feedback", "", "", true}).made(ReminderNote{"reminder-1", "2026-03-20", "call", false});
  CHECK(due_on(script, "2026-03-20") == Ids{"acme-1:thank-you", "reminder-1"});
  script.undone(3);
  CHECK(due_on(script, "2026-03-20") == Ids{"acme-1:feedback", "acme-1:thank-you", "reminder-1"});
}

}  // namespace
}  // namespace rehearse
