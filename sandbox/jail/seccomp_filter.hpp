#pragma once

#include <string>
#include <vector>

#include <linux/filter.h>

#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse::jail {

// Whom a program could reach without a filter: the processes of its own slot, or all that its user runs on this machine.
enum class Reach { own_namespaces, whole_machine };

// What a program may not ask of the kernel. With namespaces the helper installs it on itself, and every process of every slot
// inherits it; calls with the helper's key pass (privileged_call.hpp). Without, the process that becomes the program does.
// Denied calls are held for the listener (DenialListener), who answers them; another ABI is killed.
class SeccompFilter {
 public:
  [[nodiscard]] static Result<SeccompFilter> compile(Reach reach);

  // For this process and all it starts; returns the listener. Needs no_new_privs or the rights of a user namespace.
  [[nodiscard]] Result<UniqueFd> install() const;

 private:
  explicit SeccompFilter(std::vector<sock_filter> program);
  std::vector<sock_filter> program_;
};

// What a denied call answers: EPERM, or ENOSYS or EAFNOSUPPORT where programs then fall back.
[[nodiscard]] int denial_error(const std::string& call);

}  // namespace rehearse::jail
