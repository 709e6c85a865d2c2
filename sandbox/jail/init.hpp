#pragma once

#include <string>

#include "rung.hpp"
#include "scratch.hpp"

namespace rehearse::jail {

// The life of a slot's PID 1: makes the slot, locks itself down, starts the process that waits to become the program, reaps the
// tree, hands out the outputs and reports on `socket`. Being PID 1, it cannot be signalled from inside the slot; being
// undumpable, it cannot be looked into.
[[noreturn]] void run_init(const Rung& rung, const std::string& folder, const ScratchSize& scratch, int socket);

}  // namespace rehearse::jail
