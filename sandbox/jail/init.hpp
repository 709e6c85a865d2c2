#pragma once

#include "seccomp_filter.hpp"
#include "slot.hpp"

namespace rehearse::jail {

// The life of a slot's PID 1: makes the slot ready, locks itself down, starts the program, reaps the tree, hands out the
// outputs and reports on `socket`. Being PID 1, it cannot be signalled from inside the slot; being undumpable, it cannot be
// looked into.
[[noreturn]] void run_init(const SlotPlan& plan, const SeccompFilter& filter, int socket);

}  // namespace rehearse::jail
