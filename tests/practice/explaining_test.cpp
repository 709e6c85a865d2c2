#include <nlohmann/json.hpp>

#include "desk.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;

namespace {

// What is found must not depend on how busy the machine is.
HuntOptions patient() {
  HuntOptions options;
  options.budget = Millis{60'000};
  return options;
}

InterviewOptions strict_two_sum() {
  auto options = Desk::two_sum();
  options.strict = true;
  return options;
}

}  // namespace

TEST_CASE("a failing submission is explained once, in the log and among the candidate's own tests") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.save(view, wrong_two_sum);
  REQUIRE(practice.submit());
  const auto found = practice.explain_failures({}, patient()).value();
  REQUIRE(found.size() == 1);
  CHECK(found.front().is_found());
  CHECK(found.front().scalars <= 5);
  CHECK(found.front().saved_as == "counterexample-1");
  const auto session = practice.current().value().session;
  REQUIRE(session.task().counterexamples.size() == 1);
  CHECK(session.task().counterexamples.front() == found.front());
  CHECK(session.task().counterexamples.front().hash == session.task().submits.back().hash);

  const auto cases = own_cases(view.workspace, practice.problem().value()).value();
  REQUIRE(cases.size() == 1);
  CHECK(cases.front().name == "counterexample-1");
  CHECK(to_json(*cases.front().answer) == found.front().answer);
  CHECK(practice.explain_failures({}, patient()).value().empty());
  CHECK(own_cases(view.workspace, practice.problem().value()).value().size() == 1);
  CHECK(practice.run(false).value().verdict == Verdict::wrong_answer);
}

TEST_CASE("an accepted submission has nothing to explain") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.save(view, correct_two_sum);
  REQUIRE(practice.submit());
  CHECK(practice.explain_failures({}, patient()).value().empty());
  CHECK(practice.current().value().session.task().counterexamples.empty());
}

TEST_CASE("a stop gives up looking, so that it can be looked for again") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.save(view, wrong_two_sum);
  REQUIRE(practice.submit());
  std::stop_source source;
  source.request_stop();
  HuntOptions stopped = patient();
  stopped.stop = source.get_token();
  CHECK(practice.explain_failures({}, stopped).value().empty());
  CHECK(practice.current().value().session.task().counterexamples.empty());
  CHECK(practice.explain_failures({}, patient()).value().size() == 1);
}

TEST_CASE("a sealed session explains nothing until its own questions are answered") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(strict_two_sum()).value();
  desk.save(view, wrong_two_sum);
  REQUIRE(practice.submit());
  CHECK(practice.explain_failures({}, patient()).value().empty());
  REQUIRE(practice.finish(EndReason::finished));
  CHECK(practice.explain_failures(view.session.id, patient()).value().empty());
  CHECK(read_file(view.workspace.tests).value().empty());

  REQUIRE(practice.give_self_score(view.session.id, {2, 2, 2, 2}));
  REQUIRE(practice.give_prediction(view.session.id, Verdict::accepted));
  const auto found = practice.explain_failures(view.session.id, patient()).value();
  REQUIRE(found.size() == 1);
  const auto report = practice.post_mortem(view.session.id).value();
  REQUIRE(report.tasks.front().counterexample);
  CHECK(report.tasks.front().counterexample->literal == found.front().literal);
  CHECK(to_markdown(report).find(found.front().literal) != std::string::npos);
  CHECK(nlohmann::json::parse(to_json(report))["tasks"][0]["counterexample"]["literal"] == found.front().literal);
  const auto entries = practice.failures().value();
  REQUIRE(entries.size() == 1);
  REQUIRE(entries.front().counterexample);
  CHECK(*entries.front().counterexample == found.front());
}

TEST_CASE("one input runs as a literal or as JSON, and is in the log as a test of one's own") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.save(view, correct_two_sum);
  const auto shown = practice.run_case("nums = [5,1,2], target = 7", ExpectedAnswer::as_given).value();
  REQUIRE(shown.cases.size() == 1);
  CHECK(shown.verdict == Verdict::accepted);
  CHECK(shown.cases.front().group == CaseGroup::own);
  CHECK(shown.cases.front().answer.text.empty());
  const auto asked = practice.run_case(R"({"nums":[5,1,2],"target":7})", ExpectedAnswer::wanted).value();
  CHECK_FALSE(asked.cases.front().answer.text.empty());
  CHECK(practice.current().value().session.task().last_run->own_total == 1);
}

TEST_CASE("one input outside of the problem's limits is refused with path and bound") {
  Desk desk;
  auto practice = desk.sit_down();
  desk.save(practice.start_interview(Desk::two_sum()).value(), correct_two_sum);
  const auto large = practice.run_case("nums = [5,1,2000000000], target = 7", ExpectedAnswer::as_given);
  REQUIRE_FALSE(large);
  CHECK(large.error().message.find("nums[2]: 2000000000 is above the maximum") != std::string::npos);
  CHECK_FALSE(practice.run_case("nums = [5", ExpectedAnswer::as_given));
}

TEST_CASE("own cases outside of the problem's limits are named by file and line") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.save(view, correct_two_sum);
  REQUIRE(
      write_file(view.workspace.tests, "{\"args\":{\"nums\":[1,2],\"target\":3}}\n{\"args\":{\"nums\":[1],\"target\":3}}\n"));
  const auto judgement = practice.run(false);
  REQUIRE_FALSE(judgement);
  CHECK(judgement.error().message.find("tests.jsonl:2: nums: ") != std::string::npos);
}

TEST_CASE("a strict session neither answers nor searches, but runs an input") {
  Desk desk;
  auto practice = desk.sit_down();
  desk.save(practice.start_interview(strict_two_sum()).value(), wrong_two_sum);
  const auto answered = practice.run_case("nums = [3,3], target = 6", ExpectedAnswer::wanted);
  REQUIRE_FALSE(answered);
  CHECK(answered.error().code == ErrorCode::conflict);
  CHECK(practice.run_case("nums = [3,3], target = 6", ExpectedAnswer::as_given));
  const auto searched = practice.stress(patient());
  REQUIRE_FALSE(searched);
  CHECK(searched.error().code == ErrorCode::conflict);
}

TEST_CASE("a stress of the saved solution keeps what it finds") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.save(view, wrong_two_sum);
  const auto outcome = practice.stress(patient()).value();
  REQUIRE(outcome.found);
  CHECK(outcome.saved_as == "counterexample-1");
  const auto session = practice.current().value().session;
  REQUIRE(session.task().counterexamples.size() == 1);
  CHECK(session.task().counterexamples.front().literal == outcome.found->literal);
  CHECK(session.task().submits.empty());
}

TEST_CASE("a case is kept once, behind whatever stands in the file") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  const auto signature = practice.problem().value().signature;
  const auto kept = own_case("nums = [3,3], target = 6", 1, signature).value();
  REQUIRE(write_file(view.workspace.tests, "{\"name\":\"counterexample-1\",\"args\":{\"nums\":[1,2],\"target\":3}}"));
  CHECK(keep_case(view.workspace, kept, "counterexample", signature).value() == "counterexample-2");
  CHECK(keep_case(view.workspace, kept, "counterexample", signature).value() == "counterexample-2");
  CHECK(own_cases(view.workspace, signature).value().size() == 2);
  REQUIRE(write_file(view.workspace.tests, "not JSON"));
  CHECK(keep_case(view.workspace, kept, "counterexample", signature).value() == "counterexample-1");
  CHECK(read_file(view.workspace.tests).value().starts_with("not JSON\n{"));
  std::filesystem::remove(view.workspace.tests);
  CHECK(keep_case(view.workspace, kept, "counterexample", signature).value() == "counterexample-1");
}
