#include "rehearse/practice/drilling.hpp"

#include <algorithm>
#include <set>

#include "practice/desk.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace std::chrono_literals;

namespace {

DrillOptions options(std::optional<DrillMode> mode, int minutes = 10, std::uint64_t seed = 3) {
  DrillOptions wanted;
  wanted.minutes = minutes;
  wanted.mode = mode;
  wanted.language = "python";
  wanted.seed = seed;
  return wanted;
}

// A question that is about this clarification and no other, if any is.
std::string question_about(const Clarification& clarification) {
  std::string words = clarification.question;
  for (const std::string& keyword : clarification.keywords) words.append(" ").append(keyword);
  return words;
}

const TaskState& item(const DrillView& drill) { return drill.view.session.task(); }

}  // namespace

TEST_CASE("a drill is planned from the bank, and planning starts nothing", "[drilling]") {
  test::Desk desk;
  Practice practice = desk.sit_down();
  Drilling drilling(practice);
  const auto plan = drilling.plan(options({}, 25));
  REQUIRE(plan);
  CHECK(plan->minutes <= 25);
  CHECK(plan->items.size() >= 2);
  CHECK(std::ranges::any_of(plan->items, [](const auto& one) { return is_soft(one.mode); }));
  CHECK_FALSE(drilling.current());
  CHECK_FALSE(practice.current());
}

TEST_CASE("an explanation is answered, held against its points, and rated", "[drilling]") {
  test::Desk desk;
  Practice practice = desk.sit_down();
  Drilling drilling(practice);
  const auto started = drilling.start(options(DrillMode::explain, 4));
  REQUIRE(started);
  CHECK(started->stage == DrillStage::answering);
  CHECK_FALSE(started->prompt.empty());
  CHECK(started->points.empty());  // not before the answer
  CHECK_FALSE(drilling.rate(1));
  const auto answered = drilling.answer("each element once");
  REQUIRE(answered);
  CHECK(answered->stage == DrillStage::scoring);
  REQUIRE_FALSE(answered->points.empty());
  CHECK_FALSE(drilling.answer("again"));
  CHECK_FALSE(drilling.rate(static_cast<int>(answered->points.size()) + 1));
  const auto rated = drilling.rate(1);
  REQUIRE(rated);
  CHECK(rated->stage == DrillStage::done);
  CHECK(item(*rated).scored == ExerciseScored{1, static_cast<int>(answered->points.size())});
}

TEST_CASE("a predicted verdict is scored against the truth, which does not show before", "[drilling]") {
  test::Desk desk;
  Practice practice = desk.sit_down();
  Drilling drilling(practice);
  std::set<Verdict> truths;
  for (std::uint64_t seed = 0; seed < 12; ++seed) {
    const auto started = drilling.start(options(DrillMode::predict, 3, seed));
    REQUIRE(started);
    CHECK_FALSE(started->truth);
    CHECK(started->points.empty());
    CHECK_FALSE(started->source.empty());
    for (const char* telling : {"[edge]", "[sample]", "[large]", "[random]", "O(n"}) {
      CHECK(started->source.find(telling) == std::string::npos);
    }
    REQUIRE(item(*started).posed);
    const Verdict truth = item(*started).posed->verdict;
    const std::string group = item(*started).posed->group;
    CHECK(group.empty() == (truth == Verdict::accepted));
    truths.insert(truth);
    const bool right = seed % 2 == 0;
    const Verdict wrong = truth == Verdict::accepted ? Verdict::wrong_answer : Verdict::accepted;
    const auto answered = drilling.predict(right ? truth : wrong, group);
    REQUIRE(answered);
    CHECK(answered->truth == truth);
    CHECK(item(*answered).scored == ExerciseScored{right ? 2 : 0, 2});
    REQUIRE(practice.finish(EndReason::finished));
    desk.clock.advance(24h);
  }
  CHECK(truths.size() > 2);
}

TEST_CASE("questions are counted against what the brief leaves open", "[drilling]") {
  test::Desk desk;
  Practice practice = desk.sit_down();
  Drilling drilling(practice);
  const auto started = drilling.start(options(DrillMode::clarify, 4));
  REQUIRE(started);
  CHECK(started->stage == DrillStage::asking);
  CHECK(started->points.empty());
  const auto problem = practice.problem();
  REQUIRE(problem);
  CHECK(started->prompt == problem->brief);
  REQUIRE(practice.ask(question_about(problem->clarifications[0])));
  REQUIRE(practice.ask("Do you like tea?"));
  const auto done = drilling.answer("");
  REQUIRE(done);
  const int all = static_cast<int>(problem->clarifications.size());
  CHECK(item(*done).scored == ExerciseScored{1, all});
  CHECK(static_cast<int>(done->points.size()) == all - 1);
  CHECK_FALSE(practice.ask("one more?"));
}

TEST_CASE("questions that were asked count also where their end was never told", "[drilling]") {
  test::Desk desk;
  Practice practice = desk.sit_down();
  Drilling drilling(practice);
  REQUIRE(drilling.start(options(DrillMode::clarify, 4)));
  const auto problem = practice.problem();
  REQUIRE(practice.ask(question_about(problem->clarifications[1])));
  const auto ended = drilling.next();
  REQUIRE(ended);
  CHECK(ended->view.session.ended == EndReason::finished);
  CHECK(item(*ended).scored->points == 1);
}

TEST_CASE("a drill outlives the process, item by item", "[drilling]") {
  test::Desk desk;
  std::string session;
  {
    Practice practice = desk.sit_down();
    const auto started = Drilling(practice).start(options(DrillMode::explain, 12));
    REQUIRE(started);
    CHECK(started->count >= 2);
    session = started->view.session.id;
    REQUIRE(Drilling(practice).answer("so"));
  }
  desk.clock.advance(5h);
  Practice practice = desk.sit_down();
  Drilling drilling(practice);
  const auto open = drilling.current();
  REQUIRE(open);
  CHECK(open->view.session.id == session);
  CHECK(open->stage == DrillStage::scoring);
  CHECK(open->number == 1);
  REQUIRE(drilling.rate(1));
  const auto second = drilling.next();
  REQUIRE(second);
  CHECK(second->number == 2);
  CHECK(second->stage == DrillStage::answering);
}

TEST_CASE("no second session starts while a drill is open, and no drill while another session is", "[drilling]") {
  test::Desk desk;
  Practice practice = desk.sit_down();
  Drilling drilling(practice);
  REQUIRE(drilling.start(options(DrillMode::explain, 4)));
  CHECK(practice.start_solve("two-sum", "python").error().code == ErrorCode::conflict);
  REQUIRE(practice.finish(EndReason::finished));
  REQUIRE(practice.start_solve("two-sum", "python"));
  CHECK(drilling.start(options(DrillMode::explain, 4)).error().code == ErrorCode::conflict);
  CHECK(drilling.current().error().code == ErrorCode::not_found);
}

TEST_CASE("exercises are kept apart from attempts and never fail", "[drilling]") {
  test::Desk desk;
  Practice practice = desk.sit_down();
  Drilling drilling(practice);
  REQUIRE(drilling.start(options(DrillMode::predict, 3)));
  const auto truth = item(*drilling.current()).posed;
  REQUIRE(drilling.predict(truth->verdict, truth->group));
  REQUIRE(drilling.next());
  const auto history = practice.history();
  REQUIRE(history);
  REQUIRE(history->sessions.size() == 1);
  const SessionFacts& facts = history->sessions.front();
  CHECK(facts.kind == StreamKind::drill);
  CHECK(facts.attempts.empty());
  REQUIRE(facts.exercises.size() == 1);
  CHECK(facts.exercises.front().mode == "predict");
  CHECK(facts.exercises.front().points == 2);
  CHECK(facts.exercises.front().done);
  CHECK(practice.failures()->empty());
}

TEST_CASE("what was drilled today is not drilled again today", "[drilling]") {
  test::Desk desk;
  Practice practice = desk.sit_down();
  Drilling drilling(practice);
  std::set<std::string> seen;
  for (int round = 0; round < 6; ++round) {
    const auto started = drilling.start(options(DrillMode::explain, 4, 3));
    REQUIRE(started);
    CHECK(seen.insert(item(*started).plan.slug).second);
    REQUIRE(practice.finish(EndReason::finished));
    desk.clock.advance(1min);
  }
}

TEST_CASE("a kata is coded, run and submitted as any task", "[drilling]") {
  test::Desk desk;
  Practice practice = desk.sit_down();
  Drilling drilling(practice);
  const auto started = drilling.start(options(DrillMode::kata, 6));
  REQUIRE(started);
  CHECK(started->stage == DrillStage::coding);
  const PlannedTask plan = item(*started).plan;
  CHECK(plan.mode == "kata");
  const auto problem = practice.problem();
  REQUIRE(problem);
  CHECK(problem->is_kata);
  CHECK_FALSE(drilling.answer("x"));
  std::string solution;
  for (const auto& file : std::filesystem::directory_iterator(problem->folder / "submissions/accepted")) {
    if (file.path().extension() == ".py") solution = read_file(file.path()).value();
  }
  desk.save(started->view, solution);
  const auto receipt = practice.submit();
  REQUIRE(receipt);
  CHECK(receipt->judgement->verdict == Verdict::accepted);
  const auto ended = drilling.next();
  REQUIRE(ended);
  CHECK(ended->view.session.ended == EndReason::finished);
  const auto history = practice.history();
  REQUIRE(history->sessions.front().attempts.size() == 1);
  CHECK(history->sessions.front().attempts.front().mode == "kata");
  CHECK(history->sessions.front().attempts.front().solved);
}

TEST_CASE("a capped item goes through its phases by itself and shows the brief", "[drilling]") {
  test::Desk desk;
  Practice practice = desk.sit_down();
  Drilling drilling(practice);
  const auto started = drilling.start(options(DrillMode::capped, 20));
  REQUIRE(started);
  const auto readme = read_file(started->view.workspace.folder / "README.md");
  REQUIRE(readme);
  CHECK(readme->starts_with(practice.problem()->brief));
  const Millis budget = item(*started).plan.budget;
  REQUIRE(budget >= 20min);
  CHECK_FALSE(drilling.keep_phases().value());
  CHECK(drilling.current()->view.session.phase == Phase::understand);
  desk.clock.advance(budget / 2);
  CHECK_FALSE(drilling.keep_phases().value());
  CHECK(drilling.current()->view.session.phase == Phase::code);
  desk.clock.advance(budget / 2 + 1min);
  CHECK(drilling.keep_phases().value());
  CHECK_FALSE(practice.submit());
}

TEST_CASE("a variant is another problem of the pattern, and not one of the last days", "[drilling]") {
  test::Desk desk;
  Practice practice = desk.sit_down();
  Drilling drilling(practice);
  CHECK(drilling.variant_of("course-schedule") == "course-schedule-ii");
  REQUIRE(practice.start_solve("course-schedule-ii", "python"));
  REQUIRE(practice.finish(EndReason::finished));
  const auto other = drilling.variant_of("course-schedule");
  REQUIRE(other);
  CHECK(*other != "course-schedule-ii");
  CHECK(drilling.variant_of("no-such-problem").error().code == ErrorCode::not_found);
}

TEST_CASE("the warm-up serves a kata, and no other interview does", "[drilling]") {
  test::Desk desk;
  Practice practice = desk.sit_down();
  for (const char* profile : {"warm-up", "screen", "phone"}) {
    InterviewOptions wanted;
    wanted.profile = profile;
    wanted.language = "python";
    wanted.seed = 5;
    const auto view = practice.start_interview(wanted);
    REQUIRE(view);
    const bool kata = std::string_view(profile) == "warm-up";
    for (const auto& task : view->session.tasks) CHECK(practice.bank().load(task.plan.slug)->is_kata == kata);
    REQUIRE(practice.finish(EndReason::abandoned));
    desk.clock.advance(1min);
  }
}
