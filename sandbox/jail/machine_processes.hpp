#pragma once

#include <cstdint>
#include <vector>

#include <sys/types.h>

namespace rehearse::jail {

// The machine's processes as /proc shows them, for slots without a PID namespace.

// Whether this kernel lists a process's children (CONFIG_PROC_CHILDREN).
[[nodiscard]] bool can_list_children();

// The children of a process, those of all its threads; zombies included.
[[nodiscard]] std::vector<pid_t> children_of(pid_t parent);

// A process, its children, theirs ... One that is made meanwhile may be missing.
[[nodiscard]] std::vector<pid_t> family_of(pid_t ancestor);

// The processes and threads of this process's user: what RLIMIT_NPROC counts, more or less.
[[nodiscard]] std::int64_t count_own_tasks();

}  // namespace rehearse::jail
