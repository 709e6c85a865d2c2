#pragma once

#include <string>
#include <vector>

#include <linux/filter.h>

#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse::jail {

// Whom a program could reach without a filter: the processes of its own slot, or all that its user runs on this machine.
enum class Reach { own_namespaces, whole_machine };

// What a program may not ask of the kernel. Compiled once; a slot installs it after its mounts are made, and every process of
// the slot inherits it. Denied calls are held for whoever has the listener (DeniedCalls), who answers them; another ABI is
// killed.
class SeccompFilter {
 public:
  [[nodiscard]] static Result<SeccompFilter> compile(Reach reach);

  // For this process and all it starts; returns the listener. Needs no_new_privs.
  [[nodiscard]] Result<UniqueFd> install() const;

 private:
  explicit SeccompFilter(std::vector<sock_filter> program);
  std::vector<sock_filter> program_;
};

// What a denied call answers: EPERM, or ENOSYS or EAFNOSUPPORT where programs then fall back.
[[nodiscard]] int denial_error(const std::string& call);

}  // namespace rehearse::jail
