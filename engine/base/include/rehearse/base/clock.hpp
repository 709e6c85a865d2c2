#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <utility>

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

// Reads a file at each look: "<wall ms> <boot ms> <boot id>". By it a test tells the whole program, over many runs, what time
// it is; a file that cannot be read is the year 1970.
class FileClock final : public Clock {
 public:
  explicit FileClock(std::filesystem::path file) : file_(std::move(file)) {}
  [[nodiscard]] Instant now() const override;

 private:
  std::filesystem::path file_;
};

class SystemClock final : public Clock {
 public:
  SystemClock();
  [[nodiscard]] Instant now() const override;

 private:
  std::string boot_id_;
};

}  // namespace rehearse
