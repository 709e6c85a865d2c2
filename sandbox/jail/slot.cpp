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
#include "refusal.hpp"

namespace rehearse::jail {
namespace {

std::chrono::microseconds cpu_of(const rusage& usage) {
  return std::chrono::seconds{usage.ru_utime.tv_sec + usage.ru_stime.tv_sec} +
         std::chrono::microseconds{usage.ru_utime.tv_usec + usage.ru_stime.tv_usec};
}

}  // namespace

Slot::Slot(const Rung& rung, std::string folder, pid_t init, UniqueFd init_fd, UniqueFd socket, const ScratchSize& scratch)
    : rung_(&rung),
      folder_(std::move(folder)),
      init_(init),
      init_fd_(std::move(init_fd)),
      socket_(std::move(socket)),
      scratch_(scratch) {}

Slot::~Slot() {
  if (!init_fd_) return;
  kill();
  static_cast<void>(reap());
}

Result<Slot> Slot::make(Rung& rung, const ScratchSize& scratch) {
  auto sockets = wire::packet_sockets();
  if (!sockets) return unexpected(sockets.error());
  // Packets carry their sender's credentials: how a PID of the slot becomes one of ours.
  const int on = 1;
  if (::setsockopt(sockets->first.get(), SOL_SOCKET, SO_PASSCRED, &on, sizeof on) != 0) {
    return unexpected(system_error("SO_PASSCRED", errno));
  }
  auto folder = rung.make_folder();
  if (!folder) return unexpected(folder.error());
  int pidfd = -1;
  clone_args arguments{};
  arguments.flags = rung.clone_flags() | CLONE_PIDFD;
  arguments.pidfd = reinterpret_cast<std::uintptr_t>(&pidfd);
  arguments.exit_signal = SIGCHLD;
  const long pid = ::syscall(SYS_clone3, &arguments, sizeof arguments);
  if (pid < 0) {
    const int error = errno;
    rung.remove_folder(*folder);
    return unexpected(refusal("cannot make the place for a run", error));
  }
  if (pid == 0) run_init(rung, *folder, scratch, sockets->second.get());
  return Slot(rung, std::move(*folder), static_cast<pid_t>(pid), UniqueFd(pidfd), std::move(sockets->first), scratch);
}

bool Slot::note(wire::Packet& packet) {
  if (const auto made = wire::decode<wire::SlotMade>(packet.bytes); made && packet.descriptors.size() >= 2) {
    inside_init_ = made->pid;
    init_cpu_ = made->own_cpu;
    proc_ = std::move(packet.descriptors[0]);
    box_ = std::move(packet.descriptors[1]);
    if (packet.descriptors.size() > 2) denials_ = std::move(packet.descriptors[2]);
    return true;
  }
  if (const auto waiting = wire::decode<wire::Waiting>(packet.bytes)) {
    inside_pid_ = waiting->pid;
    outside_pid_ = packet.sender;
    if (!packet.descriptors.empty()) denials_ = std::move(packet.descriptors.front());
    program_fd_ = UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, outside_pid_, 0)));
    return true;
  }
  reported_ = wire::kind_of(packet.bytes) == wire::SlotReport::kind;
  return false;
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
  if (scratch != scratch_) {
    if (auto sized = rung_->resize(box_.get(), scratch); !sized) return sized;
  }
  const int error = wire::send_packet(socket_.get(), packet, descriptors);
  if (error != 0) return unexpected(system_error("cannot reach the run's slot", error));
  return {};
}

Result<void> Slot::collect(const wire::Collect& order, int file) const {
  const std::array descriptors{file};
  const int error = wire::send_packet(socket_.get(), wire::encode(order), descriptors);
  if (error != 0) return unexpected(system_error("cannot reach the run's slot", error));
  return {};
}

ScratchUse Slot::scratch_used(const ScratchSize& enough) const { return rung_->used(box_.get(), enough); }

void Slot::kill() const { rung_->kill({init_, init_fd_.get(), outside_pid_, program_fd_.get(), reported_}); }

std::chrono::microseconds Slot::reap() {
  rusage usage{};
  while (::wait4(init_, nullptr, 0, &usage) < 0 && errno == EINTR) {
  }
  init_fd_.reset();
  const auto rest = rung_->reap_rest();
  rung_->remove_folder(folder_);
  return cpu_of(usage) + rest - init_cpu_;
}

}  // namespace rehearse::jail
