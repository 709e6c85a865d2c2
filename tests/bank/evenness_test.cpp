#include "rehearse/bank/evenness.hpp"

#include <cmath>

#include "rehearse/bank/random_stream.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

std::vector<std::int64_t> drawn(RandomStream& random, const std::vector<std::int64_t>& weights, int draws) {
  std::int64_t total = 0;
  for (const std::int64_t weight : weights) total += weight;
  std::vector<std::int64_t> counts(weights.size());
  for (int i = 0; i < draws; ++i) {
    auto left = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(total)));
    std::size_t index = 0;
    while (left >= weights[index]) left -= weights[index++];
    ++counts[index];
  }
  return counts;
}

}  // namespace

TEST_CASE("counts in just the right proportion surprise nobody") {
  CHECK(examine_evenness({50, 50}, {1, 1}).surprise == 0.0);
  CHECK(examine_evenness({20, 10, 30}, {2, 1, 3}).surprise == 0.0);
  CHECK(examine_evenness({7}, {1}).surprise == 0.0);
  CHECK(examine_evenness({0, 0}, {1, 1}).surprise == 0.0);
}

TEST_CASE("the surprise of one side of a coin only is near its known probability, and never beyond it") {
  // 2 * 2^-40 exactly; the bound is a factor of 40 e above its main term.
  const double exact = std::log(2.0) - 40 * std::log(2.0);
  const double bound = examine_evenness({40, 0}, {1, 1}).surprise;
  CHECK(bound >= exact);
  CHECK(bound < exact + 5);
}

TEST_CASE("the count that is farthest off is named") {
  CHECK(examine_evenness({100, 100, 10, 100}, {1, 1, 1, 1}).farthest == 2);
  CHECK(examine_evenness({10, 10, 90}, {1, 1, 1}).farthest == 2);
  CHECK(examine_evenness({30, 10}, {1, 3}).farthest == 0);
}

TEST_CASE("fair draws are no more surprising than the bound says, for few draws and many, even and not") {
  RandomStream random(20);
  for (const auto& weights : {std::vector<std::int64_t>{1, 1}, {1, 1, 1, 1, 1}, {8, 1, 1}, std::vector<std::int64_t>(20, 1)}) {
    for (const int draws : {8, 40, 300}) {
      constexpr int rounds = 4000;
      int alarms = 0;
      for (int i = 0; i < rounds; ++i)
        alarms += examine_evenness(drawn(random, weights, draws), weights).surprise < std::log(0.01);
      INFO(weights.size() << " outcomes, " << draws << " draws: " << alarms << " alarms");
      CHECK(alarms <= rounds / 100);
    }
  }
}

TEST_CASE("a bias by a half is beyond belief after some thousand draws") {
  RandomStream random(21);
  const auto counts = drawn(random, {3, 2, 2, 2}, 3000);
  CHECK(examine_evenness(counts, {1, 1, 1, 1}).surprise < std::log(1e-9));
}
