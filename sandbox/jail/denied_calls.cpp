#include "denied_calls.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <string>

#include <linux/seccomp.h>
#include <poll.h>
#include <seccomp.h>
#include <sys/ioctl.h>

#include "seccomp_filter.hpp"
#include "shared_calls.hpp"

namespace rehearse::jail {
namespace {

std::string name_of(int number) {
  char* name = seccomp_syscall_resolve_num_arch(seccomp_arch_native(), number);
  std::string result = name != nullptr ? name : "call " + std::to_string(number);
  std::free(name);  // NOLINT: the library's contract
  return result;
}

}  // namespace

int DeniedCalls::note(int number) {
  const std::string call = name_of(number);
  auto known = std::ranges::find(seen_, call, &DeniedCall::call);
  if (known == seen_.end()) known = seen_.insert(seen_.end(), DeniedCall{call, 0});
  ++known->count;
  return denial_error(call);
}

bool DeniedCalls::answer_one(int listener, pid_t group) {
  // Asked for without anybody waiting, the ioctl would block.
  pollfd state{listener, POLLIN, 0};
  if (::poll(&state, 1, 0) <= 0) return true;
  if ((state.revents & POLLIN) == 0) return false;
  seccomp_notif call{};
  if (::ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &call) != 0) return true;  // who called has been killed meanwhile
  seccomp_notif_resp answer{};
  answer.id = call.id;
  if (group != 0 && stays_in_tree(call.data, group)) {
    answer.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
  } else {
    answer.error = -note(call.data.nr);
  }
  ::ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &answer);
  return true;
}

}  // namespace rehearse::jail
