#include "rehearse/practice/journaling.hpp"

#include <algorithm>

#include "desk.hpp"
#include "rehearse/practice/applying.hpp"
#include "rehearse/practice/storytelling.hpp"
#include "support/catch.hpp"

namespace rehearse::test {
namespace {

template <class T>
T get(Result<T> result) {
  if (!result) FAIL(result.error().message);
  return *std::move(result);
}

// A desk with a journal, and one interview in it.
struct JournalDesk {
  Desk desk;
  Practice practice = desk.sit_down();
  Journaling journaling{practice};
  RealInterview acme = get(journaling.add({"Acme", "Backend engineer", "phone screen", "yesterday", "video", "python", ""}));
};

TEST_CASE("an interview is captured in one call", "[journaling]") {
  JournalDesk at;
  CHECK(at.acme.id == "acme-1");
  CHECK(at.acme.role == "backend-engineer");
  CHECK(at.acme.day == to_string(at.journaling.today() - std::chrono::days(1)));
  CHECK(get(at.journaling.add({"Acme", "", "", "", "", "", ""})).id == "acme-2");
  CHECK(at.journaling.add({"", "", "", "", "", "", ""}).error().message == "company: it is empty");
  CHECK(at.journaling.add({"Acme", "", "", "soon", "", "", ""}).error().code == ErrorCode::bad_input);
  CHECK(get(at.journaling.journal()).interviews.size() == 2);
}

TEST_CASE("two processes that write to one journal both get their entries in", "[journaling]") {
  JournalDesk at;
  Practice other = at.desk.sit_down();
  Journaling second(other);
  CHECK(get(second.add_question("acme-1", "first")).id == "acme-1.1");
  CHECK(get(at.journaling.add_question("acme-1", "second")).id == "acme-1.2");
  CHECK(get(second.journal()).questions.size() == 2);
}

TEST_CASE("a walk told at once is recorded whole or not at all", "[journaling]") {
  JournalDesk at;
  const auto bad = at.journaling.tell("acme-1", R"({"entering": "late", "questions": [{"text": "a"}, {"txt": "b"}]})");
  REQUIRE_FALSE(bad);
  CHECK(bad.error().message == "a question has no txt");
  CHECK(get(at.journaling.journal()).questions.empty());
  CHECK(at.journaling.tell("acme-1", R"({"welcome": {"rating": 9}})").error().message ==
        "welcome: a rating is a number from 1 to 5");
  const Journal journal = get(at.journaling.tell(
      "acme-1",
      R"({"entering": "late", "interest": {"rating": 2}, "questions": [{"text": "a", "made_up": true}, {"text": "b"}]})"));
  CHECK(journal.questions.size() == 2);
  CHECK(journal.interviews.front().questions_told);
  CHECK(journal_findings(journal.interviews.front(), journal).size() == 2);
}

TEST_CASE("any record can be changed by its id, but not its id nor another's words", "[journaling]") {
  JournalDesk at;
  CHECK(get(at.journaling.amend("acme-1", R"({"round": "onsite"})")).interviews.front().round == "onsite");
  CHECK(at.journaling.amend("acme-1", R"({"rounds": 2})").error().message ==
        "an entry of the kind \"interview\" has no rounds");
  CHECK(at.journaling.amend("acme-1", R"({"id": "x"})").error().code == ErrorCode::bad_input);
  CHECK(at.journaling.amend("acme-1", "[").error().code == ErrorCode::bad_input);
  CHECK(at.journaling.amend("acm-1", "{}").error().hint == "did you mean acme-1?");
  const Feedback feedback = get(at.journaling.add_feedback({"good", "acme-1", "", "", {}, {}}));
  CHECK(at.journaling.amend(feedback.id, R"({"text": "great"})").error().message == "what somebody said stays as it was said");
}

TEST_CASE("changes are undone one after the other, and undoings as well", "[journaling]") {
  JournalDesk at;
  static_cast<void>(get(at.journaling.amend("acme-1", R"({"round": "onsite"})")));
  CHECK(get(at.journaling.undo()).sequence == 2);
  CHECK(get(at.journaling.undo()).sequence == 1);
  CHECK(get(at.journaling.journal()).interviews.empty());
  CHECK(at.journaling.undo().error().code == ErrorCode::not_found);
  CHECK(at.journaling.undo(1).error().code == ErrorCode::conflict);
  CHECK(get(at.journaling.undo(4)).kind == "undo");  // of the making
  CHECK(get(at.journaling.journal()).interviews.front().round == "phone screen");
  static_cast<void>(get(at.journaling.remove("acme-1")));
  CHECK(get(at.journaling.journal()).interviews.empty());
}

TEST_CASE("a question is found in the bank by its words", "[journaling]") {
  JournalDesk at;
  const auto best = [&](std::string_view words) {
    const auto matches = get(at.journaling.suggest_problems(words));
    return matches.empty() ? std::string() : matches.front().problem.slug;
  };
  CHECK(best("two numbers of an array that add up to a target") == "two-sum");
  CHECK(best("merge intervals that overlap, such as busy times") == "merge-intervals");
  CHECK(best("a cache that evicts the least recently used key") == "lru-cache");
  CHECK(best("").empty());
  CHECK(best("zxqv wvkq").empty());
}

TEST_CASE("an answer from memory is judged against the linked problem", "[journaling]") {
  JournalDesk at;
  const RealQuestion asked = get(at.journaling.add_question("acme-1", "two numbers that add up to a target"));
  const auto file = at.desk.paths().data / "answer.py";
  REQUIRE(write_file(file, wrong_two_sum));
  CHECK(at.journaling.judge_answer(asked, file, "").error().code == ErrorCode::conflict);  // not linked
  const RealQuestion linked = get(at.journaling.link(asked, "two-sum"));
  CHECK(has_topic(linked.topics, "hash table"));
  const JudgedAnswer wrong = get(at.journaling.judge_answer(linked, file, ""));
  CHECK(status_of(wrong.question) == AnswerStatus::wrong);
  CHECK(wrong.question.evidence.find("cases pass; Wrong answer at ") != std::string::npos);
  CHECK(get(at.practice.source(wrong.question.source)) == wrong_two_sum);
  REQUIRE(write_file(file, correct_two_sum));
  const JudgedAnswer right = get(at.journaling.judge_answer(linked, file, ""));
  CHECK(status_of(right.question) == AnswerStatus::verified);
  CHECK(right.question.evidence.starts_with("all "));
  CHECK(right.question.judged_at == at.desk.clock.now().wall);
  // Another problem: what was judged says nothing of it.
  CHECK(status_of(get(at.journaling.link(right.question, "3sum"))) == AnswerStatus::unknown);
}

TEST_CASE("a question is rebuilt as a package of one's own bank", "[journaling]") {
  JournalDesk at;
  const RealQuestion asked = get(at.journaling.add_question("acme-1", "how many boxes fit on the shelf?"));
  CHECK(at.journaling.rebuild(asked, {}).error().hint.find("--method") != std::string::npos);
  Reconstruction how;
  how.slug = "shelf-space";
  how.method = "shelfSpace";
  how.parameters = {"boxes: integer[]", "width: integer"};
  how.result = "integer";
  how.bounds = {"1 <= boxes.length <= 1000"};
  const Rebuilt rebuilt = get(at.journaling.rebuild(asked, how));
  CHECK(rebuilt.question.problem == "shelf-space");
  CHECK(rebuilt.question.rebuilt);
  CHECK(get(read_file(rebuilt.folder / "statement.md")).find("how many boxes fit on the shelf?") != std::string::npos);
  CHECK(get(read_file(rebuilt.folder / "brief.md")) == "how many boxes fit on the shelf?\n");
  CHECK(at.journaling.rebuild(asked, how).error().code == ErrorCode::conflict);
}

TEST_CASE("feedback keeps its words, its subjects are read from them, and a stance has a reason", "[journaling]") {
  JournalDesk at;
  const Feedback feedback = get(at.journaling.add_feedback({"Strong on graphs, rather quiet.", "acme-1", "", "", {}, {}}));
  CHECK(feedback.text == "Strong on graphs, rather quiet.");
  CHECK(has_topic(feedback.topics, "graph"));
  CHECK(feedback.causes == std::vector<std::string>{"communication"});
  CHECK(at.journaling.take_stance(feedback.id, Stance::accepted, "").error().code == ErrorCode::bad_input);
  const Feedback taken = get(at.journaling.take_stance(feedback.id, Stance::rejected, "the record says otherwise"));
  CHECK(taken.stance == Stance::rejected);
  CHECK(taken.text == feedback.text);
  CHECK_FALSE(get(at.journaling.weigh(feedback.id)).empty());
}

TEST_CASE("letters are filled in, and the user's own template comes first", "[journaling]") {
  JournalDesk at;
  static_cast<void>(get(at.journaling.add_role({"Backend engineer", {"Graph"}, {}, {}, ""})));
  const std::string thanks = get(at.journaling.letter("acme-1", "thank-you"));
  CHECK(thanks.find("for the phone screen about the position as Backend engineer") != std::string::npos);
  CHECK(thanks.find("{{") == std::string::npos);
  CHECK(thanks.find("\n\n\n") == std::string::npos);
  CHECK(at.journaling.letter("acme-1", "love-letter").error().code == ErrorCode::not_found);
  const auto own = at.desk.paths().config / "templates";
  REQUIRE(make_directories(own));
  REQUIRE(write_file(own / "thank-you.md", "Dear {{company}} & {{role}}"));
  CHECK(get(at.journaling.letter("acme-1", "thank-you")) == "Dear Acme & Backend engineer");
  REQUIRE(write_file(own / "thank-you.md", "{{#open"));
  CHECK(at.journaling.letter("acme-1", "thank-you").error().message.find("thank-you.md") != std::string::npos);
}

TEST_CASE("reminders are done, moved and added", "[journaling]") {
  JournalDesk at;  // yesterday
  const auto due = [&] { return reminders_due(get(at.journaling.journal()), at.journaling.today()); };
  REQUIRE(due().size() == 1);
  REQUIRE(at.journaling.move_reminder("acme-1:thank-you", at.journaling.today() + std::chrono::days(1)));
  CHECK(due().empty());
  CHECK(get(at.journaling.add_reminder("call", at.journaling.today())).id == "reminder-1");
  CHECK(due().size() == 1);
  REQUIRE(at.journaling.finish_reminder("reminder-1"));
  CHECK(due().empty());
  CHECK(at.journaling.finish_reminder("acme-1:thanks").error().hint == "did you mean acme-1:thank-you?");
}

TEST_CASE("a finding is confirmed with what one will do", "[journaling]") {
  JournalDesk at;
  static_cast<void>(get(at.journaling.amend("acme-1", R"({"interest": {"rating": 1}})")));
  CHECK(at.journaling.decide("acme-1/interest", FindingDecision::confirmed, "", "").error().hint ==
        "did you mean acme-1/interest-low?");
  const JournalFinding found =
      get(at.journaling.decide("acme-1/interest-low", FindingDecision::confirmed, "", "read their blog"));
  CHECK(found.decision == FindingDecision::confirmed);
  CHECK(found.intention == "read their blog");
  CHECK(at.journaling.decide("acme-1/interest-low", FindingDecision::changed, " ", "").error().code == ErrorCode::bad_input);
}

TEST_CASE("stories cover skills, known ones and one's own", "[storytelling]") {
  Desk desk;
  Practice practice = desk.sit_down();
  Storytelling telling(practice);
  Story story;
  story.title = "The lost index";
  story.skills = {"ownershp"};
  CHECK(telling.add(story).error().hint == "did you mean ownership?");
  story.skills = {"ownership"};
  CHECK(get(telling.add(story)).id == "the-lost-index");
  CHECK(get(telling.add(story)).id == "the-lost-index-2");
  CHECK(get(telling.coverage()).covered() == 0);
  static_cast<void>(get(telling.change("the-lost-index", R"({"situation": "s", "task": "t", "action": "a", "result": "r"})")));
  CHECK(get(telling.coverage()).covered() == 1);
  CHECK(get(telling.add_skill("Working on call")).id == "working-on-call");
  CHECK(telling.add_skill("Ownership").error().code == ErrorCode::conflict);
  CHECK(get(telling.coverage()).skills.back().name == "Working on call");
}

TEST_CASE("every prompt asks for known skills, and every skill is asked for", "[storytelling]") {
  Desk desk;
  Practice practice = desk.sit_down();
  const Storytelling telling(practice);
  const auto skills = get(telling.built_in_skills());
  const auto prompts = get(telling.prompts());
  CHECK(prompts.size() >= 40);
  for (const StoryPrompt& prompt : prompts) {
    INFO(prompt.id);
    CHECK_FALSE(prompt.skills.empty());
    for (const std::string& skill : prompt.skills) CHECK(find_record(skills, skill) != nullptr);
    CHECK(std::count_if(prompts.begin(), prompts.end(), [&](const StoryPrompt& other) { return other.id == prompt.id; }) == 1);
  }
  for (const StorySkill& skill : skills) CHECK(telling.next_prompt(skill.id).has_value());
}

TEST_CASE("an answer to a prompt is kept with its time and its parts", "[storytelling]") {
  Desk desk;
  Practice practice = desk.sit_down();
  Storytelling telling(practice);
  PromptAnswer answer;
  answer.prompt = get(telling.next_prompt("")).id;
  answer.took = std::chrono::seconds(110);
  answer.limit = prompt_limit;
  answer.parts = {"situation", "moral"};
  CHECK(telling.record(answer).error().message == "\"moral\" is no part of a story");
  answer.parts = {"situation"};
  answer.story = "nothing-yet";
  CHECK(telling.record(answer).error().code == ErrorCode::not_found);
  answer.story.clear();
  const PromptAnswer kept = get(telling.record(answer));
  CHECK(kept.id == "answer-1");
  CHECK(kept.wall == desk.clock.now().wall);
  CHECK(get(telling.next_prompt("")).id != answer.prompt);
}

TEST_CASE("an application goes on with what comes next, and its gate says what it rests on", "[applying]") {
  Desk desk;
  Practice practice = desk.sit_down();
  Applying applying(practice);
  const Application acme = get(applying.add({"Acme", "Backend engineer", 5, "", "", "", Stage::applied}));
  CHECK(acme.id == "acme");
  CHECK(applying.add({"Acme", "", 9, "", "", "", Stage::applied}).error().message == "importance: a number from 1 to 5");
  const Application moved = get(applying.move("acme", {Stage::screen, "", "", "phone call", "in 3 days"}));
  CHECK(moved.next_step == "phone call");
  CHECK(moved.next_day == to_string(Journaling(practice).today() + std::chrono::days(3)));
  CHECK(moves_of(moved, get(applying.journal())).size() == 2);
  const Gate gate = get(applying.gate("acme"));
  CHECK(gate.stands);
  CHECK_FALSE(gate.ready);
  CHECK(gate.basis.size() == 5);
  // An interview there belongs to it, and to its role.
  const RealInterview met = get(Journaling(practice).add({"acme", "", "", "", "", "", ""}));
  CHECK(met.application == "acme");
  CHECK(met.role == "backend-engineer");
  CHECK(applying.gate("acm").error().hint == "did you mean acme?");
}

TEST_CASE("nothing of the journal stands in a post-mortem", "[journaling]") {
  JournalDesk at;
  static_cast<void>(
      get(at.journaling.tell("acme-1", R"({"entering": "secret-words", "questions": [{"text": "secret-question"}]})")));
  const SessionView view = get(at.practice.start_interview(Desk::two_sum()));
  at.desk.save(view, correct_two_sum);
  static_cast<void>(get(at.practice.finish(EndReason::finished)));
  const PostMortem report = get(at.practice.post_mortem(view.session.id));
  for (const std::string& text : {to_markdown(report), to_json(report)}) {
    CHECK(text.find("secret") == std::string::npos);
    CHECK(text.find("Acme") == std::string::npos);
  }
}

}  // namespace
}  // namespace rehearse::test
