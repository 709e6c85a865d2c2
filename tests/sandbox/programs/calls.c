// calls: tries what a program in the sandbox must not do, one a line: "<what> <errno, 0 if it was allowed>".
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/personality.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static void tell(const char* what, long result) {
  printf("%s %d\n", what, result < 0 ? errno : 0);
  errno = 0;
}

static void namespaces(void) {
  tell("unshare-user", unshare(CLONE_NEWUSER));
  tell("unshare-net", unshare(CLONE_NEWNET));
  tell("unshare-mount", unshare(CLONE_NEWNS));
  tell("setns", setns(0, 0));
  const long child = syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0);
  if (child == 0) _exit(0);
  tell("clone-newuser", child);
  tell("clone3", syscall(SYS_clone3, 0, 0));
}

static void mounts(void) {
  tell("mount", mount("tmpfs", "/box", "tmpfs", 0, ""));
  tell("bind", mount("/box", "/usr", NULL, MS_BIND, NULL));
  tell("umount", umount2("/proc", MNT_DETACH));
  tell("pivot_root", syscall(SYS_pivot_root, "/box", "/box"));
  tell("chroot", chroot("/box"));
  tell("fsopen", syscall(SYS_fsopen, "tmpfs", 0));
  tell("open_tree", syscall(SYS_open_tree, -100, "/", 1));
}

static void others(void) {
  tell("ptrace-init", ptrace(PTRACE_ATTACH, 1, 0, 0));
  tell("ptrace-me", ptrace(PTRACE_TRACEME, 0, 0, 0));
  tell("process_vm_readv", syscall(SYS_process_vm_readv, 1, 0, 0, 0, 0, 0));
  struct rlimit none = {0, 0};
  tell("limit-init", prlimit(1, RLIMIT_NOFILE, &none, NULL));
  tell("read-init-memory", open("/proc/1/mem", O_RDONLY));
  tell("read-init-descriptors", open("/proc/1/fd", O_RDONLY | O_DIRECTORY));
  tell("read-init-environment", open("/proc/1/environ", O_RDONLY) < 0 ? -1 : 0);
  tell("enter-init-root", open("/proc/1/root/etc", O_RDONLY));
}

static void kernel(void) {
  tell("bpf", syscall(SYS_bpf, 0, 0, 0));
  tell("perf_event_open", syscall(SYS_perf_event_open, 0, 0, -1, -1, 0));
  tell("keyctl", syscall(SYS_keyctl, 0, 0, 0, 0, 0));
  tell("add_key", syscall(SYS_add_key, "user", "k", "v", 1, -3));
  tell("request_key", syscall(SYS_request_key, "user", "k", 0, -3));
  tell("io_uring_setup", syscall(SYS_io_uring_setup, 1, 0));
  tell("userfaultfd", syscall(SYS_userfaultfd, 0));
  tell("memfd_create", syscall(SYS_memfd_create, "x", 0));
  tell("kexec_load", syscall(SYS_kexec_load, 0, 0, 0, 0));
  tell("init_module", syscall(SYS_init_module, 0, 0, 0));
  tell("reboot", syscall(SYS_reboot, 0xfee1dead, 672274793, 0, 0));
  tell("swapon", syscall(SYS_swapon, "/box/x", 0));
  tell("acct", syscall(SYS_acct, 0));
  tell("open_by_handle_at", syscall(SYS_open_by_handle_at, -100, 0, 0));
  tell("sethostname", sethostname("x", 1));
  tell("personality", personality(ADDR_NO_RANDOMIZE));
  tell("shmget", syscall(SYS_shmget, 0, 4096, 01600));
  tell("tiocsti", ioctl(0, TIOCSTI, "x"));
  tell("tiocsti-high", syscall(SYS_ioctl, 0, 0x100000000UL | TIOCSTI, "x"));
}

static void network(void) {
  tell("socket-inet", socket(AF_INET, SOCK_STREAM, 0));
  tell("socket-inet6", socket(AF_INET6, SOCK_DGRAM, 0));
  tell("socket-unix", socket(AF_UNIX, SOCK_STREAM, 0));
  tell("socket-netlink", socket(AF_NETLINK, SOCK_RAW, 0));
  tell("socket-vsock", socket(40, SOCK_STREAM, 0));
  int ends[2];
  tell("allowed-socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
  struct sockaddr_un name = {.sun_family = AF_UNIX, .sun_path = "\0name"};
  tell("bind-pair", bind(ends[0], (struct sockaddr*)&name, sizeof name));
  tell("listen-pair", listen(ends[0], 1));
  tell("connect-pair", connect(ends[1], (struct sockaddr*)&name, sizeof name));
}

static void files(void) {
  const int shared = open("/usr/bin/env", O_RDONLY);
  tell("flock", flock(shared, LOCK_EX | LOCK_NB));
  tell("notify", fcntl(shared, F_NOTIFY, DN_ACCESS));
  tell("lease", fcntl(shared, F_SETLEASE, F_RDLCK));
  tell("inotify", inotify_init());
  tell("syncfs", syncfs(shared));
  tell("device-times", utimensat(AT_FDCWD, "/dev/full", NULL, 0));
  tell("write-root", open("/x", O_WRONLY | O_CREAT, 0600));
  tell("write-usr", open("/usr/x", O_WRONLY | O_CREAT, 0600));
  tell("write-etc", open("/etc/passwd", O_WRONLY));
  tell("write-dev", open("/dev/x", O_WRONLY | O_CREAT, 0600));
  tell("write-proc", open("/proc/self/oom_score_adj", O_WRONLY));
  tell("make-device", syscall(SYS_mknod, "d", 020666, 0x103));
  tell("read-shadow", open("/etc/shadow", O_RDONLY));
  tell("read-home", open("/home", O_RDONLY));
  tell("read-root-home", open("/root", O_RDONLY));
  tell("read-var", open("/var", O_RDONLY));
  tell("read-sys", open("/sys", O_RDONLY));
  tell("read-tty", open("/dev/tty", O_RDONLY));
  tell("setuid", setuid(7));
  tell("allowed-box", open("y", O_WRONLY | O_CREAT, 0600));
  tell("own-tmp", open("/tmp/z", O_WRONLY | O_CREAT, 0600));
}

int main(void) {
  namespaces();
  mounts();
  others();
  kernel();
  network();
  files();
  return 0;
}
