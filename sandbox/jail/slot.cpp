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
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "init.hpp"
#include "privileged_call.hpp"
#include "refusal.hpp"

namespace rehearse::jail {
namespace {

std::chrono::microseconds cpu_of(const rusage& usage) {
  return std::chrono::seconds{usage.ru_utime.tv_sec + usage.ru_stime.tv_sec} +
         std::chrono::microseconds{usage.ru_utime.tv_usec + usage.ru_stime.tv_usec};
}

}  // namespace

Slot::Slot(Rung& rung, Place place, pid_t init, UniqueFd init_fd, UniqueFd socket, const ScratchSize& scratch)
    : rung_(&rung),
      place_(std::move(place)),
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
  auto place = rung.make_place();
  if (!place) return unexpected(place.error());
  int pidfd = -1;
  clone_args arguments{};
  arguments.flags = rung.clone_flags() | CLONE_PIDFD;
  arguments.pidfd = reinterpret_cast<std::uintptr_t>(&pidfd);
  arguments.exit_signal = SIGCHLD;
  const long pid = privileged_call(SYS_clone3, &arguments, sizeof arguments);
  if (pid == 0) run_init(rung, *place, scratch, sockets->second.get());
  if (pid > 0)
    return Slot(rung, std::move(*place), static_cast<pid_t>(pid), UniqueFd(pidfd), std::move(sockets->first), scratch);
  const int error = errno;
  rung.take_back(std::move(*place));
  return unexpected(refusal("cannot make the place for a run", error));
}

bool Slot::note(wire::Packet& packet) {
  const auto waiting = wire::decode<wire::Waiting>(packet.bytes);
  reported_ = reported_ || wire::kind_of(packet.bytes) == wire::SlotReport::kind;
  if (!waiting || packet.descriptors.size() < 2) return false;
  inside_init_ = waiting->init;
  inside_pid_ = waiting->pid;
  outside_pid_ = packet.sender;
  init_cpu_ = waiting->own_cpu;
  proc_ = std::move(packet.descriptors[0]);
  box_ = std::move(packet.descriptors[1]);
  if (packet.descriptors.size() > 2) denials_ = DenialListener(std::move(packet.descriptors[2]));
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

dev_t Slot::scratch_device() const {
  struct stat status {};
  return ::fstat(box_.get(), &status) == 0 ? status.st_dev : 0;
}

void Slot::forget_denials_if_unused() {
  if (denials_.unused()) denials_ = {};
}

void Slot::kill() const { rung_->kill({init_, init_fd_.get(), outside_pid_, program_fd_.get(), reported_}); }

std::chrono::microseconds Slot::reap() {
  rusage usage{};
  while (::wait4(init_, nullptr, 0, &usage) < 0 && errno == EINTR) {
  }
  init_fd_.reset();
  const auto rest = rung_->reap_rest();
  rung_->take_back(std::move(place_));
  return cpu_of(usage) + rest - init_cpu_;
}

}  // namespace rehearse::jail
