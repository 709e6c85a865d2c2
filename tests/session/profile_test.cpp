#include <numeric>
#include <set>

#include "rehearse/session/profile.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace std::chrono_literals;

TEST_CASE("the phases of 45 minutes are 5, 8, 18, 7, 4 and 3", "[profile]") {
  CHECK(phase_budgets(45min) == std::array<Millis, phase_count>{5min, 8min, 18min, 7min, 4min, 3min});
  CHECK(phase_budgets(90min) == std::array<Millis, phase_count>{10min, 16min, 36min, 14min, 8min, 6min});
}

TEST_CASE("the phases add up to the budget to the millisecond", "[profile]") {
  for (Millis::rep ms = 0; ms < 20'000'000; ms = ms * 3 / 2 + 1) {
    const auto budgets = phase_budgets(Millis{ms});
    CHECK(std::accumulate(budgets.begin(), budgets.end(), Millis{0}).count() == ms);
    for (const auto budget : budgets) CHECK(budget >= 0ms);
  }
  CHECK(phase_budgets(Millis{-5}) == std::array<Millis, phase_count>{});
}

TEST_CASE("every profile of the handbook is there, and its tasks fit its budget", "[profile]") {
  std::set<std::string> names;
  for (const Profile& profile : built_in_profiles()) {
    CHECK(names.insert(profile.name).second);
    CHECK_FALSE(profile.summary.empty());
    REQUIRE_FALSE(profile.alternatives.empty());
    for (const auto& tasks : profile.alternatives) {
      Millis sum{};
      for (const auto& task : tasks) sum += task.budget;
      CHECK(sum <= profile.budget);
      if (tasks.size() == 1) CHECK(sum == profile.budget);
    }
  }
  CHECK(names == std::set<std::string>{"phone", "onsite", "assessment", "screen", "warm-up", "custom"});
  REQUIRE(find_profile("onsite") != nullptr);
  CHECK(find_profile("onsite")->strict);
  CHECK_FALSE(find_profile("phone")->strict);
  CHECK(find_profile("assessment")->alternatives.front().size() == 4);
  CHECK(find_profile("warm-up")->budget == 10min);
  CHECK(find_profile("Phone") == nullptr);
}

TEST_CASE("a custom profile shares its time out by par", "[profile]") {
  const Profile profile = custom_profile(45min, {"easy", "hard", "medium"});
  REQUIRE(profile.alternatives.size() == 1);
  const auto& tasks = profile.alternatives.front();
  REQUIRE(tasks.size() == 3);
  CHECK(tasks[0].budget == 10min);
  CHECK(tasks[1].budget == 20min);
  CHECK(tasks[2].budget == 15min);
  CHECK(custom_profile(45min, {}).alternatives.front().empty());
}

TEST_CASE("the time of a custom profile is shared out without a rest", "[profile]") {
  for (Millis::rep ms : {1, 7, 1000, 59'999, 2'700'001}) {
    Millis sum{};
    const Profile profile = custom_profile(Millis{ms}, {"easy", "easy", "hard"});
    for (const auto& task : profile.alternatives.front()) sum += task.budget;
    CHECK(sum.count() == ms);
  }
}
