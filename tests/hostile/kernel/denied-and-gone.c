// hostile: exited 4
// tries: to be gone, and to be killed, while its denied calls are still being looked at
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <unistd.h>

int main(void) {
  for (int i = 0; i < 8; ++i) {
    const pid_t child = fork();
    if (child == 0) {
      for (;;) unshare(CLONE_NEWNET);
    }
    usleep(2000);
    kill(child, SIGKILL);
  }
  if (fork() == 0) {
    for (;;) unshare(CLONE_NEWUSER);
  }
  return 4;
}
