// hostile: timed_out or idle_timed_out
// tries: to fork for ever, each child in a session of its own
// limits: cpu=500 wall=1000
#include <unistd.h>

int main(void) {
  for (;;) {
    if (fork() == 0) setsid();
  }
}
