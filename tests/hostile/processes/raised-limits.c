// hostile: denied
// tries: to raise its own limits and its priority
#include "denied.h"
#include <sched.h>
#include <sys/resource.h>

int main(void) {
  for (int which = 0; which < RLIM_NLIMITS; ++which) {
    struct rlimit now;
    getrlimit(which, &now);
    if (now.rlim_max == RLIM_INFINITY) continue;
    const struct rlimit more = {now.rlim_max + 1, now.rlim_max + 1};
    DENIED(setrlimit(which, &more));
  }
  const struct sched_param first = {1};
  DENIED(sched_setscheduler(0, SCHED_FIFO, &first));
  DENIED(setpriority(PRIO_PROCESS, 0, -5));
  return got_through;
}
