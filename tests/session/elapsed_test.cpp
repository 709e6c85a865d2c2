#include <random>

#include "rehearse/session/event.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace std::chrono_literals;

namespace {

Event event_at(Millis elapsed, const Instant& now) {
  Event event;
  event.elapsed = elapsed;
  event.wall = now.wall;
  event.boot = now.boot;
  event.boot_id = now.boot_id;
  return event;
}

}  // namespace

TEST_CASE("the first event of a stream happens at zero", "[elapsed]") {
  CHECK(elapsed_at(nullptr, {Millis{12345}, Millis{678}, "a"}) == 0ms);
}

TEST_CASE("within a boot elapsed time ignores the wall clock", "[elapsed]") {
  const Event last = event_at(10min, {1h, 5h, "a"});
  CHECK(elapsed_at(&last, {1h + 1min, 5h + 1min, "a"}) == 11min);
  CHECK(elapsed_at(&last, {0h, 5h + 1min, "a"}) == 11min);
  CHECK(elapsed_at(&last, {300h, 5h + 1min, "a"}) == 11min);
}

TEST_CASE("across boots elapsed time runs on the wall clock", "[elapsed]") {
  const Event last = event_at(10min, {1h, 5h, "a"});
  CHECK(elapsed_at(&last, {1h + 7min, 30s, "b"}) == 17min);
  CHECK(elapsed_at(&last, {1h - 7min, 30s, "b"}) == 10min);
}

TEST_CASE("boots that could not be named are not taken for one", "[elapsed]") {
  const Event last = event_at(10min, {1h, 5h, "unknown"});
  CHECK(elapsed_at(&last, {1h + 7min, 30s, "unknown"}) == 17min);
}

TEST_CASE("elapsed time never decreases, and within a boot it is exact, whatever is done to the clock", "[elapsed]") {
  for (unsigned seed = 0; seed < 300; ++seed) {
    std::mt19937 random(seed);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    Instant now{Millis{1'700'000'000'000}, 1h, "boot-0"};
    Event last = event_at(elapsed_at(nullptr, now), now);
    for (int step = 0; step < 60; ++step) {
      const Millis passed{below(100'000)};
      now.wall += passed;
      now.boot += passed;
      bool rebooted = false;
      switch (below(5)) {
        case 0: now.wall -= Millis{below(90'000'000)}; break;
        case 1: now.wall += Millis{below(90'000'000)}; break;
        case 2:
          rebooted = true;
          now.boot = Millis{below(20'000)};
          now.boot_id = "boot-" + std::to_string(step + 1);
          break;
        default: break;
      }
      const Millis elapsed = elapsed_at(&last, now);
      REQUIRE(elapsed >= last.elapsed);
      if (!rebooted) REQUIRE(elapsed == last.elapsed + passed);
      last = event_at(elapsed, now);
    }
  }
}
