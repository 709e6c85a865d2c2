// hostile: idle_timed_out
// tries: to look busy: wakes up a thousand times a second and does nothing
// limits: wall=400 cpu=3000
#include <time.h>

int main(void) {
  const struct timespec nap = {0, 1000000};
  for (;;) nanosleep(&nap, 0);
}
