#include "rehearse/practice/conducting.hpp"

#include "desk.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;

TEST_CASE("the usual mistakes of an editorial are its section of that name") {
  CHECK(usual_mistakes("# T\n\ntext\n\n## Usual mistakes\n\n- one\n- two\n\n## Afterwards\n\nmore\n") == "- one\n- two\n");
  CHECK(usual_mistakes("# T\n\n## Best\n").empty());
}

TEST_CASE("what the interviewer gives is seen by the candidate at once and bears the interviewer's mark") {
  Desk desk;
  auto candidate = desk.sit_down();
  REQUIRE(candidate.start_interview(Desk::two_sum()));
  auto friendly = desk.sit_down();
  Conducting conducting(friendly);
  const auto sheet = conducting.sheet().value();
  CHECK(sheet.problem.slug == "two-sum");
  CHECK_FALSE(sheet.mistakes.empty());
  CHECK_FALSE(sheet.problem.statement.empty());

  const auto before = candidate.change_counter();
  CHECK(conducting.answer(2).value().answer == sheet.problem.clarifications[1].answer);
  CHECK(conducting.hint(2).value().text == sheet.problem.hints[1]);
  REQUIRE(conducting.say("take your time"));
  CHECK(conducting.ask(1).value().text == sheet.problem.follow_ups[0].question);
  CHECK(conducting.ask("what if it is a stream?").value().index == -1);
  CHECK(candidate.change_counter() != before);

  const auto task = candidate.current().value().session.task();
  CHECK(task.clarifications_matched == std::vector<std::string>{sheet.problem.clarifications[1].question});
  CHECK(task.hints_taken == 2);
  REQUIRE(task.talk.size() == 5);
  CHECK(std::get<ClarificationAsked>(task.talk[0]).given_by == "interviewer");
  CHECK(std::get<HintTaken>(task.talk[1]).given_by == "interviewer");
  CHECK(candidate.hint().value().level == 3);  // the candidate goes on from there
}

TEST_CASE("what there is not is refused with what there is") {
  Desk desk;
  auto practice = desk.sit_down();
  Conducting conducting(practice);
  CHECK(conducting.sheet().error().code == ErrorCode::not_found);
  REQUIRE(practice.start_interview(Desk::two_sum()));
  CHECK(conducting.answer(0).error().code == ErrorCode::not_found);
  CHECK(conducting.answer(99).error().hint.find("1 to") != std::string::npos);
  CHECK(conducting.hint(5).error().code == ErrorCode::not_found);
  CHECK(conducting.ask(99).error().code == ErrorCode::not_found);
  CHECK(conducting.score({1, 2, 3, 5}).error().code == ErrorCode::bad_input);
}

TEST_CASE("private notes stay out of what was said, and they and the score may come after the end") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  Conducting conducting(practice);
  REQUIRE(conducting.note("calm under pressure"));
  CHECK(practice.current().value().session.task().talk.empty());
  REQUIRE(practice.finish(EndReason::finished));
  CHECK_FALSE(conducting.hint(1));
  REQUIRE(conducting.note("asked well"));
  REQUIRE(conducting.score({3, 4, 3, 2}));
  const auto session = practice.view(view.session.id).value().session;
  CHECK(session.interviewer_notes.size() == 2);
  CHECK(session.interviewer_score->problem_solving == 4);
}
