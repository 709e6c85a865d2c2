#include "program.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <linux/close_range.h>
#include <poll.h>
#include <sched.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "packet.hpp"
#include "privileged_call.hpp"
#include "rehearse/base/result.hpp"
#include "scratch.hpp"
#include "told_paths.hpp"
#include "tree_limits.hpp"

namespace rehearse::jail {
namespace {

constexpr rlim_t open_files = 256;
constexpr rlim_t pending_signals = 1024;
constexpr rlim_t locked_memory = 64U << 10U;

rlim_t stack_of(const Limits& limits) {
  return static_cast<rlim_t>(limits.stack_bytes > 0 ? limits.stack_bytes : limits.memory_bytes);
}

// Private writable memory, touched or not. Only a backstop, for the case that the supervisor gets no core for long: what is
// refused here never becomes resident, so the supervisor could not tell why the program died. Whoever asks for less is seen
// when he touches it.
constexpr rlim_t data_beyond_limit = rlim_t{4} << 30U;

rlim_t data_of(const Limits& limits) {
  if (limits.data_bytes != 0) return limits.data_bytes < 0 ? RLIM_INFINITY : static_cast<rlim_t>(limits.data_bytes);
  return static_cast<rlim_t>(limits.memory_bytes) + data_beyond_limit;
}

bool limit(__rlimit_resource resource, rlim_t soft, rlim_t hard) {
  const rlimit wanted{soft, hard};
  if (::setrlimit(resource, &wanted) == 0) return true;
  // Without CAP_SYS_RESOURCE a hard limit can only go down; the caller's own may be lower than what we would set.
  rlimit current{};
  if (::getrlimit(resource, &current) != 0) return false;
  const rlimit allowed{std::min(soft, current.rlim_max), std::min(hard, current.rlim_max)};
  return ::setrlimit(resource, &allowed) == 0;
}

bool limit(__rlimit_resource resource, rlim_t value) { return limit(resource, value, value); }

// Those that are the same for every run.
bool set_fixed_limits() {
  return limit(RLIMIT_AS, RLIM_INFINITY) && limit(RLIMIT_SIGPENDING, pending_signals) && limit(RLIMIT_MSGQUEUE, 0) &&
         limit(RLIMIT_MEMLOCK, locked_memory) && limit(RLIMIT_NICE, 0) && limit(RLIMIT_RTPRIO, 0) &&
         // One, not none: with none a crash would still be handed to a core handler of the machine (core_pattern with a pipe).
         limit(RLIMIT_CORE, 1);
}

bool set_limits(const Rung& rung, const wire::RunRequest& request, std::chrono::nanoseconds own_cpu) {
  const Limits& limits = request.limits;
  const auto cpu_seconds = static_cast<rlim_t>(std::chrono::ceil<std::chrono::seconds>(limits.cpu + own_cpu).count()) + 1;
  const auto ever = request.lockstep ? static_cast<rlim_t>(lockstep_cpu.count()) : rlim_t{0};
  return limit(RLIMIT_CPU, cpu_seconds, std::max(cpu_seconds + 1, ever)) && limit(RLIMIT_DATA, data_of(limits)) &&
         limit(RLIMIT_STACK, stack_of(limits)) && limit(RLIMIT_FSIZE, static_cast<rlim_t>(ScratchSize::of(request).bytes)) &&
         limit(RLIMIT_NOFILE, open_files) && limit(RLIMIT_NPROC, rung.process_limit(limits.processes));
}

// Received into a process that has none open, they are in their places already.
bool keep_descriptors(const std::vector<UniqueFd>& descriptors) {
  for (std::size_t i = 0; i < descriptors.size(); ++i) {
    if (descriptors[i].get() != static_cast<int>(i)) return false;
  }
  return std::ranges::all_of(descriptors, [](const UniqueFd& fd) { return ::fcntl(fd.get(), F_SETFD, 0) == 0; });
}

bool move_descriptors(const std::vector<UniqueFd>& descriptors) {
  constexpr int above_standard = 16;
  std::array<int, 5> moved{};
  for (std::size_t i = 0; i < descriptors.size(); ++i) {
    moved[i] = ::fcntl(descriptors[i].get(), F_DUPFD_CLOEXEC, above_standard);
    if (moved[i] < 0) return false;
  }
  for (std::size_t i = 0; i < descriptors.size(); ++i) {
    if (::dup2(moved[i], static_cast<int>(i)) < 0) return false;
  }
  return true;
}

bool place_descriptors(const std::vector<UniqueFd>& descriptors) {
  return (keep_descriptors(descriptors) || move_descriptors(descriptors)) &&
         ::syscall(SYS_close_range, static_cast<unsigned>(descriptors.size()), ~0U, CLOSE_RANGE_CLOEXEC) == 0;
}

std::vector<char*> pointers(const std::vector<std::string>& texts) {
  std::vector<char*> result;
  for (const auto& text : texts) result.push_back(const_cast<char*>(text.c_str()));
  result.push_back(nullptr);
  return result;
}

std::chrono::nanoseconds clock_now(clockid_t clock) {
  timespec now{};
  ::clock_gettime(clock, &now);
  return std::chrono::seconds{now.tv_sec} + std::chrono::nanoseconds{now.tv_nsec};
}

// What can be done before anything is known of the program. The listener of its filter, if it has one of its own.
Result<UniqueFd> get_ready(const Rung& rung, const std::string& folder) {
  // With the death of init the kernel ends this slot, but a program must not even see that moment.
  if (::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) return unexpected(system_error("cannot follow init", errno));
  if (::setsid() < 0) return unexpected(system_error("cannot make a session", errno));
  if (!set_fixed_limits()) return unexpected(system_error("cannot set the limits", errno));
  return rung.fence(folder);
}

struct Order {
  wire::RunRequest request;
  std::vector<UniqueFd> standard;
  InputFiles inputs;
};

// Takes the packet's descriptors apart in the order that RunRequest lays down.
Order unpack(wire::RunRequest request, std::vector<UniqueFd> descriptors) {
  Order order{std::move(request), {}, {}};
  auto next = descriptors.begin();
  for (int i = 0; i < (order.request.lockstep ? 5 : 3); ++i) order.standard.push_back(std::move(*next++));
  if (order.request.bundled) order.inputs.bundle = std::move(*next++);
  order.inputs.host_files.assign(std::make_move_iterator(next), std::make_move_iterator(descriptors.end()));
  return order;
}

Result<Order> wait_for_order(int socket) {
  pollfd state{socket, POLLIN, 0};
  wire::Packet packet;
  while (::poll(&state, 1, -1) < 0 && errno == EINTR) {
  }
  if (wire::receive_packet(socket, packet) == wire::Received::closed) ::_exit(1);  // nobody wants this slot any more
  auto request = wire::decode<wire::RunRequest>(packet.bytes);
  if (!request || packet.descriptors.size() != request->program_descriptors()) {
    return unexpected(ErrorCode::io, "a run's slot was given a request that it does not understand",
                      "check the limit on open files (ulimit -n)");
  }
  return unpack(std::move(*request), std::move(packet.descriptors));
}

// Never returns unless something fails.
Result<void> become(const Order& order, const Rung& rung, const std::string& folder, int socket) {
  const auto& request = order.request;
  if (auto put = put_inputs(request, order.inputs); !put) return put;
  const auto told_arguments = told_of(folder, request.arguments);
  const auto told_environment = told_of(folder, request.environment);
  const auto arguments = pointers(told_arguments);
  const auto environment = pointers(told_environment);
  if (request.fixed_addresses && privileged_call(SYS_personality, ADDR_NO_RANDOMIZE) < 0) {
    return unexpected(system_error("cannot fix the program's addresses", errno));
  }
  if (!place_descriptors(order.standard)) return unexpected(system_error("cannot place the descriptors", errno));
  const UniqueFd box(request.inputs.empty() ? -1 : ::open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  const auto own_cpu = clock_now(CLOCK_PROCESS_CPUTIME_ID);
  if (!set_limits(rung, request, own_cpu)) return unexpected(system_error("cannot set the limits", errno));
  const wire::Launched launched{clock_now(CLOCK_MONOTONIC), own_cpu,
                                box ? rung.used(box.get(), ScratchSize::of(request)).bytes : 0};
  if (const int error = wire::send_packet(socket, wire::encode(launched)); error != 0) {
    return unexpected(system_error("cannot reach the supervisor", error));
  }
  ::execve(arguments.front(), arguments.data(), environment.data());
  return unexpected(system_error("cannot start " + request.arguments.front(), errno));
}

[[noreturn]] void fail(int socket, const Error& error) {
  static_cast<void>(wire::send_packet(socket, wire::encode(wire::SlotFailure{error.message, error.hint})));
  ::_exit(127);
}

// What start_program was given.
struct Start {
  const Rung* rung = nullptr;
  const std::string* folder = nullptr;
  Prospect prospect;
};

Result<void> announce(int socket, const Prospect& prospect, const UniqueFd& denials) {
  std::vector<int> descriptors{prospect.proc, prospect.box};
  if (denials) descriptors.push_back(denials.get());
  const wire::Waiting waiting{::getpid(), ::getppid(), prospect.init_cpu};
  const int error = wire::send_packet(socket, wire::encode(waiting), descriptors);
  if (error != 0) return unexpected(system_error("cannot reach the supervisor", error));
  return {};
}

[[noreturn]] void live(const Start& start, Expectation& expectation) {
  // Kept above the standard descriptors, where the program's own go; everything else is closed.
  constexpr int socket = 16;
  ::dup3(start.prospect.socket, socket, O_CLOEXEC);
  const auto denials = get_ready(*start.rung, *start.folder);
  if (!denials) fail(socket, denials.error());
  if (auto announced = announce(socket, start.prospect, *denials); !announced) fail(socket, announced.error());
  ::syscall(SYS_close_range, 0, socket - 1, 0);
  ::syscall(SYS_close_range, socket + 1, ~0U, 0);
  const auto order = wait_for_order(socket);
  if (!order) fail(socket, order.error());
  expectation.outputs = !order->request.outputs.empty();
  const auto done = become(*order, *start.rung, *start.folder, socket);
  fail(socket, done.error());
}

constexpr std::size_t stack_bytes = 1U << 20U;  // receiving a packet takes 64 KB of it
alignas(64) std::array<std::byte, stack_bytes> stack;

}  // namespace

Result<pid_t> start_program(const Rung& rung, const std::string& folder, const Prospect& prospect, Expectation& expectation) {
  // Init goes on at once: the other one must not depend on what is on its stack.
  static Start given;
  static Expectation* told = nullptr;
  given = {&rung, &folder, prospect};
  told = &expectation;
  const auto enter = [](void*) -> int { live(given, *told); };
  const pid_t pid = ::clone(enter, stack.data() + stack.size(), CLONE_VM | SIGCHLD, nullptr);
  if (pid < 0) return unexpected(system_error("cannot start a process in the run's slot", errno));
  return pid;
}

}  // namespace rehearse::jail
