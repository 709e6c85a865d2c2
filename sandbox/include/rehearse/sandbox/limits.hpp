#pragma once

#include <chrono>
#include <cstdint>

namespace rehearse {

// What one run may use. Every figure is of the whole process tree of the run.
struct Limits {
  std::chrono::milliseconds cpu{10'000};    // user + system; more is RunStatus::timed_out
  std::chrono::milliseconds wall{30'000};   // the idle guard; more is RunStatus::idle_timed_out
  std::int64_t memory_bytes = 256LL << 20;  // resident memory plus scratch pages; more is RunStatus::out_of_memory
  std::int64_t stack_bytes = 0;             // 0: as large as memory_bytes
  // Private writable memory of one process, touched or not: a backstop between two looks at what is resident. 0: 4 GB more than
  // memory_bytes. -1: none, for programs that reserve terabytes (the sanitizers of C++).
  std::int64_t data_bytes = 0;
  int processes = 64;                       // processes and threads alive at once
  std::int64_t output_bytes = 16LL << 20;   // of stdout and stderr together; more is RunStatus::output_exceeded
  std::int64_t scratch_bytes = 64LL << 20;  // what may be written to the scratch folder
  std::int64_t scratch_files = 4096;        // its inodes

  // The idle guard that goes with a CPU limit: a sleeping program must still end, a busy machine must not fail a good one.
  [[nodiscard]] static constexpr std::chrono::milliseconds wall_for(std::chrono::milliseconds cpu) {
    const auto tripled = 3 * cpu;
    const auto padded = cpu + std::chrono::seconds{2};
    return tripled > padded ? tripled : padded;
  }
};

}  // namespace rehearse
