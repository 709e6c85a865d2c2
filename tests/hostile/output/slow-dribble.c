// hostile: idle_timed_out
// tries: to stay alive by a byte now and then
// limits: wall=400
// prints: ...
#include <unistd.h>

int main(void) {
  for (;;) {
    if (write(1, ".", 1) < 0) return 1;
    usleep(10000);
  }
}
