#include "rehearse/review/skill.hpp"

#include <cmath>
#include <random>

#include "practised.hpp"
#include "rehearse/review/readiness.hpp"

using namespace rehearse;
using namespace rehearse::practised;

namespace {

const Millis today = on("2026-03-20");

Skill skill(std::vector<AttemptFacts> attempts) { return skill_of(history(std::move(attempts)), today); }

const TopicSkill& topic(const Skill& skill, std::string_view name) {
  const TopicSkill* found = find_topic(skill, name);
  REQUIRE(found != nullptr);
  return *found;
}

AttemptFacts at_topic(AttemptFacts attempt, std::string name) {
  attempt.topics = {std::move(name)};
  return attempt;
}

bool near(double value, double expected, double within) { return std::abs(value - expected) <= within; }

}  // namespace

TEST_CASE("without evidence an ability is its prior, and its chances are wide", "[skill]") {
  const Ability prior;
  CHECK(near(prior.mean(), 0, 1e-9));
  CHECK(near(prior.deviation(), 1.5, 1e-2));
  const Estimate chance = prior.chance(0);
  CHECK(near(chance.mean, 0.5, 1e-9));
  CHECK(near(prior.quantile(0.1), -1.2816 * 1.5, 0.02));  // of the normal distribution
  CHECK(near(chance.low + chance.high, 1, 1e-3));
  CHECK(prior.chance(-1.5).mean > chance.mean);
  CHECK(prior.chance(1.5).mean < chance.mean);
}

TEST_CASE("the posterior is that of the model, whatever the order of the attempts", "[skill]") {
  Ability one, other;
  one.learn(1, 1, 0);
  one.learn(0, 0.5, 1.5);
  other.learn(0, 0.5, 1.5);
  other.learn(1, 1, 0);
  CHECK(near(one.mean(), other.mean(), 1e-12));
  // By integration in finer steps, apart from the class.
  double sum = 0, moment = 0;
  for (double a = -6.05; a < 6.05; a += 0.001) {
    const auto pass = [&](double b) { return 1 / (1 + std::exp(b - a)); };
    const double weight = std::exp(-a * a / (2 * 1.5 * 1.5)) * pass(0) * std::sqrt(1 - pass(1.5));
    sum += weight;
    moment += weight * a;
  }
  CHECK(near(one.mean(), moment / sum, 1e-3));
}

TEST_CASE("an attempt of weight 0 teaches nothing, more weight teaches more", "[skill]") {
  Ability none, little, much;
  none.learn(1, 0, 0);
  little.learn(1, 0.3, 0);
  much.learn(1, 1, 0);
  CHECK(near(none.mean(), 0, 1e-9));
  CHECK(little.mean() > 0.05);
  CHECK(much.mean() > little.mean());
}

TEST_CASE("the score falls with hints, wrong submissions and time, and is 0 unsolved", "[skill]") {
  AttemptFacts attempt = solved("islands", today);
  CHECK(score_of(attempt) == 1);
  attempt.hints = 3;
  CHECK(near(score_of(attempt).value(), 0.45, 1e-9));
  attempt.duration = 60min;  // twice par
  CHECK(near(score_of(attempt).value(), 0.225, 1e-9));
  attempt.wrong_submits = 1;
  CHECK(near(score_of(attempt).value(), 0.2025, 1e-9));
  CHECK(score_of(missed("islands", today)) == 0);
  attempt = solved("islands", today);
  attempt.editorial = true;
  CHECK(score_of(attempt) == 0);
  CHECK_FALSE(score_of(recalled("islands", today)));
  attempt = solved("islands", today);
  attempt.mode = kata_mode;
  CHECK_FALSE(score_of(attempt));
}

TEST_CASE("what is missed is weaker than what is solved, and comes first", "[skill]") {
  std::vector<AttemptFacts> attempts;
  for (int i = 0; i < 5; ++i) {
    const std::string n = std::to_string(i);
    attempts.push_back(at_topic(missed("dp-" + n, today - 24h * (i + 1)), "Dynamic Programming"));
    attempts.push_back(at_topic(solved("array-" + n, today - 24h * (i + 1)), "Array"));
  }
  const Skill found = skill(attempts);
  REQUIRE(found.topics.size() == 2);
  CHECK(found.topics.front().topic == "Dynamic Programming");
  CHECK(found.topics.front().medium.high < found.topics.back().medium.low);
  CHECK(topic(found, "array").evidence.size() == 5);
  CHECK(find_topic(found, "graph") == nullptr);
  CHECK(found.overall.evidence.size() == 10);
}

TEST_CASE("a hard problem solved says more than an easy one, an easy one missed too", "[skill]") {
  const auto with = [](AttemptFacts attempt, const char* difficulty) {
    attempt.difficulty = difficulty;
    attempt.duration = 10min;
    return skill({attempt}).topics.front().medium.mean;
  };
  CHECK(with(solved("a", today - 24h), "hard") > with(solved("a", today - 24h), "easy"));
  CHECK(with(missed("a", today - 24h), "easy") < with(missed("a", today - 24h), "hard"));
}

TEST_CASE("what was long ago weighs less and leaves more open", "[skill]") {
  const auto fresh = skill({solved("a", today - 24h)});
  const auto old = skill({solved("a", today - 24h * 200)});
  CHECK(old.topics.front().weight < fresh.topics.front().weight);
  CHECK(old.topics.front().medium.mean < fresh.topics.front().medium.mean);
  CHECK(old.topics.front().retrievability < fresh.topics.front().retrievability);
}

TEST_CASE("a failure is evidence for as long as a first success", "[skill]") {
  const auto failed = skill({missed("a", today - 24h * 30)});
  const auto passed = skill({solved("a", today - 24h * 30)});
  CHECK(near(failed.topics.front().weight, passed.topics.front().weight, 1e-12));
  CHECK(failed.topics.front().retrievability < passed.topics.front().retrievability);
}

TEST_CASE("the same problem again and past work weigh half", "[skill]") {
  const auto twice = skill({solved("a", today - 48h), solved("a", today - 24h)});
  const auto two = skill({solved("a", today - 48h), solved("b", today - 24h)});
  CHECK(near(twice.topics.front().evidence.front().weight * 2, two.topics.front().evidence.front().weight, 1e-9));

  History past;
  PastWork work;
  work.slug = "a";
  work.wall = today - 24h;
  work.solved = true;
  work.difficulty = "medium";
  work.topics = {"graph"};
  past.imported.push_back(work);
  const auto imported = skill_of(past, today);
  const auto own = skill({solved("a", today - 24h)});
  CHECK(near(imported.topics.front().weight * 2, own.topics.front().weight, 1e-9));
  CHECK(imported.topics.front().evidence.front().imported);
}

TEST_CASE("every figure names the attempts it comes from, newest first", "[skill]") {
  const auto found = skill({missed("old", today - 72h), solved("new", today - 24h), recalled("known", today - 12h)});
  const auto& evidence = topic(found, "Graph").evidence;
  REQUIRE(evidence.size() == 2);
  CHECK(evidence[0].slug == "new");
  CHECK(evidence[0].session == "s2");
  CHECK(evidence[1].slug == "old");
  double weight = 0;
  for (const auto& one : evidence) {
    CHECK_FALSE(one.reason.empty());
    weight += one.weight;
  }
  CHECK(near(topic(found, "graph").weight, weight, 1e-12));
}

TEST_CASE("a cause counts by the user's decision, and the more frequent comes first", "[skill]") {
  std::vector<AttemptFacts> attempts;
  for (int i = 0; i < 8; ++i) {
    AttemptFacts attempt = solved("p" + std::to_string(i), today - 24h);
    if (i < 6) attempt.findings.push_back({"no-own-test", "testing", Phase::test, 2min, "confirmed"});
    if (i < 3) attempt.findings.push_back({"silence", "communication", Phase::code, 1min, ""});
    if (i < 2) attempt.findings.push_back({"nerves", "nerves", Phase::code, 9min, "rejected"});
    attempts.push_back(attempt);
  }
  const auto found = skill(attempts);
  REQUIRE(found.causes.size() == 2);  // what was rejected is none
  CHECK(found.causes[0].cause == "testing");
  CHECK(found.causes[0].count == 6);
  CHECK(found.causes[0].lost == 12min);
  CHECK(found.causes[0].share.low < 0.75);
  CHECK(found.causes[0].share.high > 0.75);
  CHECK(found.causes[1].cause == "communication");
  CHECK(found.causes[1].share.mean < found.causes[0].share.mean);
  CHECK(found.causes[1].evidence.front().reason == "silence");
}

TEST_CASE("the 80 percent interval holds the truth of about eight in ten made-up candidates", "[skill]") {
  std::mt19937 random(20261122);
  std::normal_distribution<double> ability(0, 1.5);
  std::uniform_real_distribution<double> uniform(0, 1);
  constexpr std::array<double, 3> scale = {-1.5, 0, 1.5};
  int held = 0;
  constexpr int candidates = 400;
  for (int c = 0; c < candidates; ++c) {
    const double truth = ability(random);
    Ability estimate;
    for (int i = 0; i < 12; ++i) {
      const double b = scale.at(static_cast<std::size_t>(i) % scale.size());
      estimate.learn(uniform(random) < 1 / (1 + std::exp(b - truth)) ? 1 : 0, 1, b);
    }
    held += estimate.quantile(0.1) <= truth && truth <= estimate.quantile(0.9) ? 1 : 0;
  }
  CHECK(held > candidates * 0.75);
  CHECK(held < candidates * 0.85);
}
