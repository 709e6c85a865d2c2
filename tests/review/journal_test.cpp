#include "rehearse/review/journal.hpp"

#include "journal_script.hpp"

namespace rehearse {
namespace {

using namespace test;

TEST_CASE("later entries amend earlier ones by id", "[journal]") {
  const Journal journal = JournalScript()
                              .made(interview())
                              .amended("interview", "acme-1", R"({"welcome": {"rating": 4}, "entering": "by the stairs"})")
                              .amended("interview", "acme-1", R"({"welcome": {"words": "warm"}, "round": "onsite"})")
                              .journal();
  REQUIRE(journal.interviews.size() == 1);
  const RealInterview& found = journal.interviews.front();
  CHECK(found.welcome == Impression{4, "warm"});
  CHECK(found.entering == "by the stairs");
  CHECK(found.round == "onsite");
  CHECK(found.company == "Acme");
}

TEST_CASE("an undone entry counts no more until its undoing is undone", "[journal]") {
  JournalScript script;
  script.made(interview()).amended("interview", "acme-1", R"({"round": "onsite"})").undone(2);
  CHECK(script.journal().interviews.front().round == "phone screen");
  CHECK(script.journal().changes[1].undone);
  CHECK(script.journal().changes[2].undoes == 2);
  script.undone(3);
  CHECK(script.journal().interviews.front().round == "onsite");
  CHECK_FALSE(script.journal().changes[1].undone);
}

TEST_CASE("what hangs on an interview goes and comes back with it", "[journal]") {
  JournalScript script;
  Feedback feedback;
  feedback.id = "feedback-1";
  feedback.interview = "acme-1";
  feedback.day = "2026-03-09";
  feedback.text = "good";
  script.made(interview()).made(question("acme-1.1")).made(feedback).undone(1);
  const Journal without = script.journal();
  CHECK(without.interviews.empty());
  CHECK(without.questions.empty());
  REQUIRE(without.feedback.size() == 1);  // what was said stays said
  CHECK(without.feedback.front().interview.empty());
  script.undone(4);
  CHECK(script.journal().questions.size() == 1);
  CHECK(script.journal().feedback.front().interview == "acme-1");
}

TEST_CASE("what amends a record that is not there is passed over", "[journal]") {
  const Journal journal = JournalScript().amended("story", "lost", R"({"title": "x"})").journal();
  CHECK(journal.stories.empty());
  CHECK(journal.changes.size() == 1);
}

TEST_CASE("kinds of a newer version are passed over", "[journal]") {
  CHECK(JournalScript().add(JournalEntry{"hologram", R"({"id": "h-1"})"}).journal().changes.size() == 1);
}

TEST_CASE("an entry that does not fit is named with its place", "[journal]") {
  const auto fault = [](const Payload& payload) {
    const auto folded = fold_journal(JournalScript().made(interview()).add(payload).events());
    REQUIRE_FALSE(folded);
    CHECK(folded.error().code == ErrorCode::corrupt);
    return folded.error().message;
  };
  CHECK(fault(JournalEntry{"interview-amended", R"({"id": "acme-1", "welcome": {"rating": "4"}})"}) ==
        "journal, entry 2: interview: welcome.rating: expected an integer, found string");
  CHECK(fault(JournalEntry{"interview-amended", R"({"id": "acme-1", "welcome": {"rating": 6}})"}) ==
        "journal, entry 2: welcome: a rating is a number from 1 to 5");
  CHECK(fault(JournalEntry{"interview-amended", R"({"id": "acme-1", "day": "2026-02-30"})"}) ==
        "journal, entry 2: day: \"2026-02-30\" is not a day such as 2026-11-22");
  CHECK(fault(JournalEntry{"interview", "[]"}) == "journal, entry 2: it is not an object of JSON with an id");
  CHECK(fault(JournalEntry{"move", R"({"id": "m", "application": "acme", "stage": "moon", "day": "2026-01-01"})"}) ==
        "journal, entry 2: move: stage: expected a stage, found \"moon\"");
}

TEST_CASE("records survive the way through their JSON", "[journal]") {
  RealQuestion asked = question("acme-1.1");
  asked.type = QuestionKind::technical;
  asked.topics = {"Array"};
  asked.confidence = {4, "sure"};
  asked.made_up = true;
  asked.made_up_what = "a library";
  asked.troubles = {Trouble::went_blank, Trouble::hard_to_explain};
  asked.verdict = Verdict::wrong_answer;
  asked.looked_up = false;
  RealInterview met = interview();
  met.asked = std::vector<std::string>{"ask-1", "why here?"};
  met.nerves = {5, ""};
  const Journal journal = JournalScript().made(met).made(asked).journal();
  CHECK(journal.questions.front() == asked);
  CHECK(journal.interviews.front() == met);
}

TEST_CASE("an id is never given twice, even if its record was undone", "[journal]") {
  JournalScript script;
  CHECK(unused_id(script.journal(), "ACME (Berlin)", Numbering::from_first) == "acme-berlin-1");
  script.made(interview("acme-1")).undone(1);
  CHECK(unused_id(script.journal(), "Acme", Numbering::from_first) == "acme-2");
  CHECK(unused_id(script.journal(), "Acme", Numbering::from_second) == "acme");
  script.made(application("acme"));
  CHECK(unused_id(script.journal(), "Acme", Numbering::from_second) == "acme-2");
  script.made(question("acme-1.1")).undone(4);
  CHECK(unused_question_id(script.journal(), "acme-1") == "acme-1.2");
}

TEST_CASE("a slug is made of letters, digits and hyphens", "[journal]") {
  CHECK(slug_of("The lost  index!") == "the-lost-index");
  CHECK(slug_of("--") == "entry");
  CHECK(slug_of("") == "entry");
  CHECK(slug_of(std::string(100, 'a')).size() == 40);
}

TEST_CASE("days are said in words", "[journal]") {
  const Day today = *parse_day("2026-03-02");
  const auto said = [&](std::string_view words) {
    const auto day = parse_day_words(words, today);
    return day ? to_string(*day) : std::string("none");
  };
  CHECK(said("today") == "2026-03-02");
  CHECK(said("yesterday") == "2026-03-01");
  CHECK(said("3 days ago") == "2026-02-27");
  CHECK(said("in 2 weeks") == "2026-03-16");
  CHECK(said("in 1 month") == "2026-04-01");
  CHECK(said("2026-12-24") == "2026-12-24");
  for (const char* words :
       {"", "soon", "in 2 weeks ago", "in two weeks", "-3 days ago", "3 days", "in 99999 days", "2026-13-01"}) {
    INFO(words);
    CHECK(said(words) == "none");
  }
}

TEST_CASE("an answer is verified, wrong, or unknown", "[journal]") {
  RealQuestion asked = question("acme-1.1");
  CHECK(status_of(asked) == AnswerStatus::unknown);
  asked.verdict = Verdict::accepted;
  CHECK(status_of(asked) == AnswerStatus::verified);
  asked.verdict = Verdict::time_limit_exceeded;
  CHECK(status_of(asked) == AnswerStatus::wrong);
  for (const Verdict says_nothing : {Verdict::judge_error, Verdict::compile_error}) {
    asked.verdict = says_nothing;
    CHECK(status_of(asked) == AnswerStatus::unknown);
  }
  asked.verdict.reset();
  asked.looked_up = false;
  CHECK(status_of(asked) == AnswerStatus::wrong);
  CHECK(number_of("acme-1.12") == 12);
}

}  // namespace
}  // namespace rehearse
