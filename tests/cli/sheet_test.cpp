#include "interviewer/draw_sheet.hpp"

#include <cstdlib>
#include <iostream>

#include "interviewer/controller.hpp"
#include "support/catch.hpp"
#include "support/event_script.hpp"

using namespace rehearse;

namespace {

InterviewerSheet sheet() {
  EventScript script;
  script.at(3min).add(ClarificationAsked{"May it be empty?", "Can the grid be empty?", "Yes.", "interviewer"});
  script.at(4min)
      .add(HintTaken{2, "Flood.", ""})
      .add(InterviewerNoted{"secretly impressed"})
      .add(InterviewerScored{3, 3, 2, 4});
  script.at(5min).phase(Phase::plan);
  InterviewerSheet sheet;
  sheet.view.session = script.session();
  sheet.view.now = EventScript::instant(6min);
  sheet.problem.statement = "Count the **islands**.";
  for (int i = 0; i < 40; ++i) sheet.problem.statement += "\n\nparagraph " + std::to_string(i);
  sheet.problem.clarifications = {{"Can the grid be empty?", {"empty"}, "Yes."},
                                  {"Diagonals?", {"diagonal"}, "No, \x1b[31msides."}};
  sheet.problem.hints = {"Think of neighbours.", "Flood.", "Visit each cell.", "Mark what was seen."};
  sheet.problem.follow_ups = {{"And in a stream?", "Union-find. It merges as land appears."}};
  sheet.mistakes = "- **Counting twice**: mark what was seen.\n";
  return sheet;
}

std::string text(const InterviewerSheet& sheet, SheetPane pane, Size size, Charset charset = Charset::utf8) {
  SheetScreen screen;
  screen.pane = pane;
  std::string all;
  for (const Line& line : draw_sheet(sheet, screen, EventScript::instant(6min), size, charset).frame.lines) {
    all += line.plain() + "\n";
  }
  if (std::getenv("SHOW_SCREENS") != nullptr) std::cout << all << "=====\n";
  return all;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the sheet shows where the candidate is", "[sheet]") {
  const auto screen = text(sheet(), SheetPane::problem, {80, 24});
  CHECK(has(screen, "islands"));
  CHECK(has(screen, "39:00 left"));
  CHECK(has(screen, "Plan"));
  CHECK(has(screen, "nothing ran yet"));
  CHECK(has(screen, "May it be empty? Yes."));  // as it was asked, with what was answered
}

TEST_CASE("each page of the sheet has its own, and what was given is ticked", "[sheet]") {
  const auto answers = text(sheet(), SheetPane::clarifications, {100, 30});
  CHECK(has(answers, " 1 ✓ Can the grid be empty?"));
  CHECK(has(answers, " 2   Diagonals?"));
  CHECK_FALSE(has(answers, "\x1b"));
  const auto hints = text(sheet(), SheetPane::hints, {100, 30});
  CHECK(has(hints, " 2 ✓ technique."));
  CHECK(has(hints, "Mark what was seen."));
  CHECK(has(text(sheet(), SheetPane::follow_ups, {100, 30}), "Union-find."));
  CHECK(has(text(sheet(), SheetPane::mistakes, {100, 30}), "Counting twice"));
  const auto notes = text(sheet(), SheetPane::notes, {100, 30});
  CHECK(has(notes, "secretly impressed"));
  CHECK(has(notes, "leaning yes"));
}

TEST_CASE("the sheet fits every size, and is of ASCII where it must be", "[sheet]") {
  for (int pane = 0; pane < sheet_panes; ++pane) {
    for (const Size size : {Size{20, 5}, {30, 8}, {40, 10}, {79, 23}, {80, 24}, {120, 40}, {200, 60}}) {
      const auto all = text(sheet(), static_cast<SheetPane>(pane), size, Charset::ascii);
      for (const char c : all) CHECK(static_cast<unsigned char>(c) < 0x80);
      SheetScreen screen;
      screen.pane = static_cast<SheetPane>(pane);
      screen.scroll = 10'000;
      screen.prompt = Prompt{"Answer number", LineEditor("12")};
      const auto drawing = draw_sheet(sheet(), screen, EventScript::instant(6min), size, Charset::utf8);
      CHECK(static_cast<int>(drawing.frame.lines.size()) <= size.rows);
      for (const Line& line : drawing.frame.lines) CHECK(line.width() <= size.columns);
    }
  }
}

TEST_CASE("a small sheet keeps the clock, the keys that lead on, and room to type", "[sheet]") {
  const auto smallest = text(sheet(), SheetPane::problem, {20, 5});
  CHECK(has(smallest, "39:00 left"));
  CHECK(has(smallest, "q leave"));
  CHECK(has(smallest, "? keys"));
  for (const Size size : {Size{20, 5}, {40, 12}, {80, 24}}) {
    SheetScreen screen;
    screen.prompt = Prompt{"Score, four of 1-4: communication, problem solving, technical, testing", LineEditor("3 3 2 4")};
    const auto frame = draw_sheet(sheet(), screen, EventScript::instant(6min), size, Charset::utf8).frame;
    REQUIRE(frame.cursor);
    const std::string row = frame.lines.at(static_cast<std::size_t>(frame.cursor->row)).plain();
    INFO(row);
    CHECK(has(row, "Score,"));
    CHECK(has(row, ": 3 3 2 4"));
  }
}

TEST_CASE("all keys of the sheet are listed on a page that every size can scroll through", "[sheet]") {
  for (const Size size : {Size{20, 5}, {40, 12}, {80, 24}}) {
    SheetScreen screen;
    screen.keys = true;
    std::string all;
    for (;; ++screen.scroll) {
      const auto drawing = draw_sheet(sheet(), screen, EventScript::instant(6min), size, Charset::utf8);
      for (const Line& line : drawing.frame.lines) all += line.plain() + "\n";
      if (screen.scroll >= drawing.max_scroll) break;
    }
    for (const char* key :
         {" Tab ", " a    answer", " h    give", " u    ask", " s    say", " n    a note", " g    score", " q    leave"}) {
      INFO(key);
      CHECK(has(all, key));
    }
  }
}

TEST_CASE("a score is four marks", "[sheet]") {
  CHECK(parse_score("3 3 2 4").value() == InterviewerScored{3, 3, 2, 4});
  CHECK(parse_score("3,3,2,4").value().testing == 4);
  for (const char* bad : {"", "3 3 2", "3 3 2 5", "3 3 2 4 1", "a b c d"}) CHECK_FALSE(parse_score(bad));
}
