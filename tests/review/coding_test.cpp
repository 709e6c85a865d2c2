#include "findings.hpp"

using namespace rehearse;

TEST_CASE("run-time errors are told apart by what the program said", "[rules]") {
  const std::pair<std::string, std::string> said[] = {
      {"IndexError: list index out of range", "run-time-error-out-of-bounds"},
      {"heap-buffer-overflow on address 0x602000000014", "run-time-error-out-of-bounds"},
      {"runtime error: member access within null pointer of type 'ListNode'", "run-time-error-null"},
      {"AttributeError: 'NoneType' object has no attribute 'next'", "run-time-error-null"},
      {"runtime error: signed integer overflow: 2147483647 + 1", "run-time-error-overflow"},
      {"RecursionError: maximum recursion depth exceeded", "run-time-error-stack"},
      {"AddressSanitizer: stack-overflow", "run-time-error-stack"},
      {"killed by SIGSEGV", "run-time-error-memory"},
      {"ZeroDivisionError: division by zero", "run-time-error-division"},
      {"terminate called after throwing an instance of 'std::runtime_error'", "run-time-error-uncaught"},
  };
  for (const auto& [text, rule] : said) {
    INFO(text);
    const auto found = fired(EventScript().at(20min).run_error("exit status 1", text).at(40min).end(), rule);
    REQUIRE(found);
    CHECK(found->cause == Cause::personal_bug);
    CHECK(found->lost == 20min);
  }
}

TEST_CASE("the crash that the judge recorded counts more than the words, and is told with its line", "[rules]") {
  const FailingCrash crash{"out_of_bounds", "", 12, "Solution::search", "index 5 is out of bounds: there are 5 elements", ""};
  const auto found = fired(EventScript().at(20min).run_error("segmentation fault", "null pointer", crash).at(40min).end(),
                           "run-time-error-out-of-bounds");
  REQUIRE(found);
  REQUIRE(found->evidence.size() >= 2);
  CHECK(found->evidence[1].find("out of bounds at line 12, in Solution::search: index 5 is out of bounds") !=
        std::string::npos);
  const FailingCrash unset{"uninitialised", "", 0, "", "", ""};
  CHECK(fired(EventScript().at(20min).run_error("abort", "", unset).end(), "run-time-error-uninitialised"));
}

TEST_CASE("a run-time error costs until something runs without one", "[rules]") {
  EventScript script;
  script.at(20min).run_error("index out of range").at(22min).run_error("null pointer").at(26min).run(2, 3).at(40min).end();
  CHECK(fired(script, "run-time-error-out-of-bounds")->lost == 6min);
  CHECK(fired(script, "run-time-error-null")->lost == 4min);
  CHECK_FALSE(fired(script, "run-time-error-uncaught"));
}

TEST_CASE("a wrong answer is no run-time error", "[rules]") {
  CHECK_FALSE(fired(EventScript().at(20min).run(1, 3).end(), "run-time-error-uncaught"));
}

TEST_CASE("three failed builds take time of their own, whatever their share", "[rules]") {
  EventScript script;
  script.at(10min).save(5, 5).build(false).at(10min + 10s).save(5, 1).build(false).at(10min + 20s).save(5, 1).build(false);
  script.at(10min + 30s).save(5, 1).build(true).at(40min).end();
  const auto found = fired(script, "failed-builds");
  REQUIRE(found);
  CHECK(found->cause == Cause::unfamiliar_technology);
  CHECK(found->lost == 30s);
  CHECK(mentions(*found, "error: expected ';'"));
}

TEST_CASE("two failed builds are fine up to 15 percent of the coding time", "[rules]") {
  const auto two = [](Millis broken) {  // coding from 10:00 to 30:00; 15% are 3:00
    EventScript script;
    script.at(10min).save(5, 5).build(false).at(10min + broken).save(5, 1).build(true);
    script.at(20min).save(5, 1).build(false).at(20min + 1min).save(5, 1).build(true).at(30min).end();
    return script;
  };
  CHECK_FALSE(fired(two(2min), "failed-builds"));
  REQUIRE(fired(two(2min + 1ms), "failed-builds"));
  CHECK(fired(two(2min + 1ms), "failed-builds")->lost == 3min + 1ms);
}

TEST_CASE("the same source built again is one failed build", "[rules]") {
  EventScript script;
  script.at(10min).save(5, 5).build(false).build(false).build(false).at(10min + 10s).save(5, 1).build(true).at(40min).end();
  CHECK_FALSE(fired(script, "failed-builds"));
}

namespace {

EventScript coding_for(Millis time, Millis approach = 4min) {
  SessionStarted started = one_task();
  started.tasks = {planned("islands", "easy", 45min)};  // par 20: slow from 30
  EventScript script(started);
  script.at(approach).approach().at(5min > approach ? Millis{5min} : approach).save(5, 5);
  script.at((5min > approach ? Millis{5min} : approach) + time).submit().at(45min).end();
  return script;
}

}  // namespace

TEST_CASE("an approach in time and coding over 1.5 par asks for fluency", "[rules]") {
  const auto found = fired(coding_for(30min + 1ms), "slow-coding");
  REQUIRE(found);
  CHECK(found->cause == Cause::fluency);
  CHECK(found->lost == 10min + 1ms);
  CHECK_FALSE(fired(coding_for(30min), "slow-coding"));
  CHECK_FALSE(fired(coding_for(30min - 1ms, 15min), "slow-coding"));
}

TEST_CASE("a late approach is no matter of fluency", "[rules]") {
  SessionStarted started = one_task();
  started.tasks = {planned("islands", "easy", 45min)};
  EventScript script(started);
  script.at(1min).save(5, 5).at(15min).approach().at(40min).submit().end();
  CHECK_FALSE(fired(script, "slow-coding"));
}

TEST_CASE("a known problem solved under a quarter of par is recall", "[rules]") {
  const ReviewContext seen{{past(24h * 90, true, "islands")}};
  const auto script = [](Millis at) { return EventScript().at(at).submit().at(20min).end(); };
  const auto found = fired(script(7min + 30s - 1ms), "recall", seen);
  REQUIRE(found);
  CHECK(found->cause == Cause::recall);
  CHECK(found->lost == 0ms);
  CHECK_FALSE(fired(script(7min + 30s), "recall", seen));
  CHECK_FALSE(fired(script(5min), "recall"));
}
