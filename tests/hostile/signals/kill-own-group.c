// hostile: signaled SIGKILL
// tries: to kill its process group, in the hope that the judge is in it
#include <signal.h>
#include <unistd.h>

int main(void) {
  kill(0, SIGKILL);
  for (;;) pause();
}
