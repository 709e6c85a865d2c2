#pragma once

#include <optional>
#include <string>

#include "rehearse/sandbox/runner.hpp"

namespace rehearse {

// By what a program is started ahead.
struct WarmStart {
  Command command;
  Limits limits;
};

// Programs that were started before they are needed, and wait: a driver for its solution, a compiler for its next source. They
// are parked with the sandbox's helper, so that the next command finds them, and each serves in a slot of its own.
class WarmPrograms {
 public:
  explicit WarmPrograms(Runner& runner) : runner_(runner) {}

  // One that waits, started by this command under limits that fit these; nothing where there is none.
  [[nodiscard]] std::optional<Run> claim(const Command& command, const Limits& limits);

  // Starts one for the next time, without waiting for it. Nothing is done where none could outlive this process.
  void prepare(const Command& command, const Limits& limits);

  // Hands back one that can serve again.
  void keep(Run run, const Command& command, const Limits& limits);

 private:
  Runner& runner_;
};

}  // namespace rehearse
