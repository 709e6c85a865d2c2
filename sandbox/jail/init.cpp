#include "init.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <limits>
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
#include "scratch.hpp"

namespace rehearse::jail {
namespace {

constexpr ScratchSize everything{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::max()};

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
void close_all_but(int& socket, UniqueFd& space) {
  // Above where the two are put, whatever their numbers were.
  const int high = std::max(socket, space.get()) + 1;
  ::dup3(socket, high, O_CLOEXEC);
  if (space) ::dup3(space.get(), high + 1, O_CLOEXEC);
  ::syscall(SYS_close_range, 0, high - 1, 0);
  ::syscall(SYS_close_range, high + 2, ~0U, 0);
  socket = high;
  static_cast<void>(space.release());
  space.reset(high + 1);
}

void die_with_supervisor(int socket) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  // It may have died just before: its end of the socket is closed then.
  pollfd state{socket, 0, 0};
  if (::poll(&state, 1, 0) > 0) ::_exit(1);
}

// Where the machine runs out of memory, its kernel should take the program and not its user's other work. Inherited; by the
// machine's /proc, since the slot's cannot be written to.
void volunteer_as_oom_victim() {
  ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);  // else it belongs to root
  const UniqueFd file(::open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC));
  if (file) static_cast<void>(::write(file.get(), "1000", 4));
}

[[noreturn]] void fail(int socket, const Error& error) {
  static_cast<void>(wire::send_packet(socket, wire::encode(wire::SlotFailure{error.message, error.hint})));
  ::_exit(1);
}

bool may_proceed(int socket) {
  if (wire::send_packet(socket, wire::encode(wire::Ended{})) != 0) return false;
  pollfd state{socket, POLLIN, 0};
  while (::poll(&state, 1, -1) < 0 && errno == EINTR) {
  }
  wire::Packet packet;
  return wire::receive_packet(socket, packet) == wire::Received::packet && wire::decode<wire::Proceed>(packet.bytes);
}

// The outputs that were asked for. The program may have been faster than the supervisor, who sends the order after the request.
void hand_out(int socket, wire::SlotReport& report) {
  pollfd state{socket, POLLIN, 0};
  while (::poll(&state, 1, -1) < 0 && errno == EINTR) {
  }
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

wire::SlotReport report_of(const Rung& rung, int box, int wait_status, std::chrono::nanoseconds end) {
  wire::SlotReport report;
  report.wait_status = wait_status;
  report.end = end;
  const rusage usage = usage_of(RUSAGE_CHILDREN);
  report.cpu = cpu_of(usage);
  report.peak_bytes = static_cast<std::int64_t>(usage.ru_maxrss) * 1024;
  report.scratch_bytes = rung.used(box, everything).bytes;
  return report;
}

}  // namespace

void run_init(const Rung& rung, Place& place, const ScratchSize& scratch, int socket) {
  if (rung.dies_with_init()) die_with_supervisor(socket);
  close_all_but(socket, place.space);
  ::umask(022);
  volunteer_as_oom_victim();
  ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  if (auto ready = rung.settle(place, scratch); !ready) fail(socket, ready.error());
  if (rung.dies_with_init()) die_with_supervisor(socket);  // once more: a change of credentials undoes it
  // For the supervisor to watch the slot through.
  UniqueFd proc(::open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  const UniqueFd box(::open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  Expectation expectation;
  const Prospect prospect{socket, proc.get(), box.get(), cpu_of(usage_of(RUSAGE_SELF))};
  const auto program = start_program(rung, place.folder, prospect, expectation);
  proc.reset();
  if (!program) fail(socket, program.error());
  const int status = rung.wait_for(*program, socket, place.folder);
  const auto end = monotonic_now();
  rung.end_tree();
  auto report = report_of(rung, box.get(), status, end);
  if (status == 0 && expectation.outputs) hand_out(socket, report);
  if (wire::send_packet(socket, wire::encode(report)) != 0) ::_exit(1);
  // Taking the slot down costs more than passing the result on: that comes first, and then the supervisor kills us. It may have
  // died while a slot that it was making still held our socket open: then that one's end is all that we hear of it.
  pollfd supervisor{socket, 0, 0};
  while (::poll(&supervisor, 1, -1) <= 0) {
  }
  ::_exit(1);
}

}  // namespace rehearse::jail
