#include "init.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <string>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "packet.hpp"
#include "program.hpp"
#include "refusal.hpp"
#include "rootfs.hpp"
#include "scratch.hpp"
#include "user_namespace.hpp"

namespace rehearse::jail {
namespace {

std::chrono::nanoseconds monotonic_now() {
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  return std::chrono::seconds{now.tv_sec} + std::chrono::nanoseconds{now.tv_nsec};
}

std::chrono::microseconds cpu_of(const rusage& usage) {
  return std::chrono::seconds{usage.ru_utime.tv_sec + usage.ru_stime.tv_sec} +
         std::chrono::microseconds{usage.ru_utime.tv_usec + usage.ru_stime.tv_usec};
}

rusage usage_of(__rusage_who who) {
  rusage usage{};
  ::getrusage(who, &usage);
  return usage;
}

// What the supervisor holds is of other runs, and would keep their pipes open for as long as this slot lives.
void close_all_but(int socket) {
  const auto kept = static_cast<unsigned>(socket);
  if (kept > 0) ::syscall(SYS_close_range, 0, kept - 1, 0);
  ::syscall(SYS_close_range, kept + 1, ~0U, 0);
}

void die_with_supervisor(int socket) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  // It may have died just before: its end of the socket is closed then.
  pollfd state{socket, 0, 0};
  if (::poll(&state, 1, 0) > 0) ::_exit(1);
}

Result<UniqueFd> lock_down(const SeccompFilter& filter) {
  ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  if (auto dropped = drop_capabilities(); !dropped) return unexpected(dropped.error());
  return filter.install();
}

// The listener of the slot's filter.
Result<UniqueFd> make_ready(const SeccompFilter& filter) {
  ::sethostname("box", 3);
  // Its root is the cgroup that this process was put into by its birth, when it was not yet there.
  if (::unshare(CLONE_NEWCGROUP) != 0) return unexpected(refusal("cannot make a cgroup namespace", errno));
  return map_nested_ids().and_then([] { return mount_slot(); }).and_then([&] { return lock_down(filter); });
}

// Everything but init itself goes; what is left are zombies for us to reap.
void end_tree() {
  while (true) {
    ::kill(-1, SIGKILL);
    if (::waitpid(-1, nullptr, 0) < 0 && errno == ECHILD) return;
  }
}

int wait_for(pid_t program) {
  while (true) {
    int status = 0;
    const pid_t ended = ::waitpid(-1, &status, 0);
    if (ended == program) return status;
    if (ended < 0 && errno == ECHILD) return 0;  // cannot be: the program is our child
  }
}

[[noreturn]] void fail(int socket, const Error& error) {
  static_cast<void>(wire::send_packet(socket, wire::encode(wire::SlotFailure{error.message, error.hint})));
  ::_exit(1);
}

void announce(int socket, const UniqueFd& denials) {
  // For the supervisor to watch the slot through: they show this slot and nothing else.
  const UniqueFd proc(::open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  const UniqueFd box(::open("/box", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  const std::array descriptors{proc.get(), box.get(), denials.get()};
  const wire::SlotMade made{cpu_of(usage_of(RUSAGE_SELF))};
  if (wire::send_packet(socket, wire::encode(made), descriptors) != 0) ::_exit(1);
}

bool may_proceed(int socket) {
  if (wire::send_packet(socket, wire::encode(wire::Ended{})) != 0) return false;
  pollfd state{socket, POLLIN, 0};
  while (::poll(&state, 1, -1) < 0 && errno == EINTR) {
  }
  wire::Packet packet;
  return wire::receive_packet(socket, packet) == wire::Received::packet && wire::decode<wire::Proceed>(packet.bytes);
}

// The outputs that were asked for with the request, if any.
void hand_out(int socket, wire::SlotReport& report) {
  wire::Packet packet;
  if (wire::receive_packet(socket, packet) != wire::Received::packet || packet.descriptors.size() != 1) return;
  const auto order = wire::decode<wire::Collect>(packet.bytes);
  if (!order || (order->ask && !may_proceed(socket))) return;
  if (auto sizes = take_outputs(*order, packet.descriptors.front().get())) {
    report.output_sizes = std::move(*sizes);
  } else {
    report.output_failure = sizes.error().message;
  }
}

wire::SlotReport report_of(int socket, int wait_status, std::chrono::nanoseconds end) {
  wire::SlotReport report;
  report.wait_status = wait_status;
  report.end = end;
  const rusage usage = usage_of(RUSAGE_CHILDREN);
  report.cpu = cpu_of(usage);
  report.peak_bytes = static_cast<std::int64_t>(usage.ru_maxrss) * 1024;
  const UniqueFd box(::open("/box", O_PATH | O_DIRECTORY | O_CLOEXEC));
  report.scratch_bytes = used_scratch(box.get());
  if (wait_status == 0) hand_out(socket, report);
  return report;
}

}  // namespace

void run_init(const SeccompFilter& filter, int socket) {
  die_with_supervisor(socket);
  close_all_but(socket);
  ::umask(022);
  auto denials = make_ready(filter);
  if (!denials) fail(socket, denials.error());
  die_with_supervisor(socket);  // once more: a change of credentials undoes it
  announce(socket, *denials);
  denials->reset();
  const pid_t program = ::fork();
  if (program < 0) fail(socket, system_error("cannot fork", errno));
  if (program == 0) run_program(socket);
  const int status = wait_for(program);
  const auto end = monotonic_now();
  end_tree();
  const auto report = report_of(socket, status, end);
  ::_exit(wire::send_packet(socket, wire::encode(report)) == 0 ? 0 : 1);
}

}  // namespace rehearse::jail
