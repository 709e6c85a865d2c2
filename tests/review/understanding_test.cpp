#include "findings.hpp"

using namespace rehearse;

namespace {

SessionStarted open_brief(int clarifications) {
  SessionStarted started = one_task();
  started.tasks.front().clarifications = clarifications;
  return started;
}

}  // namespace

TEST_CASE("code within two minutes of which 60 percent is rewritten came before a plan", "[rules]") {
  EventScript script;
  script.at(2min - 1ms).save(10, 10).at(8min).save(10, 6).at(14min).save(10, 6).at(40min).end();  // 3 + 3 lines replaced
  const auto found = fired(script, "code-before-plan");
  REQUIRE(found);
  CHECK(found->cause == Cause::misunderstanding);
  CHECK(found->lost == 12min + 1ms);
}

TEST_CASE("code after two minutes, or of which less is rewritten, is no matter", "[rules]") {
  EventScript late;
  late.at(2min).save(10, 10).at(8min).save(10, 20).at(40min).end();
  CHECK_FALSE(fired(late, "code-before-plan"));
  EventScript kept;
  kept.at(1min).save(10, 10).at(8min).save(10, 10).at(40min).end();  // 5 of 10 lines replaced
  CHECK_FALSE(fired(kept, "code-before-plan"));
  EventScript growing;
  growing.at(1min).save(10, 10).at(8min).save(40, 30).at(40min).end();
  CHECK_FALSE(fired(growing, "code-before-plan"));
}

TEST_CASE("a first run that misses a sample shows a misunderstanding", "[rules]") {
  EventScript script;
  script.at(12min + 40s).run(2, 3).at(20min).run(3, 3).at(40min).end();
  const auto found = fired(script, "sample-failed-first");
  REQUIRE(found);
  CHECK(found->cause == Cause::misunderstanding);
  CHECK(found->lost == 7min + 20s);
  CHECK(found->evidence.front() == "12:40 first run: 2 of 3 samples passed; sample-2 gave 4, expected 3");
}

TEST_CASE("a first run that passes all samples shows none, whatever comes later", "[rules]") {
  EventScript script;
  script.at(12min).run(3, 3).at(20min).run(2, 3).at(40min).end();
  CHECK_FALSE(fired(script, "sample-failed-first"));
}

TEST_CASE("runs on save of half-written code are not the first run", "[rules]") {
  RunFinished on_save;
  on_save.samples_total = 3;
  on_save.verdict = Verdict::wrong_answer;
  on_save.on_save = true;
  EventScript script;
  script.at(5min).add(on_save).at(12min).run(3, 3).at(40min).end();
  CHECK_FALSE(fired(script, "sample-failed-first"));
}

TEST_CASE("without a run the first submission counts, and what never passes costs until the end", "[rules]") {
  EventScript script;
  script.at(30min).submit("sample", Verdict::wrong_answer).at(40min).end();
  const auto found = fired(script, "sample-failed-first");
  REQUIRE(found);
  CHECK(found->lost == 10min);
}

TEST_CASE("one question on an open brief is too few", "[rules]") {
  EventScript script(open_brief(4));
  script.at(1min).ask().at(30min).submit("edge", Verdict::wrong_answer).at(38min).submit().at(40min).end();
  const auto found = fired(script, "few-clarifications");
  REQUIRE(found);
  CHECK(found->cause == Cause::not_asking);
  CHECK(found->lost == 8min);
}

TEST_CASE("few questions that did no harm cost nothing", "[rules]") {
  EventScript script(open_brief(4));
  script.at(30min).submit().at(40min).end();
  REQUIRE(fired(script, "few-clarifications"));
  CHECK(fired(script, "few-clarifications")->lost == 0ms);
}

TEST_CASE("two questions are enough, and one if the brief left one thing open", "[rules]") {
  EventScript two(open_brief(4));
  two.at(1min).ask().ask().at(40min).end();
  CHECK_FALSE(fired(two, "few-clarifications"));
  EventScript one(open_brief(1));
  one.at(1min).ask().at(40min).end();
  CHECK_FALSE(fired(one, "few-clarifications"));
  CHECK_FALSE(fired(EventScript(open_brief(0)).at(40min).end(), "few-clarifications"));
}
