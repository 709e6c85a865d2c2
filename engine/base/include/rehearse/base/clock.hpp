#pragma once

#include <chrono>
#include <string>

namespace rehearse {

using Millis = std::chrono::milliseconds;
using Micros = std::chrono::microseconds;

// One reading of both clocks.
struct Instant {
  Millis wall{};        // UTC since the Unix epoch; the user or NTP may set it back
  Millis boot{};        // CLOCK_BOOTTIME: since boot, suspend included; never goes back within one boot
  std::string boot_id;  // names the boot that `boot` counts from
};

class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
 public:
  SystemClock();
  [[nodiscard]] Instant now() const override;

 private:
  std::string boot_id_;
};

}  // namespace rehearse
