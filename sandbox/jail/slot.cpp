#include "slot.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <string>
#include <utility>

#include <fcntl.h>
#include <linux/sched.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "init.hpp"
#include "privileged_call.hpp"
#include "process_tree.hpp"
#include "refusal.hpp"

namespace rehearse::jail {
namespace {

std::chrono::microseconds cpu_of(const rusage& usage) {
  return std::chrono::seconds{usage.ru_utime.tv_sec + usage.ru_stime.tv_sec} +
         std::chrono::microseconds{usage.ru_utime.tv_usec + usage.ru_stime.tv_usec};
}

}  // namespace

Slot::Slot(pid_t init, UniqueFd init_fd, UniqueFd socket, Given given)
    : given_(std::move(given)), init_(init), init_fd_(std::move(init_fd)), socket_(std::move(socket)) {}

Slot::~Slot() {
  if (!init_fd_) return;
  kill();
  static_cast<void>(reap());
}

Result<Slot> Slot::make(Given given) {
  auto sockets = wire::packet_sockets();
  if (!sockets) return unexpected(sockets.error());
  // Packets carry their sender's credentials: how a PID of the slot becomes one of ours.
  const int on = 1;
  if (::setsockopt(sockets->first.get(), SOL_SOCKET, SO_PASSCRED, &on, sizeof on) != 0) {
    return unexpected(system_error("SO_PASSCRED", errno));
  }
  int pidfd = -1;
  clone_args arguments{};
  arguments.flags = CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWIPC | CLONE_PIDFD;
  if (given.cgroup) {
    arguments.flags |= CLONE_INTO_CGROUP;
    arguments.cgroup = static_cast<__u64>(given.cgroup->descriptor());
  }
  arguments.pidfd = reinterpret_cast<std::uintptr_t>(&pidfd);
  arguments.exit_signal = SIGCHLD;
  const long pid = privileged_call(SYS_clone3, &arguments, sizeof arguments);
  if (pid < 0) return unexpected(refusal("cannot make the namespaces of a run", errno));
  if (pid == 0) run_init(given.scratch, given.space.get(), sockets->second.get());
  return Slot(static_cast<pid_t>(pid), UniqueFd(pidfd), std::move(sockets->first), std::move(given));
}

bool Slot::note(wire::Packet& packet) {
  const auto waiting = wire::decode<wire::Waiting>(packet.bytes);
  if (!waiting || packet.descriptors.size() != 2) return false;
  inside_pid_ = waiting->pid;
  outside_pid_ = packet.sender;
  init_cpu_ = waiting->own_cpu;
  proc_ = std::move(packet.descriptors[0]);
  box_ = std::move(packet.descriptors[1]);
  program_fd_ = UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, outside_pid_, 0)));
  return static_cast<bool>(program_fd_);
}

wire::Received Slot::receive(wire::Packet& packet) {
  while (true) {
    const auto received = wire::receive_packet(socket_.get(), packet);
    if (received != wire::Received::packet || !note(packet)) return received;
  }
}

bool Slot::ended() const {
  pollfd state{init_fd_.get(), POLLIN, 0};
  return ::poll(&state, 1, 0) > 0;
}

Result<void> Slot::launch(std::string_view packet, std::span<const int> descriptors, const ScratchSize& scratch) const {
  if (scratch != given_.scratch) {
    if (auto sized = resize_scratch(box_.get(), scratch); !sized) return sized;
  }
  const int error = wire::send_packet(socket_.get(), packet, descriptors);
  if (error != 0) return unexpected(system_error("cannot reach the run's slot", error));
  return {};
}

bool Slot::limit(const Limits& limits, const ScratchSize& scratch) {
  limited_ = given_.cgroup &&
             given_.cgroup->limit(limits, scratch.inputs_bytes, cpu_clock(outside_pid_).value_or(std::chrono::nanoseconds{}));
  return limited_;
}

void Slot::proceed() const { static_cast<void>(wire::send_packet(socket_.get(), wire::encode(wire::Proceed{}))); }

Result<void> Slot::collect(const wire::Collect& order, int file) const {
  const std::array descriptors{file};
  const int error = wire::send_packet(socket_.get(), wire::encode(order), descriptors);
  if (error != 0) return unexpected(system_error("cannot reach the run's slot", error));
  return {};
}

std::int64_t Slot::scratch_used() const { return used_scratch(box_.get()); }

void Slot::kill() const { ::syscall(SYS_pidfd_send_signal, init_fd_.get(), SIGKILL, nullptr, 0); }

std::chrono::microseconds Slot::reap() {
  rusage usage{};
  while (::wait4(init_, nullptr, 0, &usage) < 0 && errno == EINTR) {
  }
  init_fd_.reset();
  return cpu_of(usage) - init_cpu_;
}

}  // namespace rehearse::jail
