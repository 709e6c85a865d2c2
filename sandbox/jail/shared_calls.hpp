#pragma once

#include <sys/types.h>

#include "denied_calls.hpp"

namespace rehearse::jail {

// Decides, among the calls that the filter holds back on a machine that is shared (Reach::whole_machine), those that reach
// nothing but the caller's own tree, which is one process group. It decides by the call's registers alone, which no other
// thread of the caller can change meanwhile.
[[nodiscard]] bool stays_in_tree(const HeldCall& call, pid_t group);

}  // namespace rehearse::jail
