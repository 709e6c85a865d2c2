// hostile: exited 7
// tries: to kill, stop and flood the process above it
// prints: still here
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
  for (int number = 1; number < 65; ++number) kill(getppid(), number);
  const union sigval value = {0};
  for (int i = 0; i < 5000; ++i) sigqueue(getppid(), SIGRTMIN + 5, value);
  usleep(20000);
  puts("still here");
  return 7;
}
