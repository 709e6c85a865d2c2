// hostile: exited 3
// tries: to keep its orphans to itself and to leave them behind
#include <sys/prctl.h>
#include <unistd.h>

int main(void) {
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  prctl(PR_SET_PDEATHSIG, 0);
  for (int i = 0; i < 5; ++i) {
    if (fork() == 0) {
      if (fork() != 0) _exit(0);
      setsid();
      for (;;) pause();
    }
  }
  return 3;
}
