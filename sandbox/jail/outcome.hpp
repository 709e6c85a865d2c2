#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "rehearse/sandbox/limits.hpp"
#include "rehearse/sandbox/run_result.hpp"

namespace rehearse::jail {

// Whether the kernel has killed for want of memory, and whose.
enum class OutOfMemory { no, run, machine };

// What was seen of a run from outside.
struct Observation {
  std::optional<int> wait_status;        // of the program, if it ended by itself
  std::optional<RunStatus> stopped_for;  // why the supervisor killed it, if it did
  std::chrono::microseconds cpu{};       // of the tree
  std::chrono::microseconds wall{};      // of the program
  std::int64_t peak_bytes = 0;           // of the tree
  MemoryMethod memory_method = MemoryMethod::sampled;
  OutOfMemory out_of_memory = OutOfMemory::no;
};

// What happened, as one value. Pure.
[[nodiscard]] RunResult conclude(const Observation& seen, const Limits& limits);

}  // namespace rehearse::jail
