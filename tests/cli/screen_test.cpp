#include "screen/draw.hpp"

#include <algorithm>
#include <cstdlib>
#include <iostream>

#include "screen/clock_face.hpp"
#include "screen/duration.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

Millis minutes(int m, int s = 0) { return std::chrono::minutes(m) + std::chrono::seconds(s); }

ScreenModel session() {
  ScreenModel model;
  model.profile = "phone";
  model.language = "C++";
  model.title = "Shared beats";
  model.difficulty = "medium";
  model.topics = {"math", "number theory"};
  model.budget = minutes(45);
  model.time_left = minutes(32, 10);
  model.elapsed = minutes(12, 50);
  model.phases = {{"Understand", minutes(5, 2), minutes(5)},
                  {"Plan", minutes(7, 48), minutes(8)},
                  {"Code", {}, minutes(18)},
                  {"Test", {}, minutes(7)},
                  {"Analyse", {}, minutes(4)},
                  {"Questions", {}, minutes(3)}};
  model.phase = 1;
  model.statement =
      "You are given **two** lists of numbers.\n\n- Return the largest number that divides all.\n\n```\na = [2, 4]\n```\n";
  for (int i = 0; i < 60; ++i) model.statement += "\nparagraph " + std::to_string(i) + "\n";
  model.solution = "/home/me/solution.cpp";
  return model;
}

RunReport failing_run() {
  RunReport report;
  report.verdict = Verdict::wrong_answer;
  report.groups = {{"sample", Verdict::wrong_answer, 2, 3, 0}, {"own", Verdict::accepted, 1, 1, 0}};
  report.failure = RunReport::Failure{"sample-2",
                                      "sample",
                                      Verdict::wrong_answer,
                                      "expected 2, got 4",
                                      {{"a", "[2,4]"}, {"b", "[6]"}},
                                      {{"expected", "2"}, {"got", "4"}, {"stdout", "here \x1b[31mI am"}}};
  return report;
}

std::string text(const ScreenModel& model, Size size, Charset charset = Charset::utf8) {
  std::string all;
  for (const Line& line : draw(model, size, charset).frame.lines) all += line.plain() + "\n";
  if (std::getenv("SHOW_SCREENS") != nullptr)
    std::cout << all << std::string(static_cast<std::size_t>(size.columns), '=') << "\n";
  return all;
}

bool shows(const std::string& all, std::string_view part) { return all.find(part) != std::string::npos; }

constexpr Size sizes[] = {{200, 60}, {120, 40}, {80, 24}, {79, 24}, {40, 12}, {39, 12}, {20, 5}, {10, 3}, {1, 1}};

}  // namespace

TEST_CASE("a frame never exceeds the terminal, and fills it", "[screen]") {
  ScreenModel busy = session();
  busy.report = failing_run();
  busy.activity = Activity{"Judging", 12, 80};
  busy.message = Message{Message::Kind::warning, std::string(300, 'x')};
  ScreenModel prompting = session();
  prompting.prompt = Prompt{"Ask", LineEditor(std::string(200, 'y'))};
  ScreenModel untimed = session();
  untimed.time_left.reset();
  untimed.phases.clear();
  for (const ScreenModel& model : {session(), busy, prompting, untimed}) {
    for (const Size size : sizes) {
      for (const Charset charset : {Charset::utf8, Charset::ascii}) {
        const Frame frame = draw(model, size, charset).frame;
        CHECK(static_cast<int>(frame.lines.size()) == size.rows);
        for (const Line& line : frame.lines) CHECK(line.width() <= size.columns);
        if (frame.cursor) CHECK((frame.cursor->row < size.rows && frame.cursor->column < size.columns));
      }
    }
  }
}

TEST_CASE("the standard screen shows clock, phase, problem and keys", "[screen]") {
  const std::string all = text(session(), {80, 24});
  CHECK(shows(all, "Shared beats"));
  CHECK(shows(all, "32:10 left · phone · C++ · medium · math, number theory"));
  CHECK(shows(all, "7:48 of 8:00"));
  CHECK(shows(all, "Understand 5:02"));
  CHECK(shows(all, "▸ Plan"));
  CHECK(shows(all, "Code 18:00"));
  CHECK(shows(all, "Questions 3:00"));
  CHECK(shows(all, "[Problem]"));
  CHECK(shows(all, "You are given two lists"));
  CHECK(shows(all, "r run"));
  CHECK(shows(all, "? keys"));
  CHECK(shows(all, "q leave"));
}

TEST_CASE("the wide screen has phases, tests and talk beside the problem", "[screen]") {
  ScreenModel model = session();
  model.report = failing_run();
  model.talk = {{TalkEntry::Kind::question, "may it be empty?"}, {TalkEntry::Kind::answer, "No, at least one number."}};
  const std::string all = text(model, {120, 40});
  CHECK(shows(all, "Phases"));
  CHECK(shows(all, "Wrong answer  sample 2 of 3, own 1 of 1"));
  CHECK(shows(all, "sample-2: expected 2, got 4"));
  CHECK(shows(all, "input    a = [2,4], b = [6]"));
  CHECK(shows(all, "expected 2"));
  CHECK(shows(all, "Answer    No, at least one number."));
}

TEST_CASE("the small screens keep clock, title and message", "[screen]") {
  ScreenModel model = session();
  model.message = Message{Message::Kind::info, "Half of the time is gone"};
  const std::string small = text(model, {40, 12});
  CHECK(shows(small, "32:10  Shared beats"));
  CHECK(shows(small, "Half of the time is gone"));
  const std::string tiny = text(model, {20, 5});
  CHECK(shows(tiny, "32:10 Plan"));
  CHECK(shows(tiny, "Half of the time is"));
  CHECK(shows(tiny, "? keys"));
}

TEST_CASE("strict sessions show neither difficulty nor topics nor pause", "[screen]") {
  ScreenModel model = session();
  model.strict = true;
  model.difficulty.clear();
  model.topics.clear();
  model.pane = Pane::keys;
  const std::string all = text(model, {80, 40});
  CHECK(shows(all, "phone (strict) · C++\n") == false);  // the clock follows on that line
  CHECK(shows(all, "phone (strict) · C++ "));
  CHECK_FALSE(shows(all, "medium"));
  CHECK_FALSE(shows(all, "stop the clock"));
}

TEST_CASE("a sealed submission shows nothing but that it was recorded", "[screen]") {
  ScreenModel model = session();
  RunReport report = failing_run();
  report.submission = report.sealed = true;
  model.report = report;
  for (const Pane pane : {Pane::problem, Pane::tests}) {
    model.pane = pane;
    for (const Size size : {Size{120, 40}, Size{80, 24}, Size{40, 12}}) {
      const std::string all = text(model, size);
      CHECK_FALSE(shows(all, "Wrong"));
      CHECK_FALSE(shows(all, "2 of 3"));
      CHECK_FALSE(shows(all, "✗"));
    }
    CHECK(shows(text(model, {80, 24}), "Submission recorded"));
  }
}

TEST_CASE("a result that came without a sandbox says so beside its verdict", "[screen]") {
  ScreenModel model = session();
  model.report = failing_run();
  for (const Pane pane : {Pane::problem, Pane::tests}) {
    model.pane = pane;
    CHECK_FALSE(shows(text(model, {80, 24}), "no sandbox"));
  }
  model.report->unconfined = true;
  for (const Pane pane : {Pane::problem, Pane::tests}) {
    model.pane = pane;
    CHECK(shows(text(model, {80, 24}), "no sandbox"));
  }
}

TEST_CASE("what a program prints cannot reach the terminal as a command", "[screen]") {
  ScreenModel model = session();
  model.report = failing_run();
  model.title = "t\x1b]0;x\a";
  model.message = Message{Message::Kind::info, "m\x1b[2J"};
  model.pane = Pane::tests;
  CHECK_FALSE(shows(text(model, {80, 24}), "\x1b"));
  CHECK(shows(text(model, {80, 24}), "here I am"));
}

TEST_CASE("ASCII screens are ASCII", "[screen]") {
  ScreenModel model = session();
  model.report = failing_run();
  model.activity = Activity{"Judging", 1, 3};
  for (const Size size : sizes) {
    for (const char c : text(model, size, Charset::ascii)) REQUIRE((c == '\n' || (c >= ' ' && c <= '~')));
  }
}

TEST_CASE("the pane scrolls to its end and says that there is more", "[screen]") {
  ScreenModel model = session();
  const Drawing top = draw(model, {80, 24}, Charset::utf8);
  CHECK(top.max_scroll > 100);
  CHECK(shows(text(model, {80, 24}), "↓ more"));
  model.scroll = 100000;
  const std::string all = text(model, {80, 24});
  CHECK(shows(all, "paragraph 59"));
  CHECK_FALSE(shows(all, "↓ more"));
}

TEST_CASE("the prompt shows what is typed and where", "[screen]") {
  ScreenModel model = session();
  model.prompt = Prompt{"Ask", LineEditor("may it be empty?")};
  const Drawing drawing = draw(model, {80, 24}, Charset::utf8);
  REQUIRE(drawing.frame.cursor);
  const std::string row = drawing.frame.lines[static_cast<std::size_t>(drawing.frame.cursor->row)].plain();
  CHECK(row == " Ask: may it be empty?");
  CHECK(drawing.frame.cursor->column == display_width(row));
  CHECK(shows(text(model, {80, 24}), "Esc cancel"));
}

TEST_CASE("a long prompt leaves room for what is typed, on every screen", "[screen]") {
  ScreenModel model = session();
  model.prompt = Prompt{"It takes ..., it gives ...", LineEditor("two lists")};
  for (const Size size : {Size{20, 5}, {40, 12}, {80, 24}}) {
    const Drawing drawing = draw(model, size, Charset::utf8);
    REQUIRE(drawing.frame.cursor);
    const std::string row = drawing.frame.lines[static_cast<std::size_t>(drawing.frame.cursor->row)].plain();
    INFO(row);
    CHECK(shows(row, "wo lists"));
    CHECK(shows(row, " It tak"));
    CHECK(drawing.frame.cursor->column == std::min(display_width(row), size.columns - 1));
  }
}

TEST_CASE("a message or a question too long for the screen ends with a sign of it", "[screen]") {
  ScreenModel model = session();
  model.confirmation =
      "Hint 2, technique. Solved with it, the problem counts as Hard: it comes back sooner than otherwise. Take it? y or n";
  for (const Size size : {Size{20, 5}, {40, 12}}) CHECK(shows(text(model, size), "…"));
  CHECK_FALSE(shows(text(model, {120, 40}), "…"));
}

TEST_CASE("an untimed session shows the time it has taken", "[screen]") {
  ScreenModel model = session();
  model.time_left.reset();
  model.phases.clear();
  CHECK(shows(text(model, {40, 12}), "12:50"));
  CHECK_FALSE(shows(text(model, {80, 24}), "Understand"));
}

TEST_CASE("clock figures have three rows of equal width", "[screen]") {
  for (const Charset charset : {Charset::utf8, Charset::ascii}) {
    const auto rows = clock_face("0123456789:", style::plain, charset);
    CHECK(rows[0].width() == 41);
    CHECK(rows[1].width() == 41);
    CHECK(rows[2].width() == 41);
  }
}

TEST_CASE("durations read as on a clock or in a sentence", "[screen]") {
  CHECK(timer_text(Millis(65'999)) == "1:05");
  CHECK(countdown_text(Millis(65'001)) == "1:06");
  CHECK(countdown_text(Millis(-5)) == "0:00");
  CHECK(duration_text(minutes(45)) == "45 min");
  CHECK(duration_text(minutes(125)) == "2 h 5 min");
  CHECK(duration_text(minutes(120)) == "2 h");
  CHECK(duration_text(Millis(40'000)) == "40 s");
}
