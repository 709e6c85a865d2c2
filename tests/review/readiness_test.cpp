#include "rehearse/review/readiness.hpp"

#include <cmath>

#include "practised.hpp"

using namespace rehearse;
using namespace rehearse::practised;

namespace {

const Millis today = on("2026-03-20");

// So many attempts at each of two topics: one always solved, one never.
Skill practised_skill(int each) {
  std::vector<AttemptFacts> attempts;
  for (int i = 0; i < each; ++i) {
    attempts.push_back(solved("good-" + std::to_string(i), today - 24h * (i + 1)));
    attempts.back().topics = {"Array"};
    attempts.push_back(missed("bad-" + std::to_string(i), today - 24h * (i + 1)));
    attempts.back().topics = {"Graph"};
  }
  return skill_of(history(std::move(attempts)), today);
}

const Profile& profile(std::string_view name) {
  const Profile* found = find_profile(name);
  REQUIRE(found != nullptr);
  return *found;
}

Readiness at(const Skill& skill, const Profile& profile, const char* topic) {
  return readiness_for(skill, profile, std::vector<TopicShare>{{topic, 1}});
}

bool near(double value, double expected) { return std::abs(value - expected) < 1e-9; }

}  // namespace

TEST_CASE("with little practice readiness cannot be told, and says how much is missing", "[readiness]") {
  const Readiness none = readiness_for({}, profile("phone"));
  CHECK_FALSE(none.known);
  CHECK(none.reason.find("0 attempts so far") != std::string::npos);
  const Readiness few = readiness_for(practised_skill(2), profile("phone"));
  CHECK_FALSE(few.known);
  CHECK(few.attempts == 4);
  CHECK(at(practised_skill(4), profile("phone"), "Array").reason.find("4 attempts so far") != std::string::npos);
}

TEST_CASE("with practice enough it is a chance with an interval and its basis", "[readiness]") {
  const Readiness ready = at(practised_skill(14), custom_profile(30min, {"medium"}), "Array");
  INFO(ready.reason);
  REQUIRE(ready.known);
  CHECK(ready.attempts == 14);
  CHECK(ready.chance.low < ready.chance.mean);
  CHECK(ready.chance.mean < ready.chance.high);
  CHECK(ready.chance.mean > 0.7);
  REQUIRE(ready.basis.size() == 1);
  CHECK(ready.basis.front().topic == "Array");
  CHECK(near(ready.basis.front().share, 1));
}

TEST_CASE("the topics asked for decide, and a weak one costs by its share", "[readiness]") {
  const Skill skill = practised_skill(14);
  const Profile one = custom_profile(30min, {"medium"});
  const double strong = at(skill, one, "Array").chance.mean;
  const double weak = at(skill, one, "Graph").chance.mean;
  CHECK(weak < 0.3);
  const Readiness both = readiness_for(skill, one, std::vector<TopicShare>{{"Array", 3}, {"Graph", 1}, {"nothing", 0}});
  CHECK(near(both.chance.mean, 0.75 * strong + 0.25 * weak));
  CHECK(both.basis.size() == 2);
  CHECK(both.attempts == 28);
  CHECK(near(readiness_for(skill, one).chance.mean, (strong + weak) / 2));  // as often as they were practised
}

TEST_CASE("two tasks have to come out both, of four three are enough", "[readiness]") {
  const Skill skill = practised_skill(10);
  const double p = at(skill, custom_profile(30min, {"medium"}), "Array").chance.mean;
  CHECK(near(at(skill, custom_profile(60min, {"medium", "medium"}), "Array").chance.mean, p * p));
  const double four = at(skill, custom_profile(90min, {"medium", "medium", "medium", "medium"}), "Array").chance.mean;
  CHECK(near(four, std::pow(p, 4) + 4 * std::pow(p, 3) * (1 - p)));
}

TEST_CASE("harder tasks are passed less often, and alternatives are averaged", "[readiness]") {
  const Skill skill = practised_skill(10);
  const double easy = at(skill, custom_profile(30min, {"easy"}), "Array").chance.mean;
  const double medium = at(skill, custom_profile(30min, {"medium"}), "Array").chance.mean;
  const double hard = at(skill, custom_profile(30min, {"hard"}), "Array").chance.mean;
  CHECK(easy > medium);
  CHECK(medium > hard);
  Profile either = custom_profile(30min, {"easy"});
  either.alternatives.push_back(custom_profile(30min, {"hard"}).alternatives.front());
  CHECK(near(at(skill, either, "Array").chance.mean, (easy + hard) / 2));
}

TEST_CASE("a topic never tried counts as the overall ability with more doubt", "[readiness]") {
  const Skill skill = practised_skill(10);
  const Readiness untried = at(skill, custom_profile(30min, {"medium"}), "Trie");
  CHECK_FALSE(untried.known);
  CHECK(untried.attempts == 0);
  const Estimate chance = untried.basis.front().medium;
  CHECK(std::abs(chance.mean - skill.overall.medium.mean) < 0.1);
  CHECK(chance.high - chance.low > skill.overall.medium.high - skill.overall.medium.low);
}

TEST_CASE("an attempt at several of the topics is one attempt", "[readiness]") {
  std::vector<AttemptFacts> attempts;
  for (int i = 0; i < 3; ++i) {
    attempts.push_back(solved("p" + std::to_string(i), today - 24h));
    attempts.back().topics = {"Array", "Sorting"};
  }
  const auto skill = skill_of(history(attempts), today);
  CHECK(readiness_for(skill, profile("screen"), std::vector<TopicShare>{{"Array", 1}, {"Sorting", 1}}).attempts == 3);
}
