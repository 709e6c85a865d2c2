// hostile: timed_out
// tries: to burn CPU time in a child of its parent
// limits: cpu=300 wall=4000
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
  if (syscall(SYS_clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0) == 0) {
    for (;;) {
    }
  }
  for (;;) pause();
}
