#pragma once

#include "rehearse/base/result.hpp"

namespace rehearse::jail {

// The version of Landlock that this kernel offers; 0 if none.
[[nodiscard]] int landlock_version();

// A second fence within a slot: this process and all it starts may read and execute below "/", write below /box and to the
// devices, and, where the kernel knows how to, neither reach TCP, an abstract socket nor a process outside. Does nothing on a
// kernel without Landlock. Needs no_new_privs.
[[nodiscard]] Result<void> restrict_by_landlock();

}  // namespace rehearse::jail
