#include "views/statistics_text.hpp"

#include <algorithm>

#include "support/catch.hpp"

using namespace rehearse;
using namespace std::chrono_literals;

namespace {

Day day(std::string_view text) { return parse_day(text).value(); }

// Half a year of practice, every other day.
History half_a_year() {
  History history;
  for (int i = 0; i < 90; ++i) {
    SessionFacts session;
    session.id = std::to_string(i);
    session.started_at = start_of(day("2026-05-25") + std::chrono::days{2 * i}) + 9h;
    session.profile = "phone";
    session.language = i % 3 == 0 ? "cpp" : "python";
    session.budget = 45min;
    session.duration = 10min * (i % 7 + 1);
    session.self_score = SelfScoreGiven{3, 3, 2, 3};
    session.measured_score = SelfScoreGiven{1 + i % 4, 2, 3, 2};
    session.predicted = Verdict::accepted;
    AttemptFacts attempt;
    attempt.slug = "islands";
    attempt.difficulty = "medium";
    attempt.topics = {i % 2 == 0 ? "Depth-First Search" : "Dynamic Programming"};
    attempt.wall = session.started_at;
    attempt.duration = 25min;
    attempt.budget = 45min;
    attempt.phases = {4min, 6min, 30min, 2min, 1min, 2min};
    attempt.solved = attempt.clean = i % 3 != 1;
    attempt.submits = 1;
    attempt.wrong_submits = attempt.solved ? 0 : 1;
    attempt.verdict = attempt.solved ? Verdict::accepted : Verdict::wrong_answer;
    attempt.tags = attempt.solved ? std::vector<std::string>() : std::vector<std::string>{"integer overflow"};
    attempt.groups = {{"sample", Verdict::accepted, 3, 3, 0}, {"edge", attempt.verdict, 3, 9, 0}};
    attempt.first_pass = 12min;
    attempt.findings = {{"few-clarifications", "not asking", Phase::understand, 3min, "confirmed"}};
    session.result = attempt.verdict;
    session.attempts = {attempt};
    history.sessions.push_back(session);
  }
  return history;
}

Statistics of_half_a_year() { return statistics(half_a_year(), start_of(day("2026-11-22")) + 12h); }

std::string text_of(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) text += line.plain() + "\n";
  return text;
}

bool is_ascii(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

TEST_CASE("every part fits any width and any charset, of much and of nothing", "[statistics text]") {
  for (const Statistics& figures : {of_half_a_year(), statistics({}, 0ms)}) {
    for (const StatisticsPart& part : statistics_parts()) {
      for (const Charset charset : {Charset::utf8, Charset::ascii}) {
        for (const int columns : {60, 80, 100}) {
          const auto lines = part.lines(figures, columns, charset);
          INFO(part.name << "\n" << text_of(lines));
          CHECK_FALSE(lines.empty());
          for (const Line& line : lines) CHECK(line.width() <= columns);
          if (charset == Charset::ascii) CHECK(is_ascii(text_of(lines)));
        }
      }
    }
  }
}

TEST_CASE("the overview fits on a screen of 80x24", "[statistics text]") {
  const auto lines = statistics_overview(of_half_a_year(), 80, Charset::utf8);
  INFO(text_of(lines));
  CHECK(lines.size() <= 23);
  for (const Line& line : lines) CHECK(line.width() <= 80);
}

TEST_CASE("a figure never stands without its count", "[statistics text]") {
  const Statistics figures = of_half_a_year();
  const auto text = [&](std::string_view name) {
    return text_of(find_statistics_part(name)->lines(figures, 100, Charset::ascii));
  };
  CHECK(text("phases").find("90 of 90") != std::string::npos);
  CHECK(text("verdicts").find("90 attempts: 60 solved") != std::string::npos);
  CHECK(text("verdicts").find("integer overflow: 6 of your last 6 wrong answers  (30 of all 30)") != std::string::npos);
  CHECK(text("calibration").find("on average of 90 sessions") != std::string::npos);
  CHECK(text("calibration").find("60 of 90 predictions were right") != std::string::npos);
  CHECK(text("hours").find("60 of 90 solved") != std::string::npos);
  CHECK(text("languages").find("30 of 30") != std::string::npos);
  CHECK(text("causes").find("4 h 30 min") != std::string::npos);
}

TEST_CASE("the heatmap has a square a day, and none for days to come", "[statistics text]") {
  Statistics figures;
  figures.today = day("2026-11-25");  // a Wednesday
  figures.activity.days = {{day("2026-11-16"), 1, 1, 1, 0, 70min}, {day("2026-11-25"), 1, 1, 1, 0, 5min}};
  const auto lines = activity_lines(figures, 80, Charset::ascii);
  const std::string text = text_of(lines);
  INFO(text);
  REQUIRE(lines.size() == 9);
  CHECK(lines[1].plain() == "Mon  ..........#.");
  CHECK(lines[3].plain() == "Wed  ...........-");
  CHECK(lines[4].plain() == "     ...........");
  CHECK(text.find("Nov") != std::string::npos);
}

TEST_CASE("days off are told kindly", "[statistics text]") {
  const std::string none = text_of(find_statistics_part("activity")->lines(statistics({}, 0ms), 80, Charset::ascii));
  CHECK(none.find("counts as much as any") != std::string::npos);
  History history = half_a_year();
  const Statistics later = statistics(history, start_of(day("2027-01-22")));
  const std::string gap = text_of(find_statistics_part("activity")->lines(later, 80, Charset::ascii));
  CHECK(gap.find("stays practised") != std::string::npos);
}
