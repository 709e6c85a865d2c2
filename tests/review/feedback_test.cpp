#include "rehearse/review/feedback.hpp"

#include <algorithm>
#include <string>

#include "journal_script.hpp"

namespace rehearse {
namespace {

using namespace test;
using namespace std::chrono_literals;

constexpr Millis now = std::chrono::days(20'600);

SessionFacts session(bool solved, const std::string& cause = {}, const std::string& decision = {}, int communication = 0) {
  SessionFacts facts;
  AttemptFacts attempt;
  attempt.slug = "islands";
  attempt.difficulty = "medium";
  attempt.topics = {"Graph"};
  attempt.wall = facts.started_at = now - 24h;
  attempt.duration = 20min;
  attempt.budget = 30min;
  attempt.solved = attempt.clean = attempt.first_submit_accepted = solved;
  attempt.submits = 1;
  attempt.wrong_submits = solved ? 0 : 1;
  attempt.verdict = solved ? Verdict::accepted : Verdict::wrong_answer;
  if (!cause.empty()) attempt.findings = {{"silence", cause, Phase::code, 5min, decision}};
  facts.attempts = {attempt};
  if (communication != 0) facts.measured_score = SelfScoreGiven{communication, 3, 3, 3};
  return facts;
}

Feedback said(std::vector<std::string> topics, std::vector<std::string> causes) {
  Feedback feedback;
  feedback.id = "feedback-1";
  feedback.interview = "acme-1";
  feedback.day = "2026-03-09";
  feedback.text = "rather quiet";
  feedback.topics = std::move(topics);
  feedback.causes = std::move(causes);
  return feedback;
}

const Evidence* from(const std::vector<Evidence>& evidence, std::string_view source) {
  const auto found = std::find_if(evidence.begin(), evidence.end(), [&](const Evidence& e) { return e.source == source; });
  return found == evidence.end() ? nullptr : &*found;
}

TEST_CASE("what feedback is about is read from its words", "[feedback]") {
  const auto subjects = suggest_subjects("Strong on graphs, but too quiet, and no edge cases.", {"Graph", "Array", "Heap"});
  CHECK(subjects.topics == std::vector<std::string>{"Graph"});
  CHECK(subjects.causes == std::vector<std::string>{"communication", "testing"});
  CHECK(suggest_subjects("Thank you.", {"Graph"}).causes.empty());
}

TEST_CASE("findings of the last sessions speak for what was said, unless they were rejected", "[feedback]") {
  const Feedback feedback = said({}, {"communication"});
  const Journal journal = JournalScript().made(interview()).made(feedback).journal();
  const auto weight = [&](std::vector<SessionFacts> sessions) {
    const auto evidence = weigh(feedback, journal, {std::move(sessions), {}}, now);
    const Evidence* findings = from(evidence, "findings");
    REQUIRE(findings != nullptr);
    return findings->weight;
  };
  CHECK(weight({session(true, "communication"), session(true), session(true)}) == Weight::speaks_for);
  CHECK(weight({session(true, "communication", "rejected"), session(true), session(true)}) == Weight::speaks_against);
  CHECK(weight({session(true), session(true)}) == Weight::neutral);  // too few to speak against it
  CHECK(weigh(feedback, journal, {}, now).empty());
}

TEST_CASE("the rubric and the skill model are weighed", "[feedback]") {
  const Feedback feedback = said({"Graph"}, {"communication"});
  const Journal journal = JournalScript().made(interview()).made(feedback).journal();
  std::vector<SessionFacts> weak, strong;
  for (int i = 0; i < 8; ++i) {
    weak.push_back(session(false, "", "", 2));
    strong.push_back(session(true, "", "", 4));
    weak.back().attempts.front().slug = strong.back().attempts.front().slug = "islands-" + std::to_string(i);
  }
  const auto against = weigh(feedback, journal, {strong, {}}, now);
  CHECK(from(against, "rubric")->weight == Weight::speaks_against);
  CHECK(from(against, "skill")->weight == Weight::speaks_against);
  const auto in_favour = weigh(feedback, journal, {weak, {}}, now);
  CHECK(from(in_favour, "rubric")->weight == Weight::speaks_for);
  CHECK(from(in_favour, "skill")->weight == Weight::speaks_for);
  CHECK(from(in_favour, "skill")->text.starts_with("Graph: "));
  CHECK(from(weigh(said({"Heap"}, {}), journal, {strong, {}}, now), "skill")->weight == Weight::neutral);
}

TEST_CASE("the journal of the same interview is weighed", "[feedback]") {
  RealInterview met = interview();
  met.interest = {1, ""};
  RealQuestion asked = question("acme-1.1");
  asked.topics = {"Graph"};
  asked.verdict = Verdict::accepted;
  const Feedback feedback = said({"graph"}, {"interest shown"});
  const Journal journal = JournalScript().made(met).made(asked).made(feedback).journal();
  const auto evidence = weigh(feedback, journal, {}, now);
  REQUIRE(evidence.size() == 3);
  CHECK(evidence[0].weight == Weight::speaks_for);
  CHECK(evidence[0].text == "your journal of it: Little interest was shown (interest: 1 of 5)");
  CHECK(evidence[1].weight == Weight::speaks_against);
  CHECK(evidence[1].text.starts_with("your answer to \"merge the meetings that overlap\": verified"));
}

}  // namespace
}  // namespace rehearse
