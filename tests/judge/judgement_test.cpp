#include "rehearse/judge/judgement.hpp"

#include <nlohmann/json.hpp>

#include "support/catch.hpp"

using namespace rehearse;

namespace {

Judgement sample() {
  Judgement judgement;
  judgement.verdict = Verdict::wrong_answer;
  judgement.language = "cpp";
  judgement.build = {true, "a warning\n", Millis{812}, true};
  judgement.groups = {{CaseGroup::sample, Verdict::wrong_answer, 0, 2, 1}, {CaseGroup::large, Verdict::accepted, 0, 3, 3}};
  CaseResult result;
  result.name = "example-1";
  result.tags = {"duplicates"};
  result.verdict = Verdict::wrong_answer;
  result.reason = "expected 4, got 5";
  result.cpu = Micros{1234};
  result.wall = Micros{5678};
  result.memory_bytes = 4097;
  result.standard_output = {"x\xff", false};
  result.arguments = {R"({"n":9007199254740993})", false};
  result.answer = {"4", false};
  result.output = {"[1,2,3", true};
  judgement.cases = {result};
  judgement.cpu = Micros{1234};
  judgement.memory_bytes = 4097;
  judgement.total = Millis{900};
  return judgement;
}

}  // namespace

TEST_CASE("a judgement's JSON has every key that is promised") {
  const auto json = nlohmann::json::parse(to_json(sample()));
  CHECK(json.at("schema") == judgement_schema);
  CHECK(json.at("verdict") == "WA");
  CHECK(json.at("language") == "cpp");
  CHECK(json.at("build") == nlohmann::json{{"ok", true}, {"log", "a warning\n"}, {"ms", 812}, {"cached", true}});
  CHECK(json.at("cpu_ms") == 1.234);
  CHECK(json.at("memory_kb") == 5);
  CHECK(json.at("total_ms") == 900);
  const auto& group = json.at("groups").at(0);
  CHECK(group == nlohmann::json{{"name", "sample"}, {"verdict", "WA"}, {"passed", 0}, {"total", 2}, {"skipped", 1}});
  CHECK(json.at("groups").at(1).at("verdict").is_null());
  const auto& first = json.at("cases").at(0);
  for (const char* key : {"name", "group", "tags", "verdict", "reason", "cpu_ms", "wall_ms", "memory_kb"}) {
    INFO(key);
    CHECK(first.contains(key));
  }
  for (const std::string key : {"stdout", "stderr", "args", "answer", "output"}) {
    INFO(key);
    CHECK(first.contains(key));
    CHECK(first.contains(key + "_truncated"));
  }
}

TEST_CASE("values in a judgement's JSON are values where they are whole, and texts where they are cut") {
  const auto first = nlohmann::json::parse(to_json(sample())).at("cases").at(0);
  CHECK(first.at("args").at("n") == 9007199254740993);
  CHECK(first.at("answer") == 4);
  CHECK(first.at("output") == "[1,2,3");
  CHECK(first.at("output_truncated") == true);
  CHECK(first.at("args_truncated") == false);
  CHECK(first.at("stdout") == "x\xef\xbf\xbd");
}

TEST_CASE("long texts are cut at 4 KiB in the JSON") {
  Judgement judgement = sample();
  judgement.cases[0].standard_output = {std::string(10'000, 'x'), false};
  const auto first = nlohmann::json::parse(to_json(judgement)).at("cases").at(0);
  CHECK(first.at("stdout").get<std::string>().size() == 4096);
  CHECK(first.at("stdout_truncated") == true);
}

TEST_CASE("an excerpt is cut between characters, never through one") {
  CHECK(make_excerpt("abc", 3).text == "abc");
  CHECK_FALSE(make_excerpt("abc", 3).truncated);
  CHECK(make_excerpt("ab\xc3\xaf", 3).text == "ab");
  CHECK(make_excerpt("ab\xc3\xaf", 3).truncated);
  CHECK(make_excerpt("\xf0\x9f\x98\x80", 3).text.empty());
  CHECK(make_excerpt(std::string(10, '\x80'), 5).text.size() >= 2);  // no UTF-8: cut anywhere
}

TEST_CASE("the first failure is the first case that was not accepted") {
  Judgement judgement = sample();
  CHECK(judgement.first_failure() == &judgement.cases[0]);
  judgement.cases[0].verdict = Verdict::accepted;
  CHECK(judgement.first_failure() == nullptr);
}
