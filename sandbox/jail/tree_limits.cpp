#include "tree_limits.hpp"

#include <algorithm>
#include <optional>

#include <sys/syscall.h>

#include "machine_processes.hpp"
#include "privileged_call.hpp"
#include "process_tree.hpp"

namespace rehearse::jail {
namespace {

std::optional<rlimit> limit_of(pid_t pid, __rlimit_resource resource) {
  rlimit found{};
  if (privileged_call(SYS_prlimit64, pid, static_cast<long>(resource), nullptr, &found) != 0) return std::nullopt;
  return found;
}

// The hard limit is out of reach: it could not be raised again.
bool move_limit(pid_t pid, __rlimit_resource resource, rlim_t soft) {
  const auto found = limit_of(pid, resource);
  if (!found) return true;  // it is gone
  const rlimit wanted{std::min(soft, found->rlim_max), found->rlim_max};
  return privileged_call(SYS_prlimit64, pid, static_cast<long>(resource), &wanted, nullptr) == 0 && soft <= found->rlim_max;
}

bool move_cpu_limit(pid_t pid, std::chrono::nanoseconds cpu) {
  const auto used = cpu_clock(pid);
  if (!used) return true;
  return move_limit(pid, RLIMIT_CPU, static_cast<rlim_t>(std::chrono::ceil<std::chrono::seconds>(*used + cpu).count()) + 1);
}

}  // namespace

bool move_limits(pid_t init, pid_t program, std::chrono::nanoseconds cpu, rlim_t processes) {
  for (const pid_t pid : family_of(init)) {
    if (pid == init || pid == program) continue;
    static_cast<void>(move_cpu_limit(pid, cpu));
    static_cast<void>(move_limit(pid, RLIMIT_NPROC, processes));
  }
  static_cast<void>(move_limit(program, RLIMIT_NPROC, processes));
  return move_cpu_limit(program, cpu);
}

}  // namespace rehearse::jail
