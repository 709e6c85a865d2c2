#include "views/counterexample_text.hpp"

#include <nlohmann/json.hpp>

#include "support/catch.hpp"

using namespace rehearse;

namespace {

CounterexampleSought sought() {
  CounterexampleSought found;
  found.origin = "shrunk";
  found.from = "two-equal";
  found.tried = 61;
  found.literal = "nums = [3,3], target = 6";
  found.arguments = R"({"nums":[3,3],"target":6})";
  found.answer = "[0,1]";
  found.output = "[0,0]";
  found.verdict = Verdict::wrong_answer;
  found.reason = "index 1: expected 1, got 0";
  found.scalars = 3;
  found.saved_as = "counterexample-1";
  return found;
}

std::string text_of(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) text += line.plain() + "\n";
  return text;
}

}  // namespace

TEST_CASE("a counterexample shows input, answer and output, where it is from and where it was kept", "[counterexample]") {
  const auto view = counterexample_of(sought());
  CHECK(text_of(counterexample_lines(view, 100, Charset::utf8, ReportDetail::full)) ==
        "  smallest input that fails: index 1: expected 1, got 0 (shrunk from two-equal)\n"
        "  input    nums = [3,3], target = 6\n"
        "  expected [0,1]\n"
        "  got      [0,0]\n"
        "  kept among your own tests as counterexample-1\n");
}

TEST_CASE("a counterexample without words of its own is told by its verdict, and the search by its inputs",
          "[counterexample]") {
  CounterexampleSought found = sought();
  found.from.clear();
  found.reason.clear();
  const auto view = counterexample_of(found);
  CHECK(view.reason == "Wrong answer");
  CHECK(view.how == "found among 61 small inputs");
}

TEST_CASE("what a program printed cannot reach the terminal through a counterexample", "[counterexample]") {
  CounterexampleSought found = sought();
  found.output = "\"\x1b[31mred\"";
  const auto text = text_of(counterexample_lines(counterexample_of(found), 100, Charset::utf8, ReportDetail::full));
  CHECK(text.find('\x1b') == std::string::npos);
}

TEST_CASE("progress of a search is told in figures", "[counterexample]") {
  HuntProgress progress;
  progress.tried = 800;
  progress.size = 7;
  progress.elapsed = Millis{2000};
  CHECK(progress_text(progress) == "looking for an input that fails: 800 tried, of size 7, 400 a second");
  progress.shrinking = true;
  progress.scalars = 9;
  CHECK(progress_text(progress) == "making it smaller: 9 scalars, 800 inputs tried, 400 a second");
}

TEST_CASE("a judgement's JSON has its counterexample, or says that there is none", "[counterexample]") {
  const auto with = nlohmann::json::parse(judgement_json(Judgement{}, std::vector{sought()}));
  CHECK(with["counterexample"]["literal"] == "nums = [3,3], target = 6");
  CHECK(with["counterexample"]["args"]["target"] == 6);
  CHECK(with["counterexample"]["saved_as"] == "counterexample-1");
  CHECK(with["schema"] == 1);
  const auto without = nlohmann::json::parse(judgement_json(Judgement{}, std::vector<CounterexampleSought>{}));
  CHECK(without["counterexample"].is_null());
}
