// hostile: exited 0
// tries: to hold up the result by making the process above it the least important of all
#define _GNU_SOURCE
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

int main(void) {
  const struct sched_param none = {0};
  setpriority(PRIO_PROCESS, 1, 19);
  sched_setscheduler(1, SCHED_IDLE, &none);
  for (int i = 0; i < 8; ++i) {
    if (fork() == 0) {
      for (;;) {
      }
    }
  }
  return 0;
}
