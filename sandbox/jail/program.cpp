#include "program.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "packet.hpp"
#include "scratch.hpp"

namespace rehearse::jail {
namespace {

constexpr rlim_t open_files = 256;
constexpr rlim_t pending_signals = 1024;
constexpr rlim_t locked_memory = 64U << 10U;

rlim_t stack_of(const Limits& limits) {
  return static_cast<rlim_t>(limits.stack_bytes > 0 ? limits.stack_bytes : limits.memory_bytes);
}

// Private writable memory, touched or not: only a backstop between two looks of the supervisor. A thread's stack counts in full
// when it is mapped, hence room for some of them beside a quarter more than the limit on what is resident.
rlim_t data_of(const Limits& limits) {
  if (limits.data_bytes != 0) return limits.data_bytes < 0 ? RLIM_INFINITY : static_cast<rlim_t>(limits.data_bytes);
  return static_cast<rlim_t>(limits.memory_bytes + limits.memory_bytes / 4) + 4 * stack_of(limits);
}

bool limit(__rlimit_resource resource, rlim_t soft, rlim_t hard) {
  rlimit current{};
  if (::getrlimit(resource, &current) != 0) return false;
  // Without CAP_SYS_RESOURCE a hard limit can only go down; the caller's own may be lower than what we would set.
  const rlimit wanted{std::min(soft, current.rlim_max), std::min(hard, current.rlim_max)};
  return ::setrlimit(resource, &wanted) == 0;
}

bool limit(__rlimit_resource resource, rlim_t value) { return limit(resource, value, value); }

bool set_limits(const wire::RunRequest& request) {
  const Limits& limits = request.limits;
  const auto cpu_seconds = static_cast<rlim_t>(std::chrono::ceil<std::chrono::seconds>(limits.cpu).count()) + 1;
  return limit(RLIMIT_CPU, cpu_seconds, cpu_seconds + 1) && limit(RLIMIT_DATA, data_of(limits)) &&
         limit(RLIMIT_STACK, stack_of(limits)) && limit(RLIMIT_AS, RLIM_INFINITY) &&
         limit(RLIMIT_FSIZE, static_cast<rlim_t>(ScratchSize::of(request).bytes)) && limit(RLIMIT_NOFILE, open_files) &&
         // Init is a process of the slot's user too.
         limit(RLIMIT_NPROC, static_cast<rlim_t>(limits.processes) + 1) && limit(RLIMIT_SIGPENDING, pending_signals) &&
         limit(RLIMIT_MSGQUEUE, 0) && limit(RLIMIT_MEMLOCK, locked_memory) && limit(RLIMIT_NICE, 0) &&
         limit(RLIMIT_RTPRIO, 0) &&
         // One, not none: with none a crash would still be handed to a core handler of the machine (core_pattern with a pipe).
         limit(RLIMIT_CORE, 1);
}

bool place_descriptors(const std::vector<UniqueFd>& descriptors) {
  constexpr int above_standard = 16;
  std::array<int, 5> moved{};
  for (std::size_t i = 0; i < descriptors.size(); ++i) {
    moved[i] = ::fcntl(descriptors[i].get(), F_DUPFD_CLOEXEC, above_standard);
    if (moved[i] < 0) return false;
  }
  for (std::size_t i = 0; i < descriptors.size(); ++i) {
    if (::dup2(moved[i], static_cast<int>(i)) < 0) return false;
  }
  return ::syscall(SYS_close_range, static_cast<unsigned>(descriptors.size()), ~0U, CLOSE_RANGE_CLOEXEC) == 0;
}

void reset_signals() {
  for (int number = 1; number < NSIG; ++number) ::signal(number, SIG_DFL);
  sigset_t none;
  ::sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

std::vector<char*> pointers(const std::vector<std::string>& texts) {
  std::vector<char*> result;
  for (const auto& text : texts) result.push_back(const_cast<char*>(text.c_str()));
  result.push_back(nullptr);
  return result;
}

// Never returns on success; else the errno.
int become_program(const SlotPlan& plan, int socket) {
  const auto arguments = pointers(plan.request.arguments);
  const auto environment = pointers(plan.request.environment);
  // Kept above the standard descriptors, where those go.
  const UniqueFd kept(::fcntl(socket, F_DUPFD_CLOEXEC, 16));
  if (::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0 || ::setsid() < 0 || ::chdir("/box") != 0) return errno;
  reset_signals();
  if (!kept || !place_descriptors(plan.descriptors.standard)) return errno;
  if (const int error = wire::send_packet(kept.get(), wire::encode(wire::Launched{::getpid()})); error != 0) return error;
  if (!set_limits(plan.request)) return errno;
  ::execve(arguments.front(), arguments.data(), environment.data());
  return errno;
}

}  // namespace

Result<pid_t> start_program(const SlotPlan& plan, int socket) {
  const auto& name = plan.request.arguments.front();
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return unexpected(system_error("cannot make a pipe", errno));
  UniqueFd result(ends[0]);
  UniqueFd told(::fcntl(ends[1], F_DUPFD_CLOEXEC, 32));  // clear of the program's 0-4
  ::close(ends[1]);
  const pid_t pid = ::fork();
  if (pid < 0) return unexpected(system_error("cannot fork", errno));
  if (pid == 0) {
    const int error = become_program(plan, socket);
    static_cast<void>(::write(told.get(), &error, sizeof error));
    ::_exit(127);
  }
  told.reset();
  int error = 0;
  ssize_t size = -1;
  do {
    size = ::read(result.get(), &error, sizeof error);  // the end of file means that exec has closed it
  } while (size < 0 && errno == EINTR);
  if (size == 0) return pid;
  ::waitpid(pid, nullptr, 0);
  return unexpected(system_error("cannot start " + name, error));
}

}  // namespace rehearse::jail
