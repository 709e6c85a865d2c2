#pragma once

#include <vector>

#include <linux/filter.h>

#include "rehearse/base/result.hpp"

namespace rehearse::jail {

// What a program may not ask of the kernel. Compiled once; a slot installs it after its mounts are made, and every process of
// the slot inherits it. Denied calls answer EPERM, or ENOSYS where programs then fall back; another ABI is killed.
class SeccompFilter {
 public:
  [[nodiscard]] static Result<SeccompFilter> compile();

  // For this process and all it starts. Needs no_new_privs.
  [[nodiscard]] Result<void> install() const;

 private:
  explicit SeccompFilter(std::vector<sock_filter> program);
  std::vector<sock_filter> program_;
};

}  // namespace rehearse::jail
