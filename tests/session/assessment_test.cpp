#include "rehearse/session/assessment.hpp"
#include "support/event_script.hpp"

using namespace rehearse;

namespace {

SubmitFinished submission(std::vector<GroupOutcome> groups) {
  SubmitFinished submit;
  submit.verdict = Verdict::wrong_answer;
  submit.groups = std::move(groups);
  return submit;
}

GroupOutcome group(const char* name, int passed, int total) {
  return {name, passed == total ? Verdict::accepted : Verdict::wrong_answer, passed, total, 0};
}

Session session(std::vector<std::pair<std::string, std::vector<SubmitFinished>>> tasks) {
  Session session;
  for (auto& [difficulty, submits] : tasks) {
    TaskState& task = session.tasks.emplace_back();
    task.plan.difficulty = difficulty;
    task.submits = std::move(submits);
  }
  return session;
}

}  // namespace

TEST_CASE("the tasks of an assessment share a hundred points by their par", "[assessment]") {
  const auto score = assessment_score(session({{"easy", {}}, {"medium", {}}, {"medium", {}}, {"hard", {}}}));
  REQUIRE(score.tasks.size() == 4);
  CHECK(score.tasks[0].possible == Approx(100.0 * 20 / 120));
  CHECK(score.tasks[3].possible == Approx(100.0 * 40 / 120));
  CHECK(score.points == 0);
}

TEST_CASE("credit is partial: each group by the share of its cases that passed", "[assessment]") {
  const auto score = assessment_score(session(
      {{"easy", {submission({group("sample", 2, 2), group("edge", 3, 6), group("random", 4, 4), group("large", 0, 5)})}}}));
  CHECK(score.points == Approx(10 + 30 * 0.5 + 30));
  REQUIRE(score.tasks.front().groups.size() == 4);
  CHECK(score.tasks.front().groups[1].possible == Approx(30));
}

TEST_CASE("the last submission counts, and all groups passed is the whole credit", "[assessment]") {
  const auto all = submission({group("sample", 2, 2), group("edge", 6, 6), group("random", 4, 4), group("large", 5, 5)});
  const auto none = submission({group("sample", 0, 2), group("edge", 0, 6)});
  CHECK(assessment_score(session({{"hard", {none, all}}})).points == Approx(100));
  CHECK(assessment_score(session({{"hard", {all, none}}})).points == Approx(0));
}

TEST_CASE("a package without samples or with samples alone gives the whole credit as well", "[assessment]") {
  CHECK(assessment_score(session({{"easy", {submission({group("secret", 4, 4)})}}})).points == Approx(100));
  CHECK(assessment_score(session({{"easy", {submission({group("sample", 3, 3)})}}})).points == Approx(100));
}
