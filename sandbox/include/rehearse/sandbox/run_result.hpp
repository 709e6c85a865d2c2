#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/sandbox/confinement.hpp"

namespace rehearse {

// What happened to the process. What the judge concludes of it is a Verdict.
enum class RunStatus {
  exited,           // by itself, with exit_code
  signaled,         // by a signal that no limit explains
  timed_out,        // CPU limit
  idle_timed_out,   // wall limit, while CPU time was left
  out_of_memory,    // memory limit
  output_exceeded,  // output limit
  killed,           // the caller asked for it (Run::kill)
  sandbox_error,    // the sandbox's own failure; see message
};

[[nodiscard]] std::string_view to_string(RunStatus status);

// How memory_bytes was found, since each method misses something else.
enum class MemoryMethod { none, sampled };  // sampled: high-water marks of the tree plus scratch pages, sampled from outside

[[nodiscard]] std::string_view to_string(MemoryMethod method);

// A system call that the sandbox refused, by its kernel's name. Calls that every run-time tries first and does without (clone3)
// are refused silently.
struct DeniedCall {
  std::string call;
  std::int64_t count = 0;
  bool operator==(const DeniedCall&) const = default;
};

struct RunResult {
  RunStatus status = RunStatus::sandbox_error;
  int exit_code = 0;                 // with exited
  int signal = 0;                    // with signaled
  std::chrono::microseconds cpu{};   // user + system of the whole tree
  std::chrono::microseconds wall{};  // from the start of the program to its end
  std::int64_t memory_bytes = 0;     // peak
  MemoryMethod memory_method = MemoryMethod::none;
  Confinement confinement = Confinement::namespaces;  // what held the program
  std::vector<DeniedCall> denied;                     // in the order of their first attempt
  std::string scratch_folder;                         // its path as the program knew it: "/box" where it has a root of its own
  std::string message;  // with sandbox_error: what failed and what to do; else what more there is to say, often nothing
};

}  // namespace rehearse
