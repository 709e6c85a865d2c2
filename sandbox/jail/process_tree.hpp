#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace rehearse::jail {

// One look at a slot's processes, init left out.
struct TreeSample {
  std::chrono::nanoseconds cpu{};   // of the living and the dead; never less than in an earlier look
  std::int64_t resident_bytes = 0;  // sum over the living, page tables and swapped pages included
  std::int64_t faulted_bytes = 0;   // pages that they and the children they waited for were given or copied so far
  int processes = 0;
  int tasks = 0;  // processes and threads
};

// Whether `pid` is `ancestor` or below it; by the machine's /proc.
[[nodiscard]] bool is_descendant(pid_t pid, pid_t ancestor);

// Watches a slot's processes: through the slot's own /proc, which lists them all and nothing else, or, where init is not PID 1
// there, by following parents to children.
class ProcessTree {
 public:
  ProcessTree() = default;
  // `proc` is the slot's, and must outlive this; `init` is its init's PID there. The program is `inside_pid` in the slot and
  // `outside_pid` here; its clock showed `own_cpu` before it was executed.
  ProcessTree(int proc, pid_t init, pid_t inside_pid, pid_t outside_pid, std::chrono::nanoseconds own_cpu);

  [[nodiscard]] TreeSample look();

  // The same as resident_bytes with each page that several processes share counted once. Slow: it walks the page tables.
  [[nodiscard]] std::int64_t proportional_bytes() const;

  // The size of the files of device `device` that processes hold open and that no name leads to any more.
  [[nodiscard]] std::int64_t unnamed_bytes(dev_t device) const;

  // How long the program stood ready without getting a core.
  [[nodiscard]] std::chrono::nanoseconds waited_for_core() const;

 private:
  struct Process;
  [[nodiscard]] std::vector<pid_t> pids() const;
  [[nodiscard]] Process read_process(pid_t pid) const;
  [[nodiscard]] std::string read_of_memory(pid_t pid, const std::string& file, std::string_view line) const;

  int proc_ = -1;
  pid_t init_ = 0;
  pid_t inside_pid_ = 0;
  pid_t outside_pid_ = 0;
  std::chrono::nanoseconds own_cpu_{};
  std::map<pid_t, std::chrono::nanoseconds> last_seen_;  // own CPU time of each process, at the last look
  std::chrono::nanoseconds vanished_{};                  // own CPU time of those that are gone, as last seen
  std::chrono::nanoseconds highest_{};
};

}  // namespace rehearse::jail
