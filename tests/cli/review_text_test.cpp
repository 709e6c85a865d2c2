#include "views/review_text.hpp"

#include <algorithm>

#include "support/catch.hpp"

namespace rehearse {
namespace {

std::string text_of(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) text += line.plain() + "\n";
  return text;
}

CalibrationPoint point(int self, int measured, std::optional<Verdict> predicted = {}) {
  CalibrationPoint made;
  made.self = SelfScoreGiven{self, self, self, self};
  made.measured = SelfScoreGiven{measured, measured, measured, measured};
  made.predicted = predicted;
  made.blind = true;
  made.result = Verdict::accepted;
  return made;
}

TEST_CASE("the plot puts each score on its level", "[review]") {
  CalibrationRecord record;
  record.points = {point(4, 1, Verdict::accepted), point(2, 2, Verdict::wrong_answer)};
  const auto lines = calibration_plot(record, 80, Charset::ascii);
  REQUIRE(lines.size() == 13);
  CHECK(lines[0].plain() == "       4   s  - ");
  CHECK(lines[6].plain() == "       2   -  # ");
  CHECK(lines[9].plain() == "       1   m  - ");
  CHECK(lines[10].plain() == "predicted  +  x ");
  CHECK(lines[1].plain() == std::string(16, ' '));
}

TEST_CASE("a narrow terminal shows the newest sessions", "[review]") {
  CalibrationRecord record;
  record.points.assign(20, point(1, 1));
  record.points.push_back(point(4, 4));
  const auto lines = calibration_plot(record, 20, Charset::ascii);
  for (const Line& line : lines) CHECK(line.width() <= 32);
  CHECK(lines[0].plain().find('#') != std::string::npos);
  CHECK(calibration_plot({}, 80, Charset::utf8).empty());
}

TEST_CASE("a pattern stands out among what fired", "[review]") {
  Recurrence often{"edge-failed", "testing", Pace::timed, 4, 10, std::chrono::minutes{30}, {}};
  Recurrence once{"silence", "communication", Pace::timed, 1, 10, {}, {}};
  const std::string text = text_of(recurrence_lines({often, once}, 140, Charset::ascii));
  CHECK(text.find(
            "> The samples passed, an edge case did not: came up in 4 of your last 10 timed sessions, about 30 min in all") !=
        std::string::npos);
  CHECK(text.find("- Five minutes or more without a sign: came up in 1 of your last 10") != std::string::npos);
}

TEST_CASE("tags are counted among the last wrong answers", "[review]") {
  FailurePatterns patterns;
  patterns.by_tag = {{"integer overflow", 4, 6}};
  patterns.by_topic = {{"graph", "", 2, 1}};
  const std::string text = text_of(failure_pattern_lines(patterns, 100, Charset::ascii));
  CHECK(text.find("integer overflow: 4 of your last 6 wrong answers") != std::string::npos);
  CHECK(text.find("not decided yet") != std::string::npos);
}

TEST_CASE("each bug names what practises it", "[review]") {
  PersonalBug bug;
  bug.kind = "out_of_bounds";
  bug.crash = true;
  bug.count = 3;
  const std::string text = text_of(bug_lines({bug}, 120, Charset::ascii));
  CHECK(text.find("out of bounds") != std::string::npos);
  CHECK(text.find("rehearse drill bug:out_of_bounds") != std::string::npos);
}

TEST_CASE("hostile names stay text", "[review]") {
  AttemptComparison compared;
  AttemptAt attempt;
  attempt.facts.measured_time = "\x1b[31mn";
  attempt.facts.title = "\x1b]0;x";
  compared.attempts = {attempt};
  compared.changes = {"\x1b[2Jgone"};
  CHECK(text_of(comparison_lines(compared, 100, Charset::utf8)).find('\x1b') == std::string::npos);
}

}  // namespace
}  // namespace rehearse
