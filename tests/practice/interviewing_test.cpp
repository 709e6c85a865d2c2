#include "desk.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;

TEST_CASE("an interview starts in its first phase with all its time") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  CHECK(view.session.phase == Phase::understand);
  CHECK(view.session.time_left(view.now) == 45min);
  CHECK(view.session.task().plan.slug == "two-sum");
  CHECK_FALSE(view.sealed);
}

TEST_CASE("a second interview is refused while one is running, and the hint names the way on") {
  Desk desk;
  auto practice = desk.sit_down();
  REQUIRE(practice.start_interview(Desk::two_sum()));
  const auto second = practice.start_interview(Desk::two_sum());
  REQUIRE_FALSE(second);
  CHECK(second.error().code == ErrorCode::conflict);
  CHECK(second.error().hint.find("rehearse finish") != std::string::npos);
}

TEST_CASE("an unknown problem, language or profile is refused with a suggestion, and nothing is begun") {
  Desk desk;
  auto practice = desk.sit_down();
  auto options = Desk::two_sum();
  options.problems = {"two-sun"};
  CHECK(practice.start_interview(options).error().hint.find("two-sum") != std::string::npos);
  options = Desk::two_sum();
  options.language = "pyton";
  CHECK(practice.start_interview(options).error().hint.find("python") != std::string::npos);
  options = Desk::two_sum();
  options.profile = "phon";
  CHECK(practice.start_interview(options).error().hint.find("phone") != std::string::npos);
  CHECK(practice.current().error().code == ErrorCode::not_found);
}

TEST_CASE("the language follows from the problem where nobody says which, and one that does not solve it is refused") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto query = practice.start_solve("duplicate-emails", "");
  REQUIRE(query);
  CHECK(query->session.started.language == "sql");
  CHECK(query->workspace.solution.filename() == "solution.sql");
  REQUIRE(practice.finish(EndReason::finished));
  const auto code = practice.start_solve("duplicate-emails", "cpp");
  REQUIRE_FALSE(code);
  CHECK(code.error().code == ErrorCode::bad_input);
  CHECK(code.error().hint == "choose one of: sql");
  InterviewOptions options = Desk::two_sum();
  options.problems = {"two-sum", "duplicate-emails"};
  const auto both = practice.start_interview(options);
  REQUIRE_FALSE(both);
  CHECK(both.error().message.starts_with("duplicate-emails: "));
  options = Desk::two_sum();
  options.language.clear();
  const auto two_sum = practice.start_interview(options);
  REQUIRE(two_sum);
  CHECK(two_sum->session.started.language == default_language);
}

TEST_CASE("an interview is drawn from the problems that its language solves") {
  Desk desk;
  auto practice = desk.sit_down();
  for (const std::string language : {"sql", ""}) {
    for (std::uint64_t seed = 0; seed < 3; ++seed) {
      InterviewOptions options;
      options.profile = "custom";
      options.difficulties = {"easy", "medium"};
      options.language = language;
      options.seed = seed;
      const auto started = practice.start_interview(options);
      INFO(language << seed << (started ? "" : started.error().message));
      REQUIRE(started);
      const auto& view = *started;
      REQUIRE(view.session.started.tasks.size() == 2);
      for (const auto& task : view.session.started.tasks) {
        CHECK((practice.bank().load(task.slug).value().topics.front() == "Database") == (language == "sql"));
      }
      REQUIRE(practice.finish(EndReason::finished));  // the next one begins in the same second
    }
  }
}

TEST_CASE("closing and reopening shows the same session with the right time left") {
  Desk desk;
  {
    auto practice = desk.sit_down();
    REQUIRE(practice.start_interview(Desk::two_sum()));
    REQUIRE(practice.enter_phase(Phase::plan));
  }
  desk.clock.advance(10min);
  auto practice = desk.sit_down();
  const auto view = practice.current().value();
  CHECK(view.session.phase == Phase::plan);
  CHECK(view.session.time_left(view.now) == 35min);
}

TEST_CASE("a reboot does not stop the clock") {
  Desk desk;
  auto practice = desk.sit_down();
  REQUIRE(practice.start_interview(Desk::two_sum()));
  desk.clock.advance(5min);
  REQUIRE(practice.note("before"));
  desk.clock.reboot(7min);
  const auto view = practice.current().value();
  CHECK(view.session.time_left(view.now) == 33min);
}

TEST_CASE("a clock set back neither extends the deadline nor reorders the events") {
  Desk desk;
  auto practice = desk.sit_down();
  REQUIRE(practice.start_interview(Desk::two_sum()));
  desk.clock.advance(20min);
  REQUIRE(practice.note("first"));
  desk.clock.set_wall_clock(-2h);
  desk.clock.advance(5min);
  REQUIRE(practice.note("second"));
  const auto view = practice.current().value();
  CHECK(view.session.time_left(view.now) == 20min);
  desk.clock.advance(20min);
  CHECK(practice.current().value().session.ended == EndReason::time_up);
}

TEST_CASE("hints come one level at a time, and the last one is the last") {
  Desk desk;
  auto practice = desk.sit_down();
  REQUIRE(practice.start_interview(Desk::two_sum()));
  const auto problem = practice.problem().value();
  for (std::size_t level = 0; level < problem.hints.size(); ++level) {
    const auto hint = practice.hint().value();
    CHECK(hint.level == static_cast<int>(level) + 1);
    CHECK(hint.text == problem.hints[level]);
  }
  CHECK_FALSE(practice.hint());
}

TEST_CASE("a question is answered from the clarifications, another one is left to the candidate") {
  Desk desk;
  auto practice = desk.sit_down();
  REQUIRE(practice.start_interview(Desk::two_sum()));
  const auto problem = practice.problem().value();
  for (const auto& clarification : problem.clarifications) {
    CHECK(practice.ask(clarification.question).value().answer == clarification.answer);
  }
  const auto other = practice.ask("What is the weather like?").value();
  CHECK(other.matched.empty());
  CHECK_FALSE(other.answer.empty());
  CHECK(practice.current().value().session.task().clarifications_asked == static_cast<int>(problem.clarifications.size()) + 1);
}

TEST_CASE("two terminals on one session see each other's events and take no hint twice") {
  Desk desk;
  auto one = desk.sit_down();
  REQUIRE(one.start_interview(Desk::two_sum()));
  auto two = desk.sit_down();
  const auto before = one.change_counter();
  CHECK(two.hint().value().level == 1);
  CHECK(one.change_counter() != before);
  CHECK(one.hint().value().level == 2);
  CHECK(two.current().value().session.task().hints_taken == 2);
}

TEST_CASE("a pause moves the deadline, a strict session has none") {
  Desk desk;
  auto practice = desk.sit_down();
  REQUIRE(practice.start_interview(Desk::two_sum()));
  desk.clock.advance(5min);
  REQUIRE(practice.pause());
  desk.clock.advance(30min);
  CHECK(practice.current().value().session.time_left(desk.clock.now()) == 40min);
  const auto resumed = practice.resume().value();
  CHECK(resumed.session.time_left(resumed.now) == 40min);
  CHECK(resumed.session.deadline_wall() == desk.clock.now().wall + 40min);
  REQUIRE(practice.finish(EndReason::abandoned));

  auto options = Desk::two_sum();
  options.strict = true;
  desk.clock.advance(1min);
  REQUIRE(practice.start_interview(options));
  CHECK_FALSE(practice.pause());
}

TEST_CASE("alarms come once, in words") {
  Desk desk;
  auto practice = desk.sit_down();
  REQUIRE(practice.start_interview(Desk::two_sum()));
  CHECK(practice.raise_due_alarms().value().empty());
  desk.clock.advance(23min);
  const auto alarms = practice.raise_due_alarms().value();
  REQUIRE_FALSE(alarms.empty());
  CHECK(practice.raise_due_alarms().value().empty());
}
