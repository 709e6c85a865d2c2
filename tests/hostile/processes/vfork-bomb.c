// hostile: timed_out or idle_timed_out
// tries: to fork without copying, which is faster, and to start itself there
// limits: cpu=500 wall=1000
#include <unistd.h>

int main(void) {
  for (;;) {
    if (vfork() == 0) {
      execl("/proc/self/exe", "x", (char*)NULL);
      _exit(1);
    }
  }
}
