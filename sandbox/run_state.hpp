#pragma once

#include <optional>

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
  std::optional<wire::Finished> finished;

  // Waits for the helper's next word: that the program was started, or the result. A helper that died is a result too.
  void read_channel();
  // The program has not ended, so that what was just read by its pid was its own.
  [[nodiscard]] bool program_lives() const;
};

}  // namespace rehearse
