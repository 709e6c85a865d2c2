#pragma once

#include <string>

#include "rehearse/base/clock.hpp"

namespace rehearse::test {

// A clock that moves only when told to. Both hands start where real ones might.
class FakeClock final : public Clock {
 public:
  explicit FakeClock(Millis wall = std::chrono::hours{24 * 365 * 56}) { now_.wall = wall; }

  [[nodiscard]] Instant now() const override { return now_; }

  void advance(Millis by) {
    now_.wall += by;
    now_.boot += by;
  }
  // The user or NTP sets the wall clock; the machine does not notice.
  void set_wall_clock(Millis by) { now_.wall += by; }
  // Off for `down`, then another boot.
  void reboot(Millis down) {
    now_.wall += down;
    now_.boot = std::chrono::seconds{20};
    now_.boot_id = "boot-" + std::to_string(++boots_);
  }

 private:
  int boots_ = 1;
  Instant now_{{}, std::chrono::hours{3}, "boot-1"};
};

}  // namespace rehearse::test
