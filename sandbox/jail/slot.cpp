#include "slot.hpp"

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <utility>

#include <linux/sched.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "init.hpp"
#include "packet.hpp"
#include "refusal.hpp"

namespace rehearse::jail {

Slot::Slot(pid_t init, UniqueFd init_fd, UniqueFd socket)
    : init_(init), init_fd_(std::move(init_fd)), socket_(std::move(socket)) {}

Result<Slot> Slot::make(const SlotPlan& plan, const SeccompFilter& filter) {
  auto sockets = wire::packet_sockets();
  if (!sockets) return unexpected(sockets.error());
  // init's packets carry its process's credentials: how a PID of the slot becomes one of ours.
  const int on = 1;
  if (::setsockopt(sockets->first.get(), SOL_SOCKET, SO_PASSCRED, &on, sizeof on) != 0) {
    return unexpected(system_error("SO_PASSCRED", errno));
  }
  int pidfd = -1;
  clone_args arguments{};
  arguments.flags = CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP | CLONE_PIDFD;
  arguments.pidfd = reinterpret_cast<std::uintptr_t>(&pidfd);
  arguments.exit_signal = SIGCHLD;
  const long pid = ::syscall(SYS_clone3, &arguments, sizeof arguments);
  if (pid < 0) return unexpected(refusal("cannot make the namespaces of a run", errno));
  if (pid == 0) run_init(plan, filter, sockets->second.get());
  return Slot(static_cast<pid_t>(pid), UniqueFd(pidfd), std::move(sockets->first));
}

void Slot::kill() const { ::syscall(SYS_pidfd_send_signal, init_fd_.get(), SIGKILL, nullptr, 0); }

}  // namespace rehearse::jail
