#include <algorithm>
#include <optional>
#include <random>
#include <set>
#include <utility>

#include "rehearse/session/selection.hpp"
#include "rehearse/session/unseen_selection.hpp"
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
    for (const char* difficulty : {"easy", "medium", "hard"}) {
      Candidate& one = all.emplace_back();
      one.difficulty = difficulty;
      one.slug = one.difficulty + "-" + n;
    }
  }
  return all;
}

Candidate easy(std::string slug, std::optional<Millis> seen = {}) {
  Candidate one;
  one.slug = std::move(slug);
  one.difficulty = "easy";
  one.seen = seen;
  return one;
}

Candidate weak(Candidate one, double weakness) {
  one.weakness = weakness;
  return one;
}

std::vector<SelectedTask> select(const Profile& profile, const std::vector<Candidate>& candidates, std::uint64_t seed = 1) {
  const auto tasks = select_tasks(profile, candidates, seed, now);
  REQUIRE(tasks);
  return *tasks;
}

// The problem that a warm-up serves, if every seed gives the same; else nothing.
std::string always_served(const std::vector<Candidate>& candidates) {
  std::set<std::string> slugs;
  for (std::uint64_t seed = 0; seed < 20; ++seed) slugs.insert(select(*find_profile("warm-up"), candidates, seed)[0].slug);
  return slugs.size() == 1 ? *slugs.begin() : std::string();
}

const Profile& profile(std::string_view name) {
  const Profile* found = find_profile(name);
  REQUIRE(found != nullptr);
  return *found;
}

}  // namespace

TEST_CASE("a selection has the difficulties of the profile in their order, and no problem twice", "[selection]") {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const auto tasks = select(profile("assessment"), bank(), seed);
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
  const auto first = select(profile("phone"), candidates, 42);
  std::mt19937 random(7);
  for (int i = 0; i < 10; ++i) {
    std::shuffle(candidates.begin(), candidates.end(), random);
    const auto again = select(profile("phone"), candidates, 42);
    REQUIRE(again.size() == first.size());
    for (std::size_t t = 0; t < first.size(); ++t) CHECK(again[t].slug == first[t].slug);
  }
}

TEST_CASE("seeds reach every problem and every alternative", "[selection]") {
  std::set<std::string> slugs;
  std::set<std::size_t> sizes;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const auto tasks = select(profile("phone"), bank(), seed);
    sizes.insert(tasks.size());
    slugs.insert(tasks.back().slug);
  }
  CHECK(slugs.size() == 6);
  CHECK(sizes == std::set<std::size_t>{1, 2});
}

TEST_CASE("a problem of the last 14 days is not served while others are left", "[selection]") {
  auto candidates = bank();
  for (Candidate& candidate : candidates) {
    if (candidate.slug != "easy-4") candidate.seen = now - 14 * day + 1ms;
    candidate.weakness = candidate.slug == "easy-4" ? 0 : 1;
  }
  CHECK(always_served(candidates) == "easy-4");
}

TEST_CASE("a problem of 14 days ago may be served again", "[selection]") {
  CHECK(always_served({easy("old", now - 14 * day), easy("new", now - 1 * day)}) == "old");
}

TEST_CASE("a problem that is due may be served again however lately it was seen", "[selection]") {
  Candidate due = easy("due", now - 2 * day);
  due.due = true;
  CHECK(always_served({easy("new"), due}) == "due");
  due.due = false;
  due.pattern_due = true;  // any other problem of the pattern will do
  CHECK(always_served({easy("new"), due}) == "new");
}

TEST_CASE("if all were seen lately the one seen longest ago comes back", "[selection]") {
  CHECK(always_served({easy("a", now - 3 * day), easy("b", now - 2 * day)}) == "a");
}

TEST_CASE("the weakest topic comes first", "[selection]") {
  auto candidates = bank();
  for (Candidate& candidate : candidates) candidate.weakness = candidate.slug == "easy-2" ? 0.8 : 0.6;
  CHECK(always_served(candidates) == "easy-2");
}

TEST_CASE("what is due comes before what is weak, unless it is much weaker", "[selection]") {
  Candidate due = weak(easy("due"), 0.3);
  due.pattern_due = true;
  CHECK(always_served({due, weak(easy("weak"), 0.7)}) == "due");
  CHECK(always_served({due, weak(easy("weak"), 0.9)}) == "weak");
  Candidate both = due;
  both.slug = "both";
  both.weakness = 0.5;
  CHECK(always_served({due, both}) == "both");
}

TEST_CASE("weaknesses that differ by little take turns", "[selection]") {
  CHECK(always_served({weak(easy("a"), 0.52), weak(easy("b"), 0.54)}).empty());
}

TEST_CASE("without the wanted difficulty the nearest is served", "[selection]") {
  std::vector<Candidate> small = {easy("e"), easy("m")};
  small[1].difficulty = "medium";
  small[0].due = true;  // which does not make up for it
  CHECK(select(custom_profile(40min, {"hard"}), small)[0].slug == "m");
  const auto both = select(custom_profile(40min, {"hard", "medium"}), small);
  CHECK(both[0].slug == "m");
  CHECK(both[1].slug == "e");
}

TEST_CASE("of the alternatives one that the bank can fill as it stands is taken", "[selection]") {
  std::vector<Candidate> mediums = {easy("m1"), easy("m2")};
  for (Candidate& candidate : mediums) candidate.difficulty = "medium";
  for (std::uint64_t seed = 0; seed < 20; ++seed) CHECK(select(profile("onsite"), mediums, seed).size() == 2);
}

TEST_CASE("a mock that measures serves what was never seen, however weak or due the rest is", "[selection]") {
  const Millis long_ago = now - std::chrono::days{400};
  Candidate due = weak(easy("due", long_ago), 1);
  due.due = true;
  const std::vector<Candidate> candidates = {due, easy("older", long_ago - std::chrono::days{1}), weak(easy("new"), 0)};
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    CHECK(select_tasks(profile("warm-up"), candidates, seed, now).value()[0].slug == "due");
    CHECK(select_unseen_tasks(profile("warm-up"), candidates, seed, now).value()[0].slug == "new");
  }
  const std::vector<Candidate> all_seen = {due, easy("older", long_ago - std::chrono::days{1})};
  CHECK(select_unseen_tasks(profile("warm-up"), all_seen, 1, now).value()[0].slug == "older");
}

TEST_CASE("a bank that is too small says so", "[selection]") {
  const std::vector<Candidate> one = {easy("e")};
  const auto tasks = select_tasks(profile("assessment"), one, 1, now);
  REQUIRE_FALSE(tasks);
  CHECK(tasks.error().code == ErrorCode::not_found);
  CHECK(tasks.error().message == "profile assessment needs 4 problems, the bank has 1");
  const auto none = select_tasks(custom_profile(10min, {}), one, 1, now);
  REQUIRE_FALSE(none);
  CHECK(none.error().code == ErrorCode::bad_input);
}
