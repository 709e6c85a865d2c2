#include "shared_calls.hpp"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace rehearse::jail {
namespace {

// As the kernel reads such an argument: its lower half.
pid_t pid_of(std::uint64_t argument) { return static_cast<pid_t>(static_cast<std::uint32_t>(argument)); }

bool is_member(pid_t task, pid_t group) { return task > 0 && ::getpgid(task) == group; }

// As kill() understands it: a process, the caller's group, all that the user runs, another group.
bool is_target_inside(pid_t target, pid_t group) {
  if (target > 0) return is_member(target, group);
  return target == 0 || target == -group;
}

constexpr int ioprio_process = 1;
constexpr int ioprio_group = 2;

bool is_kind_inside(pid_t process_kind, pid_t group_kind, const HeldCall& call, pid_t group) {
  const pid_t kind = pid_of(call.arguments[0]);
  const pid_t who = pid_of(call.arguments[1]);
  if (kind == process_kind) return who == 0 || is_member(who, group);
  return kind == group_kind && (who == 0 || who == group);
}

}  // namespace

bool stays_in_tree(const HeldCall& call, pid_t group) {
  const pid_t first = pid_of(call.arguments[0]);
  switch (call.number) {
    case SYS_kill: return is_target_inside(first, group);
    case SYS_tkill:
    case SYS_rt_sigqueueinfo:
    case SYS_pidfd_open:
    case SYS_sched_setaffinity:
    case SYS_sched_setscheduler:
    case SYS_sched_setparam:
    case SYS_sched_setattr: return is_member(first, group);
    case SYS_tgkill:
    case SYS_rt_tgsigqueueinfo: return is_member(first, group) && is_member(pid_of(call.arguments[1]), group);
    case SYS_setpriority: return is_kind_inside(PRIO_PROCESS, PRIO_PGRP, call, group);
    case SYS_ioprio_set: return is_kind_inside(ioprio_process, ioprio_group, call, group);
    default: return false;
  }
}

}  // namespace rehearse::jail
