// hostile: idle_timed_out
// tries: to fill the table of processes with the dead
// limits: wall=400
// prints: full
#include <stdio.h>
#include <unistd.h>

int main(void) {
  int made = 0;
  for (pid_t child; (child = fork()) >= 0; ++made) {
    if (child == 0) _exit(0);
  }
  puts(made < 40 ? "full" : "more than allowed");
  fflush(stdout);
  for (;;) pause();
}
