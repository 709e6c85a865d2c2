#include "shared_rung.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "machine_processes.hpp"
#include "refusal.hpp"
#include "shown_folders.hpp"
#include "user_namespace.hpp"

#ifndef PIDFD_SIGNAL_PROCESS_GROUP
#define PIDFD_SIGNAL_PROCESS_GROUP (1U << 2U)
#endif

namespace rehearse::jail {
namespace {

using namespace std::chrono_literals;

// RLIMIT_NPROC counts all that the user runs: room for what else may start meanwhile, since a run must not fail for it.
constexpr std::int64_t room_for_others = 256;
constexpr auto count_interval = 1s;

constexpr std::array devices{"/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"};
// What run-times look up. Of the machine's /proc nothing that tells of other processes; a program's own is added when it is
// there.
constexpr std::array looked_up{"/etc/ld.so.cache",
                               "/etc/alternatives",
                               "/proc/cpuinfo",
                               "/proc/meminfo",
                               "/proc/stat",
                               "/proc/filesystems",
                               "/proc/version",
                               "/proc/sys/vm/overcommit_memory",
                               "/proc/sys/vm/max_map_count",
                               "/proc/sys/kernel/threads-max",
                               "/proc/sys/kernel/pid_max"};

Result<void> check_children_lists() {
  if (can_list_children()) return {};
  if (::access("/proc/self", F_OK) != 0) return unexpected(refusal("the sandbox needs /proc", ENOENT));
  return unexpected(ErrorCode::unavailable, "this kernel does not list a process's children in /proc",
                    "use a kernel with CONFIG_PROC_CHILDREN=y");
}

std::chrono::nanoseconds now() {
  timespec time{};
  ::clock_gettime(CLOCK_MONOTONIC, &time);
  return std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec};
}

std::chrono::microseconds cpu_of(const rusage& usage) {
  return std::chrono::seconds{usage.ru_utime.tv_sec + usage.ru_stime.tv_sec} +
         std::chrono::microseconds{usage.ru_utime.tv_usec + usage.ru_stime.tv_usec};
}

// Whom a dying process leaves behind becomes our child, and so nothing of a slot gets lost.
Result<void> adopt_orphans() {
  if (::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0) return unexpected(system_error("cannot adopt orphans", errno));
  return {};
}

void do_nothing(int) {}

// Only a caught signal wakes ppoll.
void catch_child_signals() {
  struct sigaction action {};
  action.sa_handler = &do_nothing;
  ::sigaction(SIGCHLD, &action, nullptr);
  sigset_t blocked;
  ::sigemptyset(&blocked);
  ::sigaddset(&blocked, SIGCHLD);
  ::sigprocmask(SIG_BLOCK, &blocked, nullptr);
}

}  // namespace

Error landlock_refusal(int version) {
  if (version == 0) {
    return {ErrorCode::unavailable, "this kernel does not offer Landlock",
            "use Linux 6.2 or newer and start it with landlock among the modules of its lsm= option"};
  }
  return {ErrorCode::unavailable,
          "this kernel's Landlock is of version " + std::to_string(version) + " and leaves truncation open",
          "use Linux 6.2 or newer"};
}

SharedRung::SharedRung(ScratchHome home, std::optional<SeccompFilter> filter, std::vector<LandlockRule> rules)
    : home_(std::move(home)), filter_(std::move(filter)), rules_(std::move(rules)) {}

Result<std::unique_ptr<Rung>> SharedRung::enter_fenced(const std::vector<std::string>& read_only_paths,
                                                       const std::string& runtime_folder) {
  if (auto listed = check_children_lists(); !listed) return unexpected(listed.error());
  if (const int version = landlock_version(); version < needed_landlock) return unexpected(landlock_refusal(version));
  auto filter = SeccompFilter::compile(Reach::whole_machine);
  if (!filter) return unexpected(filter.error());
  auto trees = plan_trees(read_only_paths);
  if (!trees) return unexpected(trees.error());
  std::vector<LandlockRule> rules;
  for (const char* folder : system_folders) rules.push_back({folder, LandlockAccess::read});
  for (const char* file : looked_up) rules.push_back({file, LandlockAccess::read});
  for (const char* device : devices) rules.push_back({device, LandlockAccess::device});
  for (const auto& tree : *trees) rules.push_back({tree.source, LandlockAccess::read});
  if (auto done = drop_root().and_then(adopt_orphans); !done) return unexpected(done.error());
  auto home = ScratchHome::make(runtime_folder);
  if (!home) return unexpected(home.error());
  return std::unique_ptr<Rung>(new SharedRung(std::move(*home), std::move(*filter), std::move(rules)));
}

Result<std::unique_ptr<Rung>> SharedRung::enter_open(const std::vector<std::string>& read_only_paths,
                                                     const std::string& runtime_folder) {
  if (auto listed = check_children_lists(); !listed) return unexpected(listed.error());
  if (auto trees = plan_trees(read_only_paths); !trees) return unexpected(trees.error());
  if (auto done = drop_root().and_then(adopt_orphans); !done) return unexpected(done.error());
  auto home = ScratchHome::make(runtime_folder);
  if (!home) return unexpected(home.error());
  return std::unique_ptr<Rung>(new SharedRung(std::move(*home), std::nullopt, {}));
}

Result<Place> SharedRung::make_place() {
  if (const auto time = now(); counted_.count() == 0 || time - counted_ > count_interval) {
    others_ = count_own_tasks();
    counted_ = time;
  }
  auto folder = home_.make_folder();
  if (!folder) return unexpected(folder.error());
  return Place{std::move(*folder), {}};
}

void SharedRung::take_back(Place place) { remove_tree(place.folder); }

Result<void> SharedRung::resize(int, const ScratchSize&) const { return {}; }

ScratchUse SharedRung::used(int box, const ScratchSize& enough) const { return measure_folder(box, enough); }

void SharedRung::kill(const SlotProcesses& processes) const {
  // Init first: it must not see the program end and report that as its own doing.
  ::syscall(SYS_pidfd_send_signal, processes.init_fd, SIGKILL, nullptr, 0);
  if (processes.program == 0 || processes.reported) return;
  // The whole tree at once: the filter refuses what would leave the group. Nobody but this process can have reaped the group's
  // leader by now, so the number means it still; the pidfd, which Linux 6.9 understands in its place, does in any case.
  if (::syscall(SYS_pidfd_send_signal, processes.program_fd, SIGKILL, nullptr, PIDFD_SIGNAL_PROCESS_GROUP) == 0) return;
  if (errno == EINVAL) ::kill(-processes.program, SIGKILL);
}

// Children outside this process's group are orphans of slots that were killed: all others are inits.
std::chrono::microseconds SharedRung::reap_rest() const {
  std::chrono::microseconds used{};
  for (bool found = true; found;) {
    found = false;
    for (const pid_t child : children_of(::getpid())) {
      const pid_t group = ::getpgid(child);
      if (group == ::getpgrp()) continue;
      ::kill(child, SIGKILL);
      rusage usage{};
      if (::wait4(child, nullptr, __WALL, &usage) == child) used += cpu_of(usage);
      found = true;
    }
  }
  return used;
}

Result<void> SharedRung::settle(const Place& place, const ScratchSize&) const {
  catch_child_signals();
  auto done = adopt_orphans().and_then([] { return drop_capabilities(); });
  if (!done) return unexpected(done.error());
  if (::chdir(place.folder.c_str()) != 0) return unexpected(system_error("cannot enter the scratch folder", errno));
  return {};
}

int SharedRung::wait_for(pid_t program, int socket, const std::string& folder) const {
  sigset_t none;
  ::sigemptyset(&none);
  while (true) {
    siginfo_t ended{};
    while (::waitid(P_ALL, 0, &ended, WEXITED | WNOHANG | WNOWAIT) == 0 && ended.si_pid != 0) {
      // The group while its leader is not reaped, and so the group's number cannot have become another's.
      if (ended.si_pid == program) ::kill(-program, SIGKILL);
      int status = 0;
      ::waitpid(ended.si_pid, &status, __WALL);
      if (ended.si_pid == program) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);  // from now on there is nobody to end but us
        return status;
      }
      ended = {};
    }
    pollfd supervisor{socket, 0, 0};
    if (::ppoll(&supervisor, 1, nullptr, &none) <= 0) continue;
    ::kill(-program, SIGKILL);
    end_tree();
    remove_abandoned(folder);
    ::_exit(1);
  }
}

void SharedRung::end_tree() const {
  while (true) {
    for (const pid_t child : children_of(::getpid())) ::kill(child, SIGKILL);
    if (::waitpid(-1, nullptr, __WALL) < 0 && errno == ECHILD) return;
    while (::waitpid(-1, nullptr, __WALL | WNOHANG) > 0) {
    }
  }
}

Result<UniqueFd> SharedRung::fence(const std::string& folder) const {
  sigset_t none;  // init has some blocked
  ::sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
  if (!filter_) return UniqueFd();
  auto rules = rules_;
  rules.push_back({folder, LandlockAccess::write});
  rules.push_back({"/proc/" + std::to_string(::getpid()), LandlockAccess::read});
  if (auto restricted = restrict_by_landlock(rules); !restricted) return unexpected(restricted.error());
  return filter_->install();
}

rlim_t SharedRung::process_limit(int processes) const { return static_cast<rlim_t>(others_ + room_for_others + processes); }

}  // namespace rehearse::jail
