// hostile: denied
// tries: to signal the judge and the sandbox's helper by their numbers on the machine
#include "denied.h"

int main(void) {
  const int signals[] = {SIGKILL, SIGSTOP, SIGTERM, SIGINT, SIGUSR1, SIGCONT};
  for (unsigned i = 0; i < sizeof signals / sizeof *signals; ++i) {
    DENIED(kill(@judge@, signals[i]));
    DENIED(kill(@helper@, signals[i]));
    DENIED(kill(-@judge@, signals[i]));
    DENIED(kill(-@helper@, signals[i]));
  }
  return got_through;
}
