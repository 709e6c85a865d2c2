#pragma once

#include <string>

#include <sys/types.h>

#include "rehearse/base/result.hpp"
#include "rung.hpp"

namespace rehearse::jail {

// Starts the process that becomes the program, in the locked-down slot: it makes itself ready (wire::Waiting), waits for its
// request on `socket`, puts the inputs, sets the limits, places the descriptors at 0-2 or 0-4, tells that it starts
// (wire::Launched) and executes. What fails on the way it tells as well (wire::SlotFailure).
//
// Until then it shares its memory with the caller, as after vfork, so that neither its start nor its exec has memory to copy or
// to take down. The caller must do nothing but wait for its end.
[[nodiscard]] Result<pid_t> start_program(const Rung& rung, const std::string& folder, int socket);

// For the caller, when the process has ended: whether its request named outputs, and so wire::Collect is there or on its way.
[[nodiscard]] bool outputs_wanted();

}  // namespace rehearse::jail
