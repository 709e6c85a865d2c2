#include "rehearse/review/fsrs.hpp"

#include <array>
#include <cmath>
#include <random>
#include <vector>

#include "support/catch.hpp"

using namespace rehearse;

// The vectors are those of the published reference implementations.
namespace {

const FsrsParameters defaults;
constexpr std::array ratings = {Rating::again, Rating::hard, Rating::good, Rating::easy};

bool near(double value, double expected, double within = 1e-6) { return std::abs(value - expected) <= within; }

}  // namespace

TEST_CASE("a known row of ratings leaves the published memory", "[fsrs]") {
  Memory memory = first_memory(defaults, Rating::again);
  for (const int days : {0, 1, 3, 8, 21}) memory = next_memory(defaults, memory, Rating::good, days);
  CHECK(near(memory.stability, 53.62691, 1e-4));
  CHECK(near(memory.difficulty, 6.3574867, 1e-4));
}

TEST_CASE("the first rating sets the published difficulty and stability", "[fsrs]") {
  constexpr std::array difficulty = {6.4133, 5.11217071, 2.11810397, 1.0};
  for (std::size_t i = 0; i < ratings.size(); ++i) {
    CHECK(near(first_memory(defaults, ratings[i]).difficulty, difficulty[i]));
    CHECK(first_memory(defaults, ratings[i]).stability == defaults.w[i]);
  }
}

TEST_CASE("what is not met again is forgotten along the published curve", "[fsrs]") {
  constexpr std::array expected = {1.0, 0.9, 0.84588465, 0.8093881};
  for (std::size_t t = 0; t < expected.size(); ++t)
    CHECK(near(retrievability(defaults, static_cast<double>(t), 1), expected[t]));
}

TEST_CASE("a rating moves the difficulty as published", "[fsrs]") {
  constexpr std::array expected = {8.34176237, 6.66599536, 4.99022837, 3.31446137};
  for (std::size_t i = 0; i < ratings.size(); ++i) CHECK(near(next_difficulty(defaults, 5, ratings[i]), expected[i]));
}

TEST_CASE("the next stability is the published one on the same and on another day", "[fsrs]") {
  constexpr std::array recall = {25.60252118, 28.22657096, 58.65599107, 127.2266925};
  constexpr std::array lapse = {1.05253961, 1.18943295, 1.36808387, 1.58498896};
  constexpr std::array same_day = {1.596818, 5.0, 5.0, 8.12960956};
  for (std::size_t i = 0; i < ratings.size(); ++i) {
    const Memory memory{5, static_cast<double>(i + 1)};
    const double r = 0.9 - 0.1 * static_cast<double>(i);
    CHECK(near(stability_after_recall(defaults, memory, r, ratings[i]), recall[i], 1e-5));
    CHECK(near(stability_after_lapse(defaults, memory, r), lapse[i]));
    CHECK(near(stability_same_day(defaults, 5, ratings[i]), same_day[i]));
  }
}

TEST_CASE("at the default retention the interval is the stability in whole days", "[fsrs]") {
  CHECK(interval_days(defaults, 0.212) == 1);  // never on the same day
  CHECK(interval_days(defaults, 2.3065) == 2);
  CHECK(interval_days(defaults, 8.2956) == 8);
  CHECK(interval_days(defaults, 53.62691) == 54);
  CHECK(interval_days(defaults, 1e9) == max_interval);
  FsrsParameters thorough;
  thorough.retention = 0.95;
  CHECK(interval_days(thorough, 53.62691) < 54);
  FsrsParameters easygoing;
  easygoing.retention = 0.8;
  CHECK(interval_days(easygoing, 53.62691) > 54);
}

TEST_CASE("a lapse never leaves more than was there", "[fsrs]") {
  const double least = std::exp(defaults.w[17] * defaults.w[18]);
  for (const double stability : {0.001, 0.05, 0.212, 1.0, 30.0, 36500.0}) {
    for (const double difficulty : {1.0, 5.5, 10.0}) {
      for (const double recall : {0.0, 0.3, 0.9, 1.0}) {
        const double left = stability_after_lapse(defaults, {stability, difficulty}, recall);
        CHECK(left <= std::max(stability / least, min_stability));
      }
    }
  }
}

TEST_CASE("whatever the ratings, memory keeps its bounds and a better rating never leaves less", "[fsrs]") {
  std::mt19937 random(6);
  std::uniform_int_distribution<int> rating(0, 3);
  std::uniform_int_distribution<int> gap(0, 400);
  for (int card = 0; card < 300; ++card) {
    Memory memory = first_memory(defaults, ratings.at(static_cast<std::size_t>(rating(random))));
    for (int step = 0; step < 40; ++step) {
      const int days = step % 5 == 0 ? 0 : gap(random);
      double before = 0;
      for (const Rating given : ratings) {
        const Memory next = next_memory(defaults, memory, given, days);
        const bool bounded = next.stability >= min_stability && next.stability <= max_stability &&
                             next.difficulty >= min_difficulty && next.difficulty <= max_difficulty;
        REQUIRE(bounded);
        REQUIRE(next.stability >= before);
        before = next.stability;
        if (given != Rating::again && days > 0) REQUIRE(next.stability >= memory.stability);
      }
      memory = next_memory(defaults, memory, ratings.at(static_cast<std::size_t>(rating(random))), days);
    }
  }
}

TEST_CASE("recall falls with time and rises with stability", "[fsrs]") {
  for (double stability = 0.01; stability < 40000; stability *= 3) {
    CHECK(near(retrievability(defaults, stability, stability), 0.9));
    double before = 1.1;
    for (double days = 0; days < 1000; days = days * 2 + 1) {
      const double now = retrievability(defaults, days, stability);
      CHECK(now < before);
      CHECK(now > 0);
      CHECK(now <= retrievability(defaults, days, stability * 1.5));
      before = now;
    }
  }
  CHECK(retrievability(defaults, -3, 1) == 1);  // a clock that was set back
}

TEST_CASE("the interval is the day on which recall has fallen to the retention", "[fsrs]") {
  for (const double retention : {0.75, 0.9, 0.97}) {
    FsrsParameters parameters;
    parameters.retention = retention;
    for (double stability = 40; stability < 10000; stability *= 2.3) {
      const int days = interval_days(parameters, stability);
      CHECK(near(retrievability(parameters, days, stability), retention, 0.01));
    }
  }
}

TEST_CASE("a rating is given by its name or its number", "[fsrs]") {
  for (std::size_t i = 0; i < ratings.size(); ++i) {
    CHECK(parse_rating(to_string(ratings[i])) == ratings[i]);
    CHECK(parse_rating(std::to_string(i + 1)) == ratings[i]);
  }
  for (const char* bad : {"", "0", "5", "11", "Good", "fine"}) CHECK_FALSE(parse_rating(bad));
}
