// hostile: timed_out or idle_timed_out
// tries: to fork for ever, in every child
// limits: cpu=500 wall=1000
#include <unistd.h>

int main(void) {
  for (;;) fork();
}
