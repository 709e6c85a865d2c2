// hostile: timed_out
// tries: to burn on through the kernel's warning that its CPU time is over
// limits: cpu=300 wall=4000
#include <signal.h>

int main(void) {
  signal(SIGXCPU, SIG_IGN);
  for (;;) {
  }
}
