// hostile: denied
// tries: to fill the kernel with timers and with signals that wait
#include "denied.h"
#include <time.h>

static int make_timers(void) {
  for (int i = 0; i < 5000; ++i) {
    timer_t timer;
    if (timer_create(CLOCK_MONOTONIC, NULL, &timer) != 0) return -1;
  }
  return 0;
}

static int queue_signals(void) {
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, NULL);
  const union sigval value = {0};
  for (int i = 0; i < 5000; ++i) {
    if (sigqueue(getpid(), SIGRTMIN + 3, value) != 0) return -1;
  }
  return 0;
}

int main(void) {
  DENIED(make_timers());
  DENIED(queue_signals());
  return got_through;
}
