#pragma once

#include <sys/types.h>

#include "rehearse/base/result.hpp"
#include "slot.hpp"

namespace rehearse::jail {

// Forks the program of the plan in the locked-down slot, with its limits in force and its descriptors at 0-2 or 0-4, and
// returns its PID in the slot once exec has succeeded. Its process announces itself on `socket` (wire::Launched) just before.
[[nodiscard]] Result<pid_t> start_program(const SlotPlan& plan, int socket);

}  // namespace rehearse::jail
