#pragma once

#include <chrono>
#include <string>

#include <sys/types.h>

#include "rehearse/base/result.hpp"
#include "rung.hpp"

namespace rehearse::jail {

// What the process that becomes the program is given by init.
struct Prospect {
  int socket = -1;  // to the supervisor
  int proc = -1;    // this and the next: for the supervisor to watch the slot through
  int box = -1;
  std::chrono::microseconds init_cpu{};
};

// What init learns of the request: by the memory that the two share until exec.
struct Expectation {
  bool outputs = false;  // wire::Collect follows the request
};

// Starts the process that becomes the program, in the locked-down slot: it makes itself ready (wire::Waiting), waits for its
// request from the supervisor, puts the inputs, sets the limits, places the descriptors at 0-2 or 0-4, tells that it starts
// (wire::Launched) and executes. What fails on the way it tells as well (wire::SlotFailure).
//
// Until then it shares its memory with the caller, as after vfork, so that neither its start nor its exec has memory to copy or
// to take down. The caller must do nothing but wait for its end.
[[nodiscard]] Result<pid_t> start_program(const Rung& rung, const std::string& folder, const Prospect& prospect,
                                          Expectation& expectation);

}  // namespace rehearse::jail
