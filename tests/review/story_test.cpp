#include "rehearse/review/story.hpp"

#include "journal_script.hpp"

namespace rehearse {
namespace {

using namespace test;

const std::vector<StorySkill> two_skills{{"conflict", "Dealing with conflict"}, {"failure", "Failing"}};

TEST_CASE("a skill is covered by a story that is told whole", "[story]") {
  Story started = story("half", {"failure"});
  started.result.clear();
  const Journal journal = JournalScript().made(story("whole", {"Conflict"})).made(started).journal();
  const Coverage coverage = coverage_of(journal, two_skills);
  REQUIRE(coverage.rows.size() == 2);
  CHECK(coverage.rows[0].cells == std::vector<Cell>{Cell::told, Cell::empty});
  CHECK(coverage.rows[1].cells == std::vector<Cell>{Cell::empty, Cell::started});
  CHECK(coverage.uncovered == std::vector<std::string>{"failure"});
  CHECK(coverage.covered() == 1);
  CHECK(missing_parts(started) == std::vector<std::string>{"result"});
}

TEST_CASE("skills of one's own are columns, too", "[story]") {
  const Journal journal = JournalScript().made(StorySkill{"on-call", "On call"}).made(story("night", {"on-call"})).journal();
  const Coverage coverage = coverage_of(journal, two_skills);
  CHECK(coverage.skills.back().id == "on-call");
  CHECK(coverage.rows.front().cells.back() == Cell::told);
}

TEST_CASE("the prompt that was not answered for longest comes next", "[story]") {
  const std::vector<StoryPrompt> prompts{{"a", "A?", {"failure"}}, {"b", "B?", {"conflict"}}, {"c", "C?", {"conflict"}}};
  const auto answered = [](std::string prompt, Millis wall) {
    PromptAnswer answer;
    answer.id = "answer-" + prompt;
    answer.prompt = std::move(prompt);
    answer.wall = wall;
    return answer;
  };
  JournalScript script;
  CHECK(choose_prompt(prompts, script.journal(), "")->id == "a");
  script.made(story("s", {"conflict"}));
  CHECK(choose_prompt(prompts, script.journal(), "")->id == "b");  // there is a story to tell
  script.made(answered("b", Millis(10))).made(answered("a", Millis(20)));
  CHECK(choose_prompt(prompts, script.journal(), "")->id == "c");
  script.made(answered("c", Millis(30)));
  CHECK(choose_prompt(prompts, script.journal(), "")->id == "b");
  CHECK(choose_prompt(prompts, script.journal(), "failure")->id == "a");
  CHECK(choose_prompt(prompts, script.journal(), "leading") == nullptr);
}

TEST_CASE("a question of one's own knows where it was asked", "[story]") {
  RealInterview met = interview();
  met.asked = std::vector<std::string>{"ask-1", "is there a garden?"};
  const Journal journal = JournalScript()
                              .made(OwnQuestion{"ask-1", "why here?", ""})
                              .made(OwnQuestion{"ask-2", "is there a garden?", ""})
                              .made(met)
                              .journal();
  CHECK(asked_in(journal.own_questions[0], journal) == std::vector<std::string>{"acme-1"});
  CHECK(asked_in(journal.own_questions[1], journal) == std::vector<std::string>{"acme-1"});
}

}  // namespace
}  // namespace rehearse
