#include "time_limit.hpp"

#include "support/catch.hpp"

using namespace rehearse;

namespace {

// Whether a stop comes within ten seconds.
bool comes(const std::stop_token& token) {
  for (int i = 0; i < 10'000 && !token.stop_requested(); ++i) std::this_thread::sleep_for(Millis{1});
  return token.stop_requested();
}

}  // namespace

TEST_CASE("a budget is used up by its clock", "[time_limit]") {
  Millis now{5000};
  const TimeLimit limit(Millis{100'000}, [&] { return now; }, {});
  CHECK(limit.elapsed() == Millis{0});
  CHECK_FALSE(limit.is_over());
  now += Millis{50'000};
  CHECK(limit.is_past(50));
  CHECK_FALSE(limit.is_past(51));
  now += Millis{50'000};
  CHECK(limit.is_over());
}

TEST_CASE("a run that goes on beyond the budget is stopped", "[time_limit]") {
  const TimeLimit limit(Millis{1}, {}, {});
  CHECK(comes(limit.token()));
  CHECK(limit.is_over());
}

TEST_CASE("a stop that the caller asks for is the end of the budget", "[time_limit]") {
  std::stop_source outer;
  const TimeLimit limit(Millis{100'000}, {}, outer.get_token());
  CHECK_FALSE(limit.token().stop_requested());
  outer.request_stop();
  CHECK(limit.token().stop_requested());
  CHECK(limit.is_over());
}
