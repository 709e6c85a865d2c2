// hostile: exited 0
// tries: to loosen the filter by one of its own that allows everything
// prints: still denied
#define _GNU_SOURCE
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stdio.h>
#include <sys/prctl.h>

int main(void) {
  struct sock_filter allow = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
  struct sock_fprog program = {1, &allow};
  prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
  if (unshare(CLONE_NEWUSER) == 0) return 1;
  puts("still denied");
}
