// hostile: exited 5
// tries: to speak for the program by children of its parent: they end well, it does not
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
  for (int i = 0; i < 10; ++i) {
    if (syscall(SYS_clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0) == 0) _exit(0);
  }
  usleep(30000);
  return 5;
}
