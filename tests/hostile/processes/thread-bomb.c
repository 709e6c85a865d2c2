// hostile: idle_timed_out
// tries: to make threads until there are no more, and to keep them
// limits: wall=400 stack=1
// prints: no more threads
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static void* sit(void* nothing) {
  for (;;) pause();
  return nothing;
}

int main(void) {
  pthread_t thread;
  int made = 0;
  while (pthread_create(&thread, NULL, sit, NULL) == 0) ++made;
  if (made < 32) puts("no more threads");
  fflush(stdout);
  for (;;) pause();
}
