// hostile: timed_out or idle_timed_out
// tries: to fork twice for ever, so that every grandchild loses its parent
// limits: cpu=500 wall=1000
#include <unistd.h>

int main(void) {
  for (;;) {
    if (fork() == 0) {
      if (fork() != 0) _exit(0);
    }
  }
}
