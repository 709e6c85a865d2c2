#include "rehearse/base/calendar.hpp"

#include <cstdlib>
#include <ctime>

#include "support/catch.hpp"

namespace rehearse {
namespace {

using namespace std::chrono_literals;

// A time zone for the length of a test.
class TimeZone {
 public:
  explicit TimeZone(const char* name) {
    const char* old = std::getenv("TZ");
    if (old != nullptr) old_ = old;
    set(name);
  }
  ~TimeZone() { set(old_ ? old_->c_str() : nullptr); }

 private:
  static void set(const char* name) {
    if (name != nullptr) {
      ::setenv("TZ", name, 1);
    } else {
      ::unsetenv("TZ");
    }
    ::tzset();
  }
  std::optional<std::string> old_;
};

// Clocks go forward on 29 March and back on 25 October 2026, as in much of Europe.
constexpr const char* with_summer_time = "CET-1CEST,M3.5.0,M10.5.0/3";

Day day(const char* text) { return *parse_day(text); }

TEST_CASE("a day begins and ends at the local midnight", "[calendar]") {
  const TimeZone zone("EST5");
  const Millis midnight = start_of(day("2026-11-22"));
  CHECK(midnight == std::chrono::hours{24 * 20779} + 5h);
  CHECK(local_day(midnight) == day("2026-11-22"));
  CHECK(local_day(midnight - 1ms) == day("2026-11-21"));
  CHECK(local_time(midnight + 13h + 7min).hour == 13);
  CHECK(local_time(midnight + 13h + 7min).minute == 7);
}

TEST_CASE("a day on which the clock is changed has 23 or 25 hours", "[calendar]") {
  const TimeZone zone(with_summer_time);
  CHECK(start_of(day("2026-03-30")) - start_of(day("2026-03-29")) == 23h);
  CHECK(start_of(day("2026-10-26")) - start_of(day("2026-10-25")) == 25h);
  CHECK(local_day(start_of(day("2026-10-25")) + 24h + 30min) == day("2026-10-25"));
}

TEST_CASE("days are counted over the changes of the clock without a slip", "[calendar]") {
  const TimeZone zone(with_summer_time);
  for (Day at = day("2026-01-01"); at < day("2027-01-01"); at += std::chrono::days(1)) {
    REQUIRE(local_day(start_of(at)) == at);
    REQUIRE(parse_day(to_string(at)) == at);
  }
}

TEST_CASE("what is no date is refused", "[calendar]") {
  for (const char* text : {"", "2026-02-30", "2026-13-01", "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01 ", "-026-01-01",
                           "2026-+1-01", "1969-12-31", "9999-99-99"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_day(text));
  }
  CHECK(to_string(day("2028-02-29")) == "2028-02-29");
}

}  // namespace
}  // namespace rehearse
