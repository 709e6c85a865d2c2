// hostile: timed_out
// tries: to live in its signal handler: a timer each microsecond
// limits: cpu=300 wall=4000
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

static void tick(int number) { (void)number; }

int main(void) {
  const struct itimerval often = {{0, 1}, {0, 1}};
  signal(SIGALRM, tick);
  setitimer(ITIMER_REAL, &often, NULL);
  for (;;) {
  }
}
