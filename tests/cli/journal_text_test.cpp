#include "views/journal_text.hpp"

#include <algorithm>

#include "support/catch.hpp"
#include "views/pipeline_text.hpp"
#include "views/story_text.hpp"

namespace rehearse {
namespace {

std::string text_of(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) text += line.plain() + "\n";
  return text;
}

bool is_plain_ascii(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); });
}

// A journal whose every word tries to reach the terminal.
Journal hostile() {
  const std::string evil = "\x1b[2Jword\xE2\x80\xAE\n\x07";
  Journal journal;
  RealInterview met;
  met.id = "acme-1";
  met.company = met.round = met.entering = met.introduction = evil;
  met.day = "2026-03-02";
  met.welcome = met.interest = {1, evil};
  met.asked = std::vector<std::string>{evil};
  journal.interviews = {met};
  RealQuestion asked;
  asked.id = "acme-1.1";
  asked.interview = "acme-1";
  asked.text = asked.answer = asked.evidence = asked.made_up_what = evil;
  asked.made_up = true;
  asked.topics = {evil};
  journal.questions = {asked};
  journal.feedback = {{"feedback-1", "acme-1", "2026-03-03", evil, evil, {evil}, {evil}, Stance::open, evil}};
  journal.stories = {{"s", evil, evil, "", "", "", {evil}}};
  journal.own_questions = {{"ask-1", evil, evil}};
  journal.applications = {{"acme", evil, evil, 5, evil, "2026-03-09", evil}};
  journal.roles = {{"backend", evil, {evil}, {evil}, {evil}, evil}};
  return journal;
}

TEST_CASE("no word of the journal reaches the terminal as it is", "[journal-text]") {
  const Journal journal = hostile();
  const Day today = *parse_day("2026-03-10");
  const Coverage coverage = coverage_of(journal, {{"conflict", "Conflict"}});
  std::string text;
  for (const auto& lines :
       {interview_table(journal, 80, Charset::ascii), interview_lines(journal.interviews[0], journal, 80, Charset::ascii),
        reminder_table(reminders(journal), today, 80, Charset::ascii), feedback_table(journal, 80, Charset::ascii),
        feedback_lines(journal.feedback[0], journal, {{Weight::neutral, "skill", "\x1b[0m"}}, 80, Charset::ascii),
        role_lines(journal.roles[0], journal, 80, Charset::ascii), story_table(journal, 80, Charset::ascii),
        story_lines(journal.stories[0], journal, 80, Charset::ascii), coverage_lines(coverage, 80, Charset::ascii),
        own_question_table(journal, 80, Charset::ascii), pipeline_table(journal, 80, Charset::ascii),
        application_lines(journal.applications[0], journal, 80, Charset::ascii)}) {
    text += text_of(lines);
  }
  CHECK(is_plain_ascii(text));
  CHECK(text.find("word") != std::string::npos);
  CHECK(text.find("[2J") == std::string::npos);
}

TEST_CASE("no line is wider than it may be", "[journal-text]") {
  const Journal journal = hostile();
  for (const int columns : {24, 30, 60, 100}) {
    for (const Line& line : interview_lines(journal.interviews[0], journal, columns, Charset::utf8))
      CHECK(line.width() <= columns);
  }
}

TEST_CASE("a gate says what is met, what is not, and what closes the gap", "[journal-text]") {
  const Gate gate{"acme", true, false, {{"stories", true, "9 of 15", ""}, {"recent mocks", false, "0", "rehearse interview"}}};
  const std::string text = text_of(gate_lines(gate, 80, Charset::ascii));
  CHECK(text.starts_with("Not yet"));
  CHECK(text.find("+ stories") != std::string::npos);
  CHECK(text.find("- recent mocks") != std::string::npos);
  CHECK(text.find("rehearse interview\n") != std::string::npos);
  CHECK(text.find("you decide when you go") != std::string::npos);
}

TEST_CASE("a feedback's evidence stands beside its words", "[journal-text]") {
  Journal journal;
  const Feedback feedback{"feedback-1",     "",    "2026-03-03", "the recruiter", "rather quiet", {}, {"communication"},
                          Stance::accepted, "true"};
  const std::string text =
      text_of(feedback_lines(feedback, journal, {{Weight::speaks_for, "findings", "in 3 of 10"}}, 80, Charset::utf8));
  CHECK(text.find("rather quiet") < text.find("in 3 of 10 (findings)"));
  CHECK(text.find("shows a weakness") != std::string::npos);
  CHECK(text.find("accepted: true") != std::string::npos);
}

}  // namespace
}  // namespace rehearse
