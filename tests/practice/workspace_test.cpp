#include "rehearse/practice/workspace.hpp"

#include "desk.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;

TEST_CASE("a session's folder holds a stub, the brief and the samples, and is never overwritten") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  CHECK(read_file(view.workspace.solution).value().find("def twoSum") != std::string::npos);
  CHECK(read_file(view.workspace.folder / "samples.jsonl").value().find("\"args\"") != std::string::npos);
  const auto problem = practice.problem().value();
  CHECK(read_file(view.workspace.folder / "README.md").value().find(problem.brief) == 0);

  desk.save(view, "mine");
  const auto language = practice.languages().find("python").value();
  REQUIRE(create_workspace(view.workspace, problem, *language, Reading::brief));
  CHECK(read_file(view.workspace.solution).value() == "mine");
}

TEST_CASE("own cases need neither a name nor an answer") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  REQUIRE(write_file(view.workspace.tests,
                     "\n{\"args\":{\"nums\":[1,2],\"target\":3},\"answer\":[0,1]}\n"
                     "{\"args\":{\"nums\":[4,4],\"target\":8}}\n"));
  const auto cases = own_cases(view.workspace, practice.problem().value().signature).value();
  REQUIRE(cases.size() == 2);
  CHECK(cases[0].answer);
  CHECK_FALSE(cases[1].answer);
  CHECK(cases[0].name != cases[1].name);
}

TEST_CASE("a malformed own case is named by file and line, with what to do") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  const Signature signature = practice.problem().value().signature;
  for (const char* line : {"{\"args\":", "[]", "{\"args\":{\"nums\":[1]}}", "{\"args\":{\"nums\":\"x\",\"target\":1}}"}) {
    REQUIRE(write_file(view.workspace.tests, std::string("\n") + line + "\n"));
    const auto cases = own_cases(view.workspace, signature);
    REQUIRE_FALSE(cases);
    CHECK(cases.error().message.find("tests.jsonl:2: ") != std::string::npos);
    CHECK_FALSE(cases.error().hint.empty());
  }
}

TEST_CASE("without a file of own cases there are none") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  std::filesystem::remove(view.workspace.tests);
  CHECK(own_cases(view.workspace, practice.problem().value().signature).value().empty());
}
