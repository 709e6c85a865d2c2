#include "rehearse/review/journal_finding.hpp"

#include "journal_script.hpp"

namespace rehearse {
namespace {

using namespace test;

std::vector<JournalFinding> findings_of(const RealInterview& met, const std::vector<RealQuestion>& questions = {},
                                        const std::vector<RoleProfile>& roles = {}) {
  JournalScript script;
  script.made(met);
  for (const RealQuestion& asked : questions) script.made(asked);
  for (const RoleProfile& role : roles) script.made(role);
  const Journal journal = script.journal();
  return journal_findings(journal.interviews.front(), journal);
}

TEST_CASE("an interview of which nothing speaks has no findings", "[journal-finding]") {
  RealInterview met = interview();
  met.welcome = met.reaction = met.expressions = met.interest = {4, "fine"};
  met.nerves = {2, ""};
  met.asked = std::vector<std::string>{"what is next?"};
  RealQuestion asked = question("acme-1.1");
  asked.made_up = false;
  asked.confidence = {4, ""};
  CHECK(findings_of(met, {asked}).empty());
  CHECK(findings_of(interview()).empty());
}

TEST_CASE("what was made up is bluffing", "[journal-finding]") {
  RealQuestion asked = question("acme-1.2", "what is a phantom read?");
  asked.made_up = true;
  asked.made_up_what = "that it is a cache miss";
  asked.confidence = {1, ""};
  const auto findings = findings_of(interview(), {question("acme-1.1"), asked});
  const auto* found = find_rule(findings, "made-up");
  REQUIRE(found != nullptr);
  CHECK(found->cause == Cause::bluffing);
  CHECK(found->id == "acme-1/made-up/2");
  CHECK(found->question == "acme-1.2");
  CHECK(found->evidence == std::vector<std::string>{"asked: \"what is a phantom read?\"",
                                                    "made up: \"that it is a cache miss\"", "confidence: 1 of 5"});
  CHECK_FALSE(found->decision);
}

TEST_CASE("each trouble has its cause", "[journal-finding]") {
  const std::vector<std::pair<Trouble, Cause>> causes{
      {Trouble::misread, Cause::misunderstanding},     {Trouble::did_not_ask, Cause::not_asking},
      {Trouble::did_not_know, Cause::knowledge_gap},   {Trouble::unfamiliar, Cause::unfamiliar_technology},
      {Trouble::out_of_time, Cause::time_management},  {Trouble::went_blank, Cause::nerves},
      {Trouble::hard_to_explain, Cause::communication}};
  CHECK(causes.size() == all_troubles().size());
  for (const auto& [trouble, cause] : causes) {
    INFO(to_string(trouble));
    RealQuestion asked = question("acme-1.1");
    asked.troubles = {trouble};
    const auto findings = findings_of(interview(), {asked});
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().cause == cause);
    CHECK(findings.front().evidence.size() >= 2);
    CHECK(findings.front().drill.starts_with("rehearse "));
  }
}

TEST_CASE("a blank mind is nerves if the answer holds, and a gap if it does not", "[journal-finding]") {
  RealQuestion asked = question("acme-1.1");
  asked.troubles = {Trouble::went_blank};
  asked.verdict = Verdict::accepted;
  CHECK(find_rule(findings_of(interview(), {asked}), "went-blank") != nullptr);
  asked.verdict = Verdict::wrong_answer;
  asked.evidence = "3 of 9 cases pass";
  const auto findings = findings_of(interview(), {asked});
  const auto* found = find_rule(findings, "blank-not-nerves");
  REQUIRE(found != nullptr);
  CHECK(found->cause == Cause::knowledge_gap);
  CHECK(found->evidence.back() == "the answer afterwards: wrong, 3 of 9 cases pass");
}

TEST_CASE("confidence is held against what the answer was worth", "[journal-finding]") {
  RealQuestion asked = question("acme-1.1");
  asked.confidence = {4, ""};
  CHECK(findings_of(interview(), {asked}).empty());  // not known what it was worth
  asked.verdict = Verdict::wrong_answer;
  CHECK(find_rule(findings_of(interview(), {asked}), "sure-and-wrong") != nullptr);
  asked.confidence = {3, ""};
  CHECK(find_rule(findings_of(interview(), {asked}), "answer-wrong") != nullptr);
  asked.verdict = Verdict::accepted;
  CHECK(findings_of(interview(), {asked}).empty());
  asked.confidence = {2, ""};
  CHECK(find_rule(findings_of(interview(), {asked}), "unsure-and-right") != nullptr);
}

TEST_CASE("little interest and no questions are said, each at its border", "[journal-finding]") {
  RealInterview met = interview();
  met.interest = {3, ""};
  CHECK(findings_of(met).empty());
  met.interest = {2, "I was tired"};
  const auto low = findings_of(met);
  REQUIRE(low.size() == 1);
  CHECK(low.front().cause == Cause::interest_shown);
  CHECK(low.front().evidence.front() == "interest: 2 of 5, \"I was tired\"");
  met.interest = {};
  met.asked = std::vector<std::string>{};
  CHECK(find_rule(findings_of(met), "no-questions") != nullptr);
  met.asked->push_back("why?");
  CHECK(findings_of(met).empty());
}

TEST_CASE("a cool welcome counts only if it stayed", "[journal-finding]") {
  RealInterview met = interview();
  met.welcome = {1, "no greeting"};
  met.reaction = {3, ""};
  CHECK(findings_of(met).empty());
  met.reaction = {2, ""};
  CHECK(find_rule(findings_of(met), "cold-welcome") != nullptr);
}

TEST_CASE("closed faces count only beside an answer that felt sure", "[journal-finding]") {
  RealInterview met = interview();
  met.expressions = {2, ""};
  RealQuestion asked = question("acme-1.1");
  asked.confidence = {3, ""};
  CHECK(findings_of(met, {asked}).empty());
  asked.confidence = {4, ""};
  CHECK(find_rule(findings_of(met, {asked}), "closed-faces") != nullptr);
}

TEST_CASE("a question outside of the role's topics is a format mismatch and joins the role", "[journal-finding]") {
  const RoleProfile role{"backend", "Backend", {"Array", "Graph"}, {"on site"}, {"cpp"}, ""};
  RealInterview met = interview();
  met.role = "backend";
  met.format = "video";
  met.language = "cpp";
  RealQuestion inside = question("acme-1.1"), outside = question("acme-1.2", "design a queue");
  inside.topics = {"array"};
  outside.topics = {"System Design", "graph"};
  const auto findings = findings_of(met, {inside, outside}, {role});
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].id == "acme-1/format-mismatch/2");
  CHECK(findings[0].cause == Cause::preparation);
  CHECK(findings[0].topics == std::vector<std::string>{"System Design"});
  CHECK(findings[1].id == "acme-1/form-mismatch");
  const Journal journal = JournalScript().made(role).made(met).made(inside).made(outside).journal();
  CHECK(topics_of(journal.roles.front(), journal) == std::vector<std::string>{"Array", "Graph", "System Design"});
  CHECK(asked_outside(journal.roles.front(), journal).front().questions == std::vector<std::string>{"acme-1.2"});
}

TEST_CASE("a role that names no topics has no plan to be outside of", "[journal-finding]") {
  RealInterview met = interview();
  met.role = "backend";
  RealQuestion asked = question("acme-1.1");
  asked.topics = {"Graph"};
  CHECK(findings_of(met, {asked}, {{"backend", "Backend"}}).empty());
}

TEST_CASE("a finding counts when the user says so, with the user's cause", "[journal-finding]") {
  RealInterview met = interview();
  met.nerves = {5, ""};
  met.interest = {1, ""};
  met.asked = std::vector<std::string>{};
  const Journal journal = JournalScript()
                              .made(met)
                              .made(FindingAnswer{"acme-1/nerves", FindingDecision::changed, "too little sleep", "go to bed"})
                              .made(FindingAnswer{"acme-1/interest-low", FindingDecision::rejected, "", ""})
                              .journal();
  const auto confirmed = confirmed_findings(journal);
  REQUIRE(confirmed.size() == 1);
  CHECK(confirmed.front().counted_cause() == "too little sleep");
  CHECK(confirmed.front().intention == "go to bed");
}

TEST_CASE("the newest interview's findings come first", "[journal-finding]") {
  RealInterview early = interview("acme-1"), late = interview("beta-1", "Beta");
  early.nerves = late.nerves = {4, ""};
  early.day = "2026-03-09";
  const Journal journal = JournalScript()
                              .made(early)
                              .made(late)
                              .made(FindingAnswer{"acme-1/nerves", FindingDecision::confirmed, "", ""})
                              .made(FindingAnswer{"beta-1/nerves", FindingDecision::confirmed, "", ""})
                              .journal();
  REQUIRE(confirmed_findings(journal).size() == 2);
  CHECK(confirmed_findings(journal).front().interview == "acme-1");
}

}  // namespace
}  // namespace rehearse
