#pragma once

namespace rehearse::jail {

// The life of the process that becomes the program, in the locked-down slot: makes itself ready (wire::Waiting), waits for its
// request on `socket`, puts the inputs, sets the limits, places the descriptors at 0-2 or 0-4, tells that it starts
// (wire::Launched) and executes. What fails on the way it tells as well (wire::SlotFailure).
[[noreturn]] void run_program(int socket);

}  // namespace rehearse::jail
