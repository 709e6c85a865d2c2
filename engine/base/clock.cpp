#include "rehearse/base/clock.hpp"

#include <fstream>

#include <time.h>

namespace rehearse {
namespace {

Millis read_clock(clockid_t id) {
  timespec time{};
  clock_gettime(id, &time);
  return std::chrono::duration_cast<Millis>(std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec});
}

}  // namespace

SystemClock::SystemClock() {
  std::ifstream file("/proc/sys/kernel/random/boot_id");
  // Without /proc every reading counts as a boot of its own name: elapsed time then runs on the wall clock.
  if (!std::getline(file, boot_id_)) boot_id_ = "unknown";
}

Instant FileClock::now() const {
  std::ifstream file(file_);
  Millis::rep wall = 0;
  Millis::rep boot = 0;
  Instant instant;
  file >> wall >> boot >> instant.boot_id;
  instant.wall = Millis{wall};
  instant.boot = Millis{boot};
  return instant;
}

Instant SystemClock::now() const { return {read_clock(CLOCK_REALTIME), read_clock(CLOCK_BOOTTIME), boot_id_}; }

}  // namespace rehearse
