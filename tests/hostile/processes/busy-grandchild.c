// hostile: timed_out
// tries: to burn CPU time in a grandchild while the program itself sleeps
// limits: cpu=200 wall=4000
#include <unistd.h>

int main(void) {
  if (fork() == 0) {
    if (fork() == 0) {
      for (;;) {
      }
    }
    pause();
  }
  pause();
}
