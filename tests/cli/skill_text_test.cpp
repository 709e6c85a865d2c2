#include "views/skill_text.hpp"

#include <nlohmann/json.hpp>

#include "support/catch.hpp"

using namespace rehearse;
using namespace std::chrono_literals;

namespace {

Skill practised() {
  Skill skill;
  TopicSkill graph;
  graph.topic = "Graph";
  graph.easy = {0.6, 0.4, 0.8};
  graph.medium = {0.416, 0.2, 0.654};
  graph.hard = {0.2, 0.1, 0.3};
  graph.retrievability = 0.71;
  graph.weight = 1.5;
  graph.evidence = {{"s1", 1, "islands", "medium", 0ms, 0.45, 1, false, "solved with a hint of level 3"},
                    {"", 0, "ponds", "hard", 0ms, 0, 0.5, true, "not solved yet, by your own list"}};
  skill.topics = {graph};
  CauseSkill cause;
  cause.cause = "testing";
  cause.share = {0.5, 0.25, 0.75};
  cause.lost = 12min;
  cause.count = 1;
  cause.evidence = {{"s1", 1, "islands", "medium", 0ms, 1, 1, false, "no-own-test"}};
  skill.causes = {cause};
  return skill;
}

std::string text_of(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) text += line.plain() + "\n";
  return text;
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("an estimate is told with the range that holds it", "[skill]") {
  CHECK(estimate_text({0.416, 0.2, 0.654}) == "42% (20-65%)");
}

TEST_CASE("topics are shown with their figures, and each figure with its attempts", "[skill]") {
  const Skill skill = practised();
  const std::string table = text_of(topic_table(skill, 100, Charset::utf8));
  CHECK(contains(table, "Graph"));
  CHECK(contains(table, "42% (20-65%)"));
  CHECK(contains(table, "71%"));
  const std::string lines = text_of(topic_lines(skill.topics.front(), 120, Charset::utf8));
  CHECK(contains(lines, "2 attempts, worth 1.5 fresh ones"));
  CHECK(contains(lines, "solved with a hint of level 3"));
  CHECK(contains(lines, "s1/2"));
  CHECK(contains(lines, "imported"));
}

TEST_CASE("a cause is shown with what it cost and where", "[skill]") {
  const Skill skill = practised();
  CHECK(contains(text_of(cause_table(skill, 100, Charset::utf8)), "12 min"));
  CHECK(contains(text_of(cause_lines(skill.causes.front(), 120, Charset::utf8)), "no-own-test"));
}

TEST_CASE("readiness that cannot be told gives its reason in place of a figure, in JSON null", "[skill]") {
  Readiness unknown;
  unknown.profile = "phone";
  unknown.reason = "Cannot tell yet: 2 attempts so far.";
  unknown.chance = {0.5, 0.1, 0.9};
  Readiness known = unknown;
  known.known = true;
  known.profile = "screen";
  known.basis = {{"Graph", 1, 6, {0.6, 0.4, 0.8}, {0.4, 0.2, 0.6}, {0.2, 0.1, 0.3}}};
  const std::string table = text_of(readiness_table({unknown, known}, 100, Charset::utf8));
  CHECK(contains(table, "phone    Cannot tell yet: 2 attempts so far."));
  CHECK(contains(table, "screen   50% (10-90%)"));
  CHECK(contains(text_of(readiness_lines(known, 100, Charset::utf8)), "Graph      100%  60% (40-80%)"));
  const auto json = nlohmann::json::parse(skill_json(practised(), {unknown, known}));
  CHECK(json["schema"] == 1);
  CHECK(json["readiness"][0]["chance"].is_null());
  CHECK(json["readiness"][1]["chance"]["mean"] == 0.5);
  CHECK(json["topics"][0]["evidence"].size() == 2);
  CHECK(json["causes"][0]["lost_ms"] == 720000);
}
