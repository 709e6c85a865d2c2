#include "outcome.hpp"

#include <csignal>

#include <sys/wait.h>

namespace rehearse::jail {
namespace {

// How programs die of memory that is refused: a failed exception, a stack that may not grow, the kernel's own hand.
bool may_mean_no_memory(int signal) {
  return signal == SIGSEGV || signal == SIGABRT || signal == SIGKILL || signal == SIGBUS || signal == SIGTRAP ||
         signal == SIGILL;
}

// Refused at the limit, a program never gets above it.
bool near_limit(std::int64_t peak, std::int64_t limit) { return peak >= limit - limit / 20; }

RunStatus status_of_end(int wait_status, const Observation& seen, const Limits& limits) {
  if (seen.cpu > limits.cpu) return RunStatus::timed_out;
  if (seen.peak_bytes > limits.memory_bytes) return RunStatus::out_of_memory;
  if (!WIFSIGNALED(wait_status)) return RunStatus::exited;
  const int signal = WTERMSIG(wait_status);
  if (may_mean_no_memory(signal) && near_limit(seen.peak_bytes, limits.memory_bytes)) return RunStatus::out_of_memory;
  return RunStatus::signaled;
}

}  // namespace

RunResult conclude(const Observation& seen, const Limits& limits) {
  RunResult result;
  result.cpu = seen.cpu;
  result.wall = seen.wall;
  result.memory_bytes = seen.peak_bytes;
  result.memory_method = MemoryMethod::sampled;
  if (!seen.wait_status) {
    result.status = seen.stopped_for.value_or(RunStatus::sandbox_error);
    if (result.status == RunStatus::signaled) result.signal = SIGKILL;  // the supervisor's
    if (result.status == RunStatus::sandbox_error) result.message = "the run's slot ended without a report";
    return result;
  }
  result.status = status_of_end(*seen.wait_status, seen, limits);
  if (WIFEXITED(*seen.wait_status)) result.exit_code = WEXITSTATUS(*seen.wait_status);
  if (WIFSIGNALED(*seen.wait_status)) result.signal = WTERMSIG(*seen.wait_status);
  return result;
}

}  // namespace rehearse::jail
