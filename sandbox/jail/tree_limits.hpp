#pragma once

#include <chrono>

#include <sys/resource.h>
#include <sys/types.h>

namespace rehearse::jail {

// The hard limit on the CPU time of each process of a run in lock-step, which may serve several times: the soft one, behind the
// supervisor, is moved each time, and only within this.
inline constexpr std::chrono::seconds lockstep_cpu{3600};

// Moves the soft limits of a tree that is running: each process of it may use `cpu` from now on, and start others up to
// `processes`. False if the program has been running for so long that its hard limit does not allow as much.
[[nodiscard]] bool move_limits(pid_t init, pid_t program, std::chrono::nanoseconds cpu, rlim_t processes);

}  // namespace rehearse::jail
