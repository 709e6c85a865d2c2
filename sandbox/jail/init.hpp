#pragma once

#include "rung.hpp"
#include "scratch.hpp"

namespace rehearse::jail {

// The life of a slot's first process: makes the slot, locks itself down, starts the process that waits to become the program,
// reaps the tree, hands out the outputs and reports on `socket`. It cannot be signalled from inside the slot (as PID 1, or by
// the filter); being undumpable, it cannot be looked into.
[[noreturn]] void run_init(const Rung& rung, Place& place, const ScratchSize& scratch, int socket);

}  // namespace rehearse::jail
