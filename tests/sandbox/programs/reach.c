// reach PID FILE: tries to reach a process and a file outside the sandbox, one try a line: "<what> <errno, 0 if it was allowed>".
// What begins with "own-" stays within its own tree.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/inotify.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

static void tell(const char* what, long result) {
  printf("%s %d\n", what, result < 0 ? errno : 0);
  errno = 0;
}

static void signals(pid_t victim) {
  tell("kill", kill(victim, SIGCONT));
  tell("kill-high", syscall(SYS_kill, 0x100000000L | victim, SIGCONT));
  tell("kill-all", kill(-1, SIGCONT));
  tell("kill-group", kill(-getpgid(victim), SIGCONT));
  tell("kill-init", kill(getppid(), SIGCONT));
  tell("tkill", syscall(SYS_tkill, victim, SIGCONT));
  tell("tgkill", syscall(SYS_tgkill, victim, victim, SIGCONT));
  siginfo_t info = {0};
  info.si_code = -1;
  tell("sigqueue", syscall(SYS_rt_sigqueueinfo, victim, SIGCONT, &info));
  tell("pidfd_open", syscall(SYS_pidfd_open, victim, 0));
  int ends[2];
  if (pipe(ends) != 0) return;
  tell("owner", fcntl(ends[0], F_SETOWN, victim));
  tell("owner-signal", fcntl(ends[0], F_SETSIG, SIGKILL));
}

static void priorities(pid_t victim) {
  cpu_set_t cores;
  sched_getaffinity(0, sizeof cores, &cores);
  struct sched_param none = {0};
  tell("setpriority", setpriority(PRIO_PROCESS, (id_t)victim, 10));
  tell("setpriority-user", setpriority(PRIO_USER, getuid(), 10));
  tell("setpriority-own-user", setpriority(PRIO_USER, 0, 10));
  tell("affinity", sched_setaffinity(victim, sizeof cores, &cores));
  tell("scheduler", sched_setscheduler(victim, SCHED_BATCH, &none));
  tell("ioprio", syscall(SYS_ioprio_set, 1, victim, (2 << 13) | 7));
  tell("ioprio-own-user", syscall(SYS_ioprio_set, 3, 0, (2 << 13) | 7));
  tell("limits", prlimit(victim, RLIMIT_NOFILE, NULL, NULL) == 0 ? prlimit(victim, RLIMIT_NOFILE, &(struct rlimit){9, 9}, NULL) : -1);
}

static void files(pid_t victim, const char* file) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/cmdline", victim);
  tell("read-process", open(path, O_RDONLY));
  snprintf(path, sizeof path, "/proc/%d/environ", victim);
  tell("read-environment", open(path, O_RDONLY));
  tell("list-processes", open("/proc", O_RDONLY | O_DIRECTORY));
  tell("read", open(file, O_RDONLY));
  tell("write", open(file, O_WRONLY));
  tell("truncate", truncate(file, 0));
  tell("chmod", chmod(file, 0));
  tell("fchmodat", syscall(SYS_fchmodat, AT_FDCWD, file, 0));
  tell("chown", chown(file, getuid(), getgid()));
  tell("times", utimensat(AT_FDCWD, file, NULL, 0));
  tell("xattr", setxattr(file, "user.x", "y", 1, 0));
  tell("unlink", unlink(file));
  tell("rename", rename(file, "stolen"));
  tell("link", link(file, "linked"));
  tell("watch", inotify_add_watch(inotify_init1(0), file, IN_ALL_EVENTS));
  tell("list-tmp", open("/tmp", O_RDONLY | O_DIRECTORY));
  tell("read-passwd", open("/etc/passwd", O_RDONLY));
}

static void sockets(void) {
  int ends[2];
  tell("datagrams", socketpair(AF_UNIX, SOCK_DGRAM, 0, ends));
  tell("datagrams-nonblocking", socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0, ends));
  tell("own-stream", socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends));
  struct sockaddr_un address = {AF_UNIX, "/run/systemd/notify"};
  tell("connect", connect(ends[0], (struct sockaddr*)&address, sizeof address));
}

static void own(const char* file) {
  const pid_t child = fork();
  if (child == 0) {
    pause();
    _exit(0);
  }
  tell("own-stop", kill(child, SIGSTOP));
  tell("own-priority", setpriority(PRIO_PROCESS, (id_t)child, 5));
  const long fd = syscall(SYS_pidfd_open, child, 0);
  tell("own-pidfd", fd);
  tell("own-signal", syscall(SYS_pidfd_send_signal, fd, SIGKILL, NULL, 0));
  int status = 0;
  tell("own-wait", waitpid(child, &status, 0));
  signal(SIGUSR1, SIG_IGN);
  tell("own-raise", raise(SIGUSR1));
  tell("own-group", kill(0, SIGUSR1));
  tell("leave-session", setsid() < 0 && setpgid(0, 0) < 0 ? -1 : 0);
  const int mine = open("mine", O_WRONLY | O_CREAT, 0600);
  tell("own-file", mine);
  tell("own-chmod", chmod("mine", 0640));
  tell("own-fchmod", fchmod(mine, 04755));
  struct stat seen = {0};
  tell("own-mode", stat("mine", &seen) == 0 && (seen.st_mode & 07777) == 0755 ? 0 : -1);
  tell("own-link", symlink(file, "away"));
  tell("chmod-through-link", chmod("away", 0777));
  const int system_file = open("/usr/bin/env", O_RDONLY);
  tell("fchmod-outside", fchmod(system_file, 0777));
  tell("own-proc", open("/proc/self/maps", O_RDONLY));
}

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const pid_t victim = atoi(argv[1]);
  signals(victim);
  priorities(victim);
  files(victim, argv[2]);
  sockets();
  own(argv[2]);
  return 0;
}
