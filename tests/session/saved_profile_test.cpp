#include "rehearse/session/saved_profile.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace std::chrono_literals;

namespace {

SavedProfile evening() { return {"evening", 25min, {"easy", "medium"}, false}; }

Event setting(SettingChanged change) {
  Event event;
  event.stream = "settings";
  event.payload = std::move(change);
  return event;
}

std::string refusal_of(const SavedProfile& profile) {
  const auto fits = check(profile);
  REQUIRE_FALSE(fits);
  CHECK(fits.error().code == ErrorCode::bad_input);
  return fits.error().message;
}

}  // namespace

TEST_CASE("saved profiles are a fold of the settings: the last word on a name counts", "[profile]") {
  SavedProfile longer = evening();
  longer.budget = 40min;
  longer.strict = true;
  const std::vector<Event> events{setting(saved(evening())), setting({"colour", "blue"}),
                                  setting(saved({"a", 5min, {"hard"}, true})), setting(saved(longer)),
                                  setting(removed_profile("a"))};
  CHECK(saved_profiles(events) == std::vector<SavedProfile>{longer});
  CHECK(saved_profiles(std::span(events).first(3)) == std::vector<SavedProfile>{{"a", 5min, {"hard"}, true}, evening()});
}

TEST_CASE("a setting that cannot be read is no profile", "[profile]") {
  const std::vector<Event> events{
      setting({"profile:x", "{}"}), setting({"profile:y", "no json"}),
      setting({"profile:z", R"({"name":"phone","budget_ms":60000,"difficulties":["easy"],"strict":false})"})};
  CHECK(saved_profiles(events).empty());
}

TEST_CASE("what makes no profile is refused by what is wrong with it", "[profile]") {
  CHECK(check(evening()));
  SavedProfile bad = evening();
  for (const char* name : {"", "-x", "Evening", "two words", "../up", "phone", "custom"}) {
    bad.name = name;
    CHECK(refusal_of(bad).find(name) != std::string::npos);
  }
  bad = evening();
  bad.budget = 601min;
  CHECK(refusal_of(bad).find("600") != std::string::npos);
  bad.budget = 0min;
  refusal_of(bad);
  bad = evening();
  bad.difficulties = {"easy", "impossible"};
  CHECK(refusal_of(bad).find("impossible") != std::string::npos);
  bad.difficulties.clear();
  refusal_of(bad);
  bad.difficulties.assign(11, "easy");
  refusal_of(bad);
}

TEST_CASE("a saved profile becomes one that a session is planned from", "[profile]") {
  const Profile profile = profile_of(evening());
  CHECK(profile.name == "evening");
  CHECK(profile.budget == 25min);
  REQUIRE(profile.alternatives.size() == 1);
  CHECK(profile.alternatives.front().size() == 2);
  CHECK(profile.alternatives.front()[0].budget == 10min);
  CHECK(profile.alternatives.front()[1].budget == 15min);
  CHECK(profile.summary == "25 minutes: easy, medium");
}
