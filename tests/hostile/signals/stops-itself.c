// hostile: idle_timed_out
// tries: to sleep where no timer wakes it: SIGSTOP to itself
// limits: wall=300
#include <signal.h>

int main(void) {
  raise(SIGSTOP);
  return 0;
}
