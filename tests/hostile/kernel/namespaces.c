// hostile: denied
// tries: namespaces of its own, by every call that makes or joins one
#include "denied.h"
#include <sched.h>

static long clone_with(unsigned long flags) {
  const long child = syscall(SYS_clone, flags | SIGCHLD, 0, 0, 0, 0);
  if (child == 0) _exit(0);
  return child;
}

int main(void) {
  static const int flags[] = {CLONE_NEWUSER, CLONE_NEWNS,  CLONE_NEWPID,    CLONE_NEWNET,
                              CLONE_NEWIPC,  CLONE_NEWUTS, CLONE_NEWCGROUP, 0x80 /* time */};
  for (unsigned i = 0; i < sizeof flags / sizeof *flags; ++i) {
    DENIED(unshare(flags[i]));
    DENIED(unshare(CLONE_NEWUSER | flags[i]));
    if (flags[i] != 0x80) DENIED(clone_with((unsigned long)flags[i]));
  }
  DENIED(clone_with(CLONE_PTRACE));
  DENIED(syscall(SYS_clone3, 0, 0));
  DENIED(setns(open("/proc/self/ns/user", O_RDONLY), 0));
  DENIED(setns(open("/proc/1/ns/mnt", O_RDONLY), CLONE_NEWNS));
  DENIED(setns((int)syscall(SYS_pidfd_open, 1, 0), CLONE_NEWPID));
  return got_through;
}
