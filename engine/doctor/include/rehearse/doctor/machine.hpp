#pragma once

#include <cstdint>
#include <string>

namespace rehearse {

// The machine as the kernel tells it. What could not be found out is empty or 0.
struct Machine {
  std::string system;     // "Debian GNU/Linux 12 (bookworm)"
  std::string kernel;     // "Linux 6.1.0-13-amd64"
  std::string processor;  // "x86_64, AMD EPYC ..."
  int cores = 0;          // that this process may use
  std::int64_t memory_bytes = 0;
  bool is_root = false;
};

[[nodiscard]] Machine examine_machine();

}  // namespace rehearse
