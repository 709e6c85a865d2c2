#pragma once

#include <optional>
#include <string_view>

#include <sys/types.h>
#include <time.h>

#include "cpu_gauge.hpp"
#include "message.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "rehearse/sandbox/runner.hpp"

namespace rehearse {

struct Run::State {
  UniqueFd channel;  // to the helper; closing it ends the run
  RunPipes pipes;
  pid_t pid = 0;
  UniqueFd program;  // a pidfd: while it is not readable, `pid` means the program and nobody else
  clockid_t clock = 0;
  std::chrono::nanoseconds cpu_before{};  // on that clock, when the program was executed
  sandbox::CpuGauge tree_cpu;
  UniqueFd status;      // /proc/<pid>/status
  UniqueFd clear_refs;  // /proc/<pid>/clear_refs
  std::optional<wire::Finished> finished;

  // Waits for the helper's next word: that the program was started, or the result. A helper that died is a result too.
  void read_channel();
  // The program has not ended, so that what was just read by its pid was its own.
  [[nodiscard]] bool program_lives() const;
  // A file of the program's in /proc, which stays its own once it is open. -1 where it cannot be opened (yet).
  [[nodiscard]] int own_file(UniqueFd& file, const char* name, int mode) const;
  // Parks it: the helper gets our ends of its pipes.
  [[nodiscard]] Result<void> hand_over(std::string_view key) const;
};

}  // namespace rehearse
