// hostile: exited 0
// tries: to leave a daemon behind: two forks, a session of its own, no descriptor
// prints: gone
#include <stdio.h>
#include <unistd.h>

int main(void) {
  if (fork() != 0) {
    puts("gone");
    return 0;
  }
  setsid();
  if (fork() != 0) _exit(0);
  for (int fd = 0; fd < 64; ++fd) close(fd);
  for (;;) pause();
}
