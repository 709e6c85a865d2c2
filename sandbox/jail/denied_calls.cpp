#include "denied_calls.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

#include <linux/seccomp.h>
#include <poll.h>
#include <seccomp.h>
#include <sys/ioctl.h>

#include "seccomp_filter.hpp"

namespace rehearse::jail {
namespace {

std::string name_of(int number) {
  char* name = seccomp_syscall_resolve_num_arch(seccomp_arch_native(), number);
  std::string result = name != nullptr ? name : "call " + std::to_string(number);
  std::free(name);  // NOLINT: the library's contract
  return result;
}

}  // namespace

std::optional<HeldCall> DenialListener::next() const {
  // Asked for without anybody waiting, the ioctl would block.
  pollfd state{listener_.get(), POLLIN, 0};
  if (::poll(&state, 1, 0) <= 0 || (state.revents & POLLIN) == 0) return std::nullopt;
  seccomp_notif call{};
  if (::ioctl(listener_.get(), SECCOMP_IOCTL_NOTIF_RECV, &call) != 0) return std::nullopt;  // who called is gone by now
  HeldCall held{call.id, static_cast<pid_t>(call.pid), call.data.nr, {}};
  std::ranges::copy(call.data.args, held.arguments.begin());
  return held;
}

void DenialListener::deny(const HeldCall& call, int error) const {
  seccomp_notif_resp answer{};
  answer.id = call.id;
  answer.error = -error;
  ::ioctl(listener_.get(), SECCOMP_IOCTL_NOTIF_SEND, &answer);
}

void DenialListener::let_pass(const HeldCall& call) const {
  seccomp_notif_resp answer{};
  answer.id = call.id;
  answer.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
  ::ioctl(listener_.get(), SECCOMP_IOCTL_NOTIF_SEND, &answer);
}

bool DenialListener::unused() const {
  pollfd state{listener_.get(), POLLIN, 0};
  return ::poll(&state, 1, 0) > 0 && (state.revents & (POLLHUP | POLLERR)) != 0;
}

int DeniedCalls::note(int number) {
  const std::string call = name_of(number);
  auto known = std::ranges::find(seen_, call, &DeniedCall::call);
  if (known == seen_.end()) known = seen_.insert(seen_.end(), DeniedCall{call, 0});
  ++known->count;
  return denial_error(call);
}

}  // namespace rehearse::jail
