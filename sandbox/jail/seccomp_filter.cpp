#include "seccomp_filter.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <linux/bpf_common.h>
#include <linux/fs.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <linux/sockios.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "privileged_call.hpp"
#include "refusal.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse::jail {
namespace {

using Context = std::unique_ptr<void, decltype(&seccomp_release)>;

// EPERM: asked on purpose, and nothing that a solution or a compiler needs.
constexpr std::array forbidden{
    // other processes
    "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "process_mrelease", "kcmp", "pidfd_getfd",
    // namespaces and mounts
    "unshare", "setns", "mount", "umount", "umount2", "pivot_root", "chroot", "fsopen", "fsconfig", "fsmount", "fspick",
    "move_mount", "open_tree", "open_tree_attr", "mount_setattr", "swapon", "swapoff", "quotactl", "quotactl_fd",
    "open_by_handle_at", "name_to_handle_at",
    // the kernel itself
    "bpf", "perf_event_open", "userfaultfd", "kexec_load", "kexec_file_load", "init_module", "finit_module", "delete_module",
    "create_module", "query_module", "get_kernel_syms", "reboot", "syslog", "acct", "lookup_dcookie", "nfsservctl", "uselib",
    "ustat", "sysfs", "_sysctl", "vhangup", "vm86", "vm86old", "modify_ldt", "iopl", "ioperm", "pciconfig_read",
    "pciconfig_write", "pciconfig_iobase", "fanotify_init",
    // the ends of a socket pair have no need of names, and by names runs could talk to each other
    "bind", "connect", "listen", "accept", "accept4",
    // what holds up everybody's disks
    "sync", "syncfs",
    // keys, names and clocks
    "add_key", "keyctl", "request_key", "sethostname", "setdomainname", "settimeofday", "clock_settime", "clock_settime64",
    "clock_adjtime", "clock_adjtime64", "adjtimex", "stime"};

// ENOSYS: what run-times try first and can do without. Memory behind a memfd or a System V segment belongs to no process, so no
// limit would see it. Watches and locks reach files that the machine's other programs use as well.
constexpr std::array<std::string_view, 23> missing{"io_uring_setup",
                                                   "io_uring_enter",
                                                   "io_uring_register",
                                                   "memfd_create",
                                                   "memfd_secret",
                                                   "shmget",
                                                   "shmat",
                                                   "shmctl",
                                                   "msgget",
                                                   "msgsnd",
                                                   "msgrcv",
                                                   "msgctl",
                                                   "semget",
                                                   "semop",
                                                   "semtimedop",
                                                   "semctl",
                                                   "ipc",
                                                   "mq_open",
                                                   "remap_file_pages",
                                                   "inotify_init",
                                                   "inotify_init1",
                                                   "inotify_add_watch",
                                                   "flock"};

constexpr std::array<std::uint64_t, 8> namespace_flags{CLONE_NEWNS,   CLONE_NEWCGROUP, CLONE_NEWUTS, CLONE_NEWIPC,
                                                       CLONE_NEWUSER, CLONE_NEWPID,    CLONE_NEWNET, CLONE_PTRACE};

// Typing into somebody's terminal.
constexpr std::array<std::uint64_t, 2> forbidden_ioctls{TIOCSTI, TIOCLINUX};

// Without a PID namespace a slot is ended as a process group: nobody leaves it.
constexpr std::array leaving_group{"setsid", "setpgid"};

constexpr std::array signalling{"kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_open"};

// Landlock does not cover what is said about files, only what is in them.
constexpr std::array metadata{"chmod",        "fchmod",        "fchmodat",    "fchmodat2",  "chown",       "fchown",
                              "lchown",       "fchownat",      "utime",       "utimes",     "futimesat",   "utimensat",
                              "setxattr",     "lsetxattr",     "fsetxattr",   "setxattrat", "removexattr", "lremovexattr",
                              "fremovexattr", "removexattrat", "file_setattr"};

// Whose first argument names a thread, 0 being the caller.
constexpr std::array of_another_thread{"sched_setaffinity", "sched_setscheduler", "sched_setparam",
                                       "sched_setattr",     "migrate_pages",      "move_pages"};
// Whose second one does, as a thread, a group or a user; 0 is the caller, its group or all that its user runs.
constexpr std::array of_another_by_kind{"setpriority", "ioprio_set"};

// Signals upon input or output, sent to whomever.
constexpr std::array<std::uint64_t, 3> owner_commands{F_SETOWN, F_SETOWN_EX, F_SETSIG};
constexpr std::array<std::uint64_t, 4> file_ioctls{FS_IOC_SETFLAGS, FS_IOC_FSSETXATTR, FIOSETOWN, SIOCSPGRP};

constexpr std::uint64_t socket_type_mask = 0xf;
constexpr std::uint64_t low_half = std::numeric_limits<std::uint32_t>::max();
// Being told what others do with a file.
constexpr std::array<std::uint64_t, 2> forbidden_file_commands{F_NOTIFY, F_SETLEASE};

class Rules {
 public:
  explicit Rules(scmp_filter_ctx context) : context_(context) {}

  template <class... Conditions>
  void deny(std::string_view call, Conditions... conditions) {
    add(SCMP_ACT_NOTIFY, call, without_key_, conditions...);
  }
  // Not told to anybody.
  void hide(std::string_view call) { add(SCMP_ACT_ERRNO(ENOSYS), call, without_key_); }
  [[nodiscard]] int result() const { return result_; }

 private:
  template <class... Conditions>
  void add(std::uint32_t action, std::string_view call, Conditions... conditions) {
    const int number = seccomp_syscall_resolve_name(std::string(call).c_str());
    if (number == __NR_SCMP_ERROR || result_ != 0) return;  // a call that this machine's kernel or library does not know
    const int added = seccomp_rule_add(context_, action, number, sizeof...(conditions), conditions...);
    if (added != 0 && number >= 0) result_ = added;  // pseudo numbers stand for calls of other architectures
  }

  const scmp_arg_cmp without_key_ = SCMP_A5_64(SCMP_CMP_NE, filter_key());
  scmp_filter_ctx context_;
  int result_ = 0;
};

// Without namespaces, these reach the user's other processes and files. Some of them are decided call by call (SharedCalls).
void add_rules_for_machine(Rules& rules) {
  for (const char* call : leaving_group) rules.deny(call);
  for (const char* call : signalling) rules.deny(call);
  for (const char* call : metadata) rules.deny(call);
  for (const char* call : of_another_thread) rules.deny(call, SCMP_A0_64(SCMP_CMP_NE, 0));
  for (const char* call : of_another_by_kind) rules.deny(call);
  // An undumpable process could hide files that no name leads to.
  rules.deny("prctl", SCMP_A0_64(SCMP_CMP_EQ, PR_SET_DUMPABLE));
  for (const auto command : owner_commands) rules.deny("fcntl", SCMP_A1_64(SCMP_CMP_MASKED_EQ, low_half, command));
  for (const auto request : file_ioctls) rules.deny("ioctl", SCMP_A1_64(SCMP_CMP_MASKED_EQ, low_half, request));
}

int add_rules(scmp_filter_ctx context, Reach reach) {
  Rules rules(context);
  if (reach == Reach::whole_machine) add_rules_for_machine(rules);
  for (const char* call : forbidden) rules.deny(call);
  for (const auto call : missing) rules.deny(call);
  // Its flags cannot be read by a filter; glibc tries it for every thread and then uses clone.
  rules.hide("clone3");
  for (const auto flag : namespace_flags) rules.deny("clone", SCMP_A0_64(SCMP_CMP_MASKED_EQ, flag, flag));
  for (const auto request : forbidden_ioctls) rules.deny("ioctl", SCMP_A1_64(SCMP_CMP_MASKED_EQ, low_half, request));
  for (const auto command : forbidden_file_commands) {
    rules.deny("fcntl", SCMP_A1_64(SCMP_CMP_MASKED_EQ, low_half, command));
  }
  // Not even a loopback is up, but sockets are kernel code that no solution needs; pairs are how interpreters talk to
  // themselves.
  rules.deny("socket");
  rules.deny("socketpair", SCMP_A0_64(SCMP_CMP_NE, AF_UNIX));
  // A datagram socket could still send to any other one that has a name.
  for (const std::uint64_t type : {SOCK_DGRAM, SOCK_RAW}) {
    rules.deny("socketpair", SCMP_A1_64(SCMP_CMP_MASKED_EQ, socket_type_mask, type));
  }
  // Only its own limits: init has the program's user id, and a process limit of init's would spoil its report.
  rules.deny("prlimit64", SCMP_A0_64(SCMP_CMP_NE, 0));
  // Only the question which one is in force.
  rules.deny("personality", SCMP_A0_64(SCMP_CMP_NE, low_half));
  return rules.result();
}

// Through a pipe, which holds far more than a filter's largest size.
Result<std::vector<sock_filter>> exported(scmp_filter_ctx context) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return unexpected(system_error("cannot make a pipe", errno));
  const UniqueFd reader(ends[0]);
  UniqueFd writer(ends[1]);
  if (const int error = seccomp_export_bpf(context, writer.get()); error != 0) {
    return unexpected(system_error("cannot compile the seccomp filter", -error));
  }
  writer.reset();
  std::vector<sock_filter> program(BPF_MAXINSNS);
  const ssize_t size = ::read(reader.get(), program.data(), program.size() * sizeof(sock_filter));
  if (size <= 0) return unexpected(system_error("cannot read the seccomp filter", errno));
  program.resize(static_cast<std::size_t>(size) / sizeof(sock_filter));
  return program;
}

}  // namespace

SeccompFilter::SeccompFilter(std::vector<sock_filter> program) : program_(std::move(program)) {}

Result<SeccompFilter> SeccompFilter::compile(Reach reach) {
  const Context context(seccomp_init(SCMP_ACT_ALLOW), &seccomp_release);
  if (context == nullptr) return unexpected(ErrorCode::unavailable, "libseccomp does not support this architecture");
  seccomp_attr_set(context.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
  seccomp_attr_set(context.get(), SCMP_FLTATR_CTL_OPTIMIZE, 2);  // a binary tree: each call passes few comparisons
  if (const int error = add_rules(context.get(), reach); error != 0) {
    return unexpected(system_error("cannot build the seccomp filter", -error));
  }
  auto program = exported(context.get());
  if (!program) return unexpected(program.error());
  return SeccompFilter(std::move(*program));
}

Result<UniqueFd> SeccompFilter::install() const {
  sock_fprog program{static_cast<unsigned short>(program_.size()), const_cast<sock_filter*>(program_.data())};
  const long listener = ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program);
  if (listener < 0) return unexpected(refusal("cannot install the seccomp filter", errno));
  return UniqueFd(static_cast<int>(listener));
}

int denial_error(const std::string& call) {
  if (call == "socket" || call == "socketpair") return EAFNOSUPPORT;
  if (call.find("xattr") != std::string::npos) return EOPNOTSUPP;  // as on a file system without them
  return std::ranges::find(missing, call) != missing.end() ? ENOSYS : EPERM;
}

}  // namespace rehearse::jail
