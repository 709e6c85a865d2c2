// hostile: timed_out
// tries: to crash for ever, since its handler returns to the same instruction
// limits: cpu=300 wall=4000
#include <signal.h>
#include <stddef.h>

static void go_on(int number) { (void)number; }

int main(void) {
  signal(SIGSEGV, go_on);
  *(volatile int*)NULL = 1;
}
