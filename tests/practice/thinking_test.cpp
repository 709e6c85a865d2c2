#include "rehearse/practice/thinking.hpp"

#include "desk.hpp"
#include "rehearse/practice/profiling.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;

TEST_CASE("a good answer falls into its sentences, not at figures and abbreviations") {
  CHECK(answer_points("Sort once. Then two pointers: O(n^2). No skipping, e.g. of 0.5, is needed!") ==
        std::vector<std::string>{"Sort once.", "Then two pointers: O(n^2).", "No skipping, e.g. of 0.5, is needed!"});
  CHECK(answer_points("  one without an end  ") == std::vector<std::string>{"one without an end"});
  CHECK(answer_points("").empty());
}

TEST_CASE("parts of the task are listed and ticked off, and seen by another terminal") {
  Desk desk;
  auto practice = desk.sit_down();
  REQUIRE(practice.start_interview(Desk::two_sum()));
  Thinking thinking(practice);
  CHECK(thinking.tick_subproblem(1).error().code == ErrorCode::not_found);
  REQUIRE(thinking.add_subproblem("store what was seen"));
  REQUIRE(thinking.add_subproblem("look up the rest"));
  CHECK(thinking.tick_subproblem(2).value().text == "look up the rest");
  auto other = desk.sit_down();
  const auto list = Thinking(other).subproblems().value();
  CHECK_FALSE(list[0].done);
  CHECK(list[1].done);
  CHECK_FALSE(Thinking(other).tick_subproblem(2, false).value().done);
}

TEST_CASE("follow-up questions come when the solution stands, in order, and are reviewed afterwards") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  Thinking thinking(practice);
  CHECK(thinking.ask_follow_up().error().code == ErrorCode::conflict);
  CHECK(thinking.answer_follow_up(1, "early").error().code == ErrorCode::conflict);
  REQUIRE(practice.enter_phase(Phase::analyse));
  const auto first = thinking.ask_follow_up().value();
  CHECK(first.index == 0);
  CHECK(thinking.ask_follow_up().value().index == 0);  // put again, recorded once
  REQUIRE(thinking.answer_follow_up(1, "sort it first"));
  CHECK(thinking.ask_follow_up().value().index == 1);
  CHECK(thinking.follow_ups().value().front().answer == "sort it first");
  CHECK(thinking.ask_follow_up(99).error().code == ErrorCode::not_found);
  CHECK(thinking.explain(view.session.id, 0, "early").error().code == ErrorCode::conflict);
  REQUIRE(practice.finish(EndReason::finished));

  const auto reviews = thinking.follow_up_reviews(view.session.id).value();
  REQUIRE(reviews.size() == 2);
  CHECK(reviews[0].answer == "sort it first");
  CHECK(reviews[1].answer.empty());
  CHECK_FALSE(reviews[0].points.empty());
  CHECK(thinking.check_follow_up(view.session.id, reviews[0], {99}).error().code == ErrorCode::bad_input);
  REQUIRE(thinking.check_follow_up(view.session.id, reviews[0], {0}));
  REQUIRE(thinking.explain(view.session.id, 0, "a map from value to position"));
  CHECK(thinking.explain(view.session.id, 4, "x").error().code == ErrorCode::not_found);
  const auto task = practice.view(view.session.id).value().session.task();
  CHECK(task.follow_ups_checked.front().covered == std::vector<std::string>{reviews[0].points[0]});
  CHECK(task.explanation == "a map from value to position");
  CHECK(thinking.follow_up_reviews(view.session.id).value()[0].checked);
}

TEST_CASE("a contract takes its time from the predicted complexity") {
  Desk desk;
  auto practice = desk.sit_down();
  REQUIRE(practice.start_interview(Desk::two_sum()));
  Thinking thinking(practice);
  CHECK(thinking.state_contract({}).error().code == ErrorCode::bad_input);
  REQUIRE(practice.predict_complexity("O(n)", "O(n)"));
  CHECK(thinking.state_contract({"takes numbers, gives positions", false, "", ""}).value().time == "O(n)");
  CHECK(thinking.state_contract({"takes numbers", false, "", "O(n^2)"}).value().time == "O(n^2)");
}

TEST_CASE("nerves are asked for before the work, and again after it") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  CHECK_FALSE(practice.rate_nerves(6));
  REQUIRE(practice.rate_nerves(4));
  REQUIRE(practice.finish(EndReason::finished));
  REQUIRE(practice.rate_nerves(2));
  CHECK(practice.view(view.session.id).value().session.nerves_before == 4);
}

TEST_CASE("a profile is saved under a name, sat, replaced and removed") {
  Desk desk;
  auto practice = desk.sit_down();
  Profiling profiling(practice);
  CHECK(profiling.save({"phone", 45min, {"easy"}, false}).error().code == ErrorCode::bad_input);
  REQUIRE(profiling.save({"evening", 20min, {"easy"}, true}));
  auto options = Desk::two_sum();
  options.profile = "evening";
  options.problems.clear();
  const auto view = practice.start_interview(options).value();
  CHECK(view.session.started.profile == "evening");
  CHECK(view.session.started.budget == 20min);
  CHECK(view.session.started.strict);
  CHECK(view.session.tasks.size() == 1);
  REQUIRE(practice.finish(EndReason::abandoned));
  options.budget = 30min;
  CHECK(practice.start_interview(options).value().session.started.budget == 30min);
  REQUIRE(practice.finish(EndReason::abandoned));
  REQUIRE(profiling.save({"evening", 25min, {"easy", "easy"}, false}));
  CHECK(profiling.saved().value() == std::vector<SavedProfile>{{"evening", 25min, {"easy", "easy"}, false}});
  CHECK(profiling.all().value().back().name == "evening");
  CHECK(profiling.remove("evenin").error().hint == "did you mean evening?");
  CHECK(profiling.remove("phone").error().code == ErrorCode::bad_input);
  REQUIRE(profiling.remove("evening"));
  CHECK(practice.start_interview(options).error().code == ErrorCode::not_found);
}
