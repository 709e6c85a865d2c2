// hostile: idle_timed_out
// tries: to wait for a child that waits for it, in a vfork of all things
// limits: wall=300
#include <unistd.h>

int main(void) {
  if (vfork() == 0) {
    for (;;) pause();
  }
  return 0;
}
