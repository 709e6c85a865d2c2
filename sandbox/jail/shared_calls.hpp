#pragma once

#include <cstdint>

#include <linux/seccomp.h>
#include <sys/types.h>

namespace rehearse::jail {

// Decides, among the calls that the filter holds back on a machine that is shared (Reach::whole_machine), those that reach
// nothing but the caller's own tree, which is one process group. It decides by the call's registers alone, which no other
// thread of the caller can change meanwhile.
[[nodiscard]] bool stays_in_tree(const seccomp_data& call, pid_t group);

}  // namespace rehearse::jail
