// hostile: timed_out or idle_timed_out
// tries: to hide CPU time in children that live for a moment and that nobody waits for
// limits: cpu=300 wall=1000
#include <signal.h>
#include <unistd.h>

int main(void) {
  signal(SIGCHLD, SIG_IGN);
  for (;;) {
    if (fork() == 0) {
      for (volatile int i = 0; i < 1000000; ++i) {
      }
      _exit(0);
    }
    usleep(500);
  }
}
