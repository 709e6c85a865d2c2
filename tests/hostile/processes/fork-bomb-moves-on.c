// hostile: timed_out or idle_timed_out
// tries: to escape kill by being another process all the time: fork, the parent exits, the child goes on
// limits: cpu=300 wall=800
#include <unistd.h>

int main(void) {
  if (fork() == 0) {
    for (;;) {
      if (fork() > 0) _exit(0);
    }
  }
  for (;;) pause();
}
