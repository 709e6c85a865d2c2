#include <algorithm>
#include <random>
#include <set>

#include "rehearse/session/selection.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace std::chrono_literals;

namespace {

constexpr Millis now{1'700'000'000'000};
constexpr Millis day = 24h;

std::vector<Candidate> bank() {
  std::vector<Candidate> all;
  for (int i = 0; i < 6; ++i) {
    const std::string n = std::to_string(i);
    all.push_back({"easy-" + n, "easy", {"topic-" + n}});
    all.push_back({"medium-" + n, "medium", {"topic-" + n}});
    all.push_back({"hard-" + n, "hard", {"topic-" + n}});
  }
  return all;
}

std::vector<SelectedTask> select(const Profile& profile, const std::vector<Candidate>& candidates,
                                 const std::vector<Attempt>& history, std::uint64_t seed = 1) {
  const auto tasks = select_tasks(profile, candidates, history, seed, now);
  REQUIRE(tasks);
  return *tasks;
}

const Profile& profile(std::string_view name) {
  const Profile* found = find_profile(name);
  REQUIRE(found != nullptr);
  return *found;
}

}  // namespace

TEST_CASE("a selection has the difficulties of the profile in their order, and no problem twice", "[selection]") {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const auto tasks = select(profile("assessment"), bank(), {}, seed);
    REQUIRE(tasks.size() == 4);
    std::set<std::string> slugs;
    for (const auto& task : tasks) CHECK(slugs.insert(task.slug).second);
    CHECK(tasks[0].slug.starts_with("easy"));
    CHECK(tasks[1].slug.starts_with("medium"));
    CHECK(tasks[2].slug.starts_with("medium"));
    CHECK(tasks[3].slug.starts_with("hard"));
    CHECK(tasks[3].budget == 25min);
  }
}

TEST_CASE("the same seed gives the same tasks, in whatever order the bank is listed", "[selection]") {
  auto candidates = bank();
  const auto first = select(profile("phone"), candidates, {}, 42);
  std::mt19937 random(7);
  for (int i = 0; i < 10; ++i) {
    std::shuffle(candidates.begin(), candidates.end(), random);
    const auto again = select(profile("phone"), candidates, {}, 42);
    REQUIRE(again.size() == first.size());
    for (std::size_t t = 0; t < first.size(); ++t) CHECK(again[t].slug == first[t].slug);
  }
}

TEST_CASE("seeds reach every problem and every alternative", "[selection]") {
  std::set<std::string> slugs;
  std::set<std::size_t> sizes;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const auto tasks = select(profile("phone"), bank(), {}, seed);
    sizes.insert(tasks.size());
    slugs.insert(tasks.back().slug);
  }
  CHECK(slugs.size() == 6);
  CHECK(sizes == std::set<std::size_t>{1, 2});
}

TEST_CASE("a problem of the last 14 days is not served while others are left", "[selection]") {
  std::vector<Attempt> history;
  for (const auto& candidate : bank()) {
    if (candidate.slug != "easy-4") history.push_back({candidate.slug, {}, now - 14 * day + 1ms, true});
  }
  for (std::uint64_t seed = 0; seed < 20; ++seed) CHECK(select(profile("warm-up"), bank(), history, seed)[0].slug == "easy-4");
}

TEST_CASE("a problem of 14 days ago may be served again", "[selection]") {
  const std::vector<Candidate> two = {{"old", "easy", {}}, {"new", "easy", {}}};
  const std::vector<Attempt> history = {{"old", {}, now - 14 * day, true}, {"new", {}, now - 1 * day, true}};
  for (std::uint64_t seed = 0; seed < 20; ++seed) CHECK(select(profile("warm-up"), two, history, seed)[0].slug == "old");
}

TEST_CASE("if all were seen lately the one seen longest ago comes back", "[selection]") {
  const std::vector<Candidate> two = {{"a", "easy", {}}, {"b", "easy", {}}};
  const std::vector<Attempt> history = {{"a", {}, now - 3 * day, true}, {"b", {}, now - 2 * day, true}};
  for (std::uint64_t seed = 0; seed < 20; ++seed) CHECK(select(profile("warm-up"), two, history, seed)[0].slug == "a");
}

TEST_CASE("the topic with the largest share of failed attempts comes first", "[selection]") {
  const Millis old = now - 30 * day;
  const std::vector<Attempt> history = {
      {"x", {"topic-1"}, old, true},  {"x", {"topic-1"}, old, false}, {"x", {"topic-2"}, old, false},
      {"x", {"topic-2"}, old, false}, {"x", {"topic-3"}, old, true},
  };
  for (std::uint64_t seed = 0; seed < 20; ++seed) CHECK(select(profile("warm-up"), bank(), history, seed)[0].slug == "easy-2");
}

TEST_CASE("without the wanted difficulty the nearest is served", "[selection]") {
  const std::vector<Candidate> small = {{"e", "easy", {}}, {"m", "medium", {}}};
  CHECK(select(custom_profile(40min, {"hard"}), small, {})[0].slug == "m");
  const auto both = select(custom_profile(40min, {"hard", "medium"}), small, {});
  CHECK(both[0].slug == "m");
  CHECK(both[1].slug == "e");
}

TEST_CASE("of the alternatives one that the bank can fill as it stands is taken", "[selection]") {
  const std::vector<Candidate> mediums = {{"m1", "medium", {}}, {"m2", "medium", {}}};
  for (std::uint64_t seed = 0; seed < 20; ++seed) CHECK(select(profile("onsite"), mediums, {}, seed).size() == 2);
}

TEST_CASE("a bank that is too small says so", "[selection]") {
  const std::vector<Candidate> one = {{"m", "medium", {}}};
  const auto tasks = select_tasks(profile("assessment"), one, {}, 1, now);
  REQUIRE_FALSE(tasks);
  CHECK(tasks.error().code == ErrorCode::not_found);
  CHECK(tasks.error().message == "profile assessment needs 4 problems, the bank has 1");
  const auto none = select_tasks(custom_profile(10min, {}), one, {}, 1, now);
  REQUIRE_FALSE(none);
  CHECK(none.error().code == ErrorCode::bad_input);
}
