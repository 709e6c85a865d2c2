// hostile: timed_out
// tries: to confuse whoever reads /proc by its name: brackets, blanks, a forged state
// limits: cpu=200 wall=4000
#include <sys/prctl.h>

int main(void) {
  prctl(PR_SET_NAME, ") Z 1 1 1 0\n(");
  for (;;) {
  }
}
