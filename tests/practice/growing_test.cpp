#include "desk.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;

namespace {

// So short that its findings are nothing to go by; that they are recorded is what is tested.
GrowthOptions quick() {
  GrowthOptions options;
  options.budget = Millis{200};
  return options;
}

}  // namespace

TEST_CASE("what is measured of an accepted source is recorded with its hash and the target") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  desk.save(view, correct_two_sum);
  REQUIRE(practice.submit().value().judgement->verdict == Verdict::accepted);
  const auto growth = practice.measure_growth(quick());
  REQUIRE(growth);
  CHECK(growth->scale == "nums.length");
  CHECK(growth->attested);
  const auto session = practice.current().value().session;
  REQUIRE(session.task().growth);
  CHECK(session.task().growth->hash == session.task().submits.back().hash);
  CHECK(session.task().growth->target == "O(n)");
  CHECK(session.task().growth->summary == summary(*growth));
  CHECK(session.task().solved);
}

TEST_CASE("a sealed session is not measured; once it is open what was accepted is, one time") {
  Desk desk;
  auto practice = desk.sit_down();
  auto options = Desk::two_sum();
  options.strict = true;
  const auto view = practice.start_interview(options).value();
  const std::string id = view.session.id;
  desk.save(view, correct_two_sum);
  REQUIRE(practice.submit().value().sealed);
  const auto refused = practice.measure_growth(quick());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::conflict);
  REQUIRE(practice.finish(EndReason::finished));
  REQUIRE(practice.measure_accepted(id, quick()));
  CHECK_FALSE(practice.view(id).value().session.task().growth);

  REQUIRE(practice.give_self_score(id, {3, 3, 3, 3}));
  REQUIRE(practice.give_prediction(id, Verdict::accepted));
  REQUIRE(practice.measure_accepted(id, quick()));
  const auto session = practice.view(id).value().session;
  REQUIRE(session.task().growth);
  CHECK(session.task().growth->hash == session.task().submits.back().hash);
  const auto changes = practice.change_counter();
  REQUIRE(practice.measure_accepted(id, quick()));
  CHECK(practice.change_counter() == changes);
}
