#include "init.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "packet.hpp"
#include "program.hpp"
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

// What the supervisor holds for other runs would keep their pipes open for as long as this slot lives.
void close_others(const SlotPlan& plan, int socket) {
  std::vector<int> kept{socket};
  for (const auto& fd : plan.descriptors.standard) kept.push_back(fd.get());
  for (const auto& fd : plan.descriptors.host_files) kept.push_back(fd.get());
  if (plan.descriptors.bundle) kept.push_back(plan.descriptors.bundle.get());
  if (plan.descriptors.outputs) kept.push_back(plan.descriptors.outputs.get());
  std::ranges::sort(kept);
  unsigned next = 0;
  for (const int fd : kept) {
    const auto number = static_cast<unsigned>(fd);
    if (number > next) ::syscall(SYS_close_range, next, number - 1, 0);
    next = number + 1;
  }
  ::syscall(SYS_close_range, next, ~0U, 0);
}

void die_with_supervisor(int socket) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  // It may have died just before: its end of the socket is closed then.
  pollfd state{socket, 0, 0};
  if (::poll(&state, 1, 0) > 0) ::_exit(1);
}

Result<void> lock_down(const SeccompFilter& filter) {
  ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  return drop_capabilities().and_then([&] { return filter.install(); });
}

Result<void> make_ready(const SlotPlan& plan, const SeccompFilter& filter) {
  ::sethostname("box", 3);
  const auto size = ScratchSize::of(plan.request);
  return map_nested_ids()
      .and_then([&] { return mount_slot(size.bytes, size.files); })
      .and_then([&] { return put_inputs(plan); })
      .and_then([&] { return lock_down(filter); });
}

std::int64_t scratch_used() {
  struct statfs status {};
  if (::statfs("/box", &status) != 0) return 0;
  return static_cast<std::int64_t>(status.f_blocks - status.f_bfree) * status.f_bsize;
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

void announce(int socket, std::chrono::nanoseconds start, std::chrono::microseconds own_cpu, std::int64_t scratch) {
  // For the supervisor to watch the slot through: they show this slot and nothing else.
  const UniqueFd proc(::open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  const UniqueFd box(::open("/box", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  const std::array descriptors{proc.get(), box.get()};
  const wire::Begun begun{start, own_cpu, scratch};
  if (wire::send_packet(socket, wire::encode(begun), descriptors) != 0) ::_exit(1);
}

wire::SlotReport report_of(const SlotPlan& plan, int wait_status, std::chrono::nanoseconds end) {
  wire::SlotReport report;
  report.wait_status = wait_status;
  report.end = end;
  const rusage usage = usage_of(RUSAGE_CHILDREN);
  report.cpu = cpu_of(usage);
  report.peak_bytes = static_cast<std::int64_t>(usage.ru_maxrss) * 1024;
  report.scratch_bytes = scratch_used();
  if (wait_status == 0 && !plan.request.outputs.empty()) {
    auto sizes = take_outputs(plan);
    if (sizes) {
      report.output_sizes = std::move(*sizes);
    } else {
      report.output_failure = sizes.error().message;
    }
  }
  return report;
}

}  // namespace

void run_init(const SlotPlan& plan, const SeccompFilter& filter, int socket) {
  die_with_supervisor(socket);
  close_others(plan, socket);
  ::umask(022);
  if (auto ready = make_ready(plan, filter); !ready) fail(socket, ready.error());
  die_with_supervisor(socket);  // once more: a change of credentials undoes it
  const auto scratch = scratch_used();
  const auto own_cpu = cpu_of(usage_of(RUSAGE_SELF));
  const auto start = monotonic_now();
  const auto program = start_program(plan, socket);
  if (!program) fail(socket, program.error());
  announce(socket, start, own_cpu, scratch);
  // Ours would keep the pipes open: whoever reads them waits for the program's end, not for ours.
  for (const auto& fd : plan.descriptors.standard) ::close(fd.get());
  const int status = wait_for(*program);
  const auto end = monotonic_now();
  end_tree();
  const auto report = report_of(plan, status, end);
  ::_exit(wire::send_packet(socket, wire::encode(report)) == 0 ? 0 : 1);
}

}  // namespace rehearse::jail
