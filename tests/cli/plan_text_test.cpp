#include "views/plan_text.hpp"

#include <algorithm>

#include "support/catch.hpp"

using namespace rehearse;

namespace {

Day day(std::string_view text) { return parse_day(text).value(); }

Plan four_weeks(std::string_view today = "2026-11-25") {
  Plan plan;
  plan.today = day(today);
  for (int i = 0; i < 28; ++i) {
    PlanDay& each = plan.days.emplace_back();
    each.day = plan.today + std::chrono::days{i};
    if (weekday_name(each.day) == "Sunday") {
      each.kind = PlanDayKind::rest;
      each.note = "A day of rest.";
      continue;
    }
    each.minutes = 25;
    PlanItem item;
    item.title = "Two Sum from memory, which is a title longer than a cell";
    item.command = "rehearse drill problem:two-sum --minutes 15";
    item.reason = "due";
    item.minutes = 15;
    each.items.push_back(item);
  }
  return plan;
}

std::string text_of(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) text += line.plain() + "\n";
  return text;
}

bool is_ascii(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

TEST_CASE("a calendar has a row a week, as wide as it may be, with each day once", "[plan text]") {
  for (const Charset charset : {Charset::utf8, Charset::ascii}) {
    for (const int columns : {92, 100, 200}) {
      const auto lines = plan_calendar(four_weeks(), columns, charset);
      const std::string text = text_of(lines);
      INFO(text);
      for (const Line& line : lines) CHECK(line.width() <= columns);
      CHECK(is_ascii(text) == (charset == Charset::ascii));
      for (const char* date : {"25 Nov", "30 Nov", "1 Dec", "22 Dec"}) CHECK(text.find(date) != std::string::npos);
      CHECK(text.find("23 Dec") == std::string::npos);
      CHECK(std::count_if(lines.begin(), lines.end(), [](const Line& line) {
              return line.plain().find("Two Sum") != std::string::npos;
            }) == 5);  // Wednesday to Tuesday of four weeks touches five
    }
  }
}

TEST_CASE("a day of the calendar stands below the name of its weekday", "[plan text]") {
  const auto lines = plan_calendar(four_weeks(), 104, Charset::ascii);
  const std::string names = lines[0].plain();
  for (const Line& line : lines) {
    const auto at = line.plain().find("26 Nov");
    if (at != std::string::npos) CHECK(at == names.find("Thursday"));
  }
}

TEST_CASE("today is pointed at, in the calendar and in the list", "[plan text]") {
  CHECK(text_of(plan_calendar(four_weeks(), 100, Charset::ascii)).find(">25 Nov") != std::string::npos);
  CHECK(text_of(plan_list(four_weeks(), 60, Charset::ascii)).find("> Today, Wednesday 25 Nov") != std::string::npos);
}

TEST_CASE("a list is cut to a narrow terminal, and says what a day of rest is", "[plan text]") {
  const auto lines = plan_list(four_weeks(), 40, Charset::utf8);
  for (const Line& line : lines) CHECK(line.width() <= 40);
  CHECK(text_of(lines).find("Sunday 29 Nov  A day of rest.") != std::string::npos);
}

TEST_CASE("a day is told with commands that are never broken", "[plan text]") {
  Plan plan = four_weeks();
  plan.days[0].items[0].done = true;
  plan.days[0].beside = {"Islands"};
  const std::string text = text_of(plan_day_lines(plan, plan.days[0], 30, Charset::ascii));
  CHECK(text.find("    rehearse drill problem:two-sum --minutes 15\n") != std::string::npos);
  CHECK(text.find("+ Two Sum") != std::string::npos);
  CHECK(text.find("Also done today: Islands") != std::string::npos);
}

TEST_CASE("what others have written cannot steer the terminal", "[plan text]") {
  Plan plan = four_weeks();
  plan.days[0].items[0].title = "a\x1b[2Jb";
  plan.days[0].items[0].reason = "c\x1b]0;x\x07";
  plan.notes = {"d\x1b[31m"};
  std::string text = text_of(plan_calendar(plan, 100, Charset::utf8)) + text_of(plan_list(plan, 80, Charset::utf8)) +
                     text_of(plan_day_lines(plan, plan.days[0], 80, Charset::utf8)) +
                     text_of(plan_notes(plan, 80, Charset::utf8));
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find('\x07') == std::string::npos);
}
