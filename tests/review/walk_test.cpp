#include "rehearse/review/walk.hpp"

#include <nlohmann/json.hpp>

#include "journal_script.hpp"

namespace rehearse {
namespace {

using namespace test;
using nlohmann::json;

// Walks as a front end does: asks for the next step, amends with what is answered.
class Walker {
 public:
  Walker() { script_.made(interview()); }

  [[nodiscard]] std::optional<WalkStep> step() const {
    const Journal journal = script_.journal();
    return next_step(journal.interviews.front(), journal);
  }
  Walker& says(std::string_view answer) {
    const Journal journal = script_.journal();
    const RealInterview& met = journal.interviews.front();
    const auto step = next_step(met, journal);
    REQUIRE(step);
    const auto amendment = amendment_of(*step, answer, met, journal);
    if (!amendment) FAIL(amendment.error().message);
    const auto changes = json::parse(*amendment);
    if (changes.contains("text")) {
      script_.made(question(unused_question_id(journal, met.id), changes["text"].get<std::string>()));
    } else if (step->question.empty()) {
      script_.amended("interview", met.id, *amendment);
    } else {
      script_.amended("question", step->question, *amendment);
    }
    return *this;
  }
  [[nodiscard]] Journal journal() const { return script_.journal(); }

 private:
  JournalScript script_;
};

TEST_CASE("a walk goes from the beginning to the end", "[walk]") {
  Walker walker;
  std::vector<std::string> keys;
  const std::vector<std::string> answers{"late train",
                                         "4 friendly",
                                         "5",
                                         "they build maps",
                                         "merge the meetings",
                                         "technical",
                                         "Array; Sorting",
                                         "sorted them",
                                         "3, not the end",
                                         "no",
                                         "went blank, out of time",
                                         "",
                                         "4 nodding",
                                         "2",
                                         "none",
                                         "4 hands shook",
                                         "in a week"};
  for (const std::string& answer : answers) {
    const auto step = walker.step();
    REQUIRE(step);
    keys.push_back(step->key);
    walker.says(answer);
  }
  CHECK(keys == std::vector<std::string>{"entering", "welcome", "reaction", "introduction", "question", "type", "topics",
                                         "answer", "confidence", "made_up", "troubles", "question", "expressions", "interest",
                                         "asked", "nerves", "ending"});
  CHECK_FALSE(walker.step());
  const Journal journal = walker.journal();
  const RealInterview& met = journal.interviews.front();
  CHECK(met.welcome == Impression{4, "friendly"});
  CHECK(met.asked == std::vector<std::string>{});
  REQUIRE(journal.questions.size() == 1);
  const RealQuestion& asked = journal.questions.front();
  CHECK(asked.topics == std::vector<std::string>{"Array", "Sorting"});
  CHECK(asked.confidence == Impression{3, "not the end"});
  CHECK(asked.made_up == false);
  CHECK(asked.troubles == std::vector<Trouble>{Trouble::went_blank, Trouble::out_of_time});
  CHECK(progress_of(met, journal).done == progress_of(met, journal).total);
}

TEST_CASE("what is left out is not asked again", "[walk]") {
  Walker walker;
  walker.says("");
  CHECK(walker.step()->key == "welcome");
  walker.says("").says("").says("").says("why this company?").says("behavioural").says("").says("");
  CHECK(walker.step()->key == "confidence");
  const Journal journal = walker.journal();
  CHECK(journal.interviews.front().skipped == std::vector<std::string>{"entering", "welcome", "reaction", "introduction"});
  CHECK(journal.questions.front().skipped == std::vector<std::string>{"topics", "answer"});
}

TEST_CASE("a question that came late is asked about before the rest", "[walk]") {
  Walker walker;
  for (int i = 0; i < 4; ++i) walker.says("");
  walker.says("first").says("1").says("").says("").says("").says("").says("none");
  CHECK(walker.step()->key == "question");
  walker.says("second");
  CHECK(walker.step()->key == "type");
  CHECK(walker.step()->question == "acme-1.2");
}

TEST_CASE("what was made up is kept in words", "[walk]") {
  Walker walker;
  for (int i = 0; i < 4; ++i) walker.says("");
  walker.says("what is a phantom read?").says("know").says("").says("").says("").says("that it is a cache miss");
  const RealQuestion asked = walker.journal().questions.front();
  CHECK(asked.type == QuestionKind::knowledge);
  CHECK(asked.made_up == true);
  CHECK(asked.made_up_what == "that it is a cache miss");
}

TEST_CASE("an answer that does not fit says what would", "[walk]") {
  const Journal journal = JournalScript().made(interview()).journal();
  const auto refused = [&](StepKind kind, std::string_view answer) {
    const WalkStep step{"welcome", "", kind, "", {"technical", "knowledge", "kata"}};
    const auto amendment = amendment_of(step, answer, journal.interviews.front(), journal);
    REQUIRE_FALSE(amendment);
    CHECK(amendment.error().code == ErrorCode::bad_input);
    CHECK_FALSE(amendment.error().hint.empty());
  };
  refused(StepKind::impression, "6 great");
  refused(StepKind::impression, "0");
  refused(StepKind::choice, "k");  // of two choices
  refused(StepKind::choice, "7");
  refused(StepKind::several, "technical, other");
}

TEST_CASE("a figure counts as one only if it stands alone", "[walk]") {
  const Journal journal = JournalScript().made(interview()).journal();
  const auto read = [&](std::string_view answer) {
    const WalkStep step{"welcome", "", StepKind::impression, "", {}};
    return json::parse(*amendment_of(step, answer, journal.interviews.front(), journal))["welcome"];
  };
  CHECK(read("4") == json{{"rating", 4}});
  CHECK(read(" 4: two of them ") == json{{"rating", 4}, {"words", "two of them"}});
  CHECK(read("2nd floor, nobody there") == json{{"words", "2nd floor, nobody there"}});
  CHECK(read("cold") == json{{"words", "cold"}});
}

}  // namespace
}  // namespace rehearse
