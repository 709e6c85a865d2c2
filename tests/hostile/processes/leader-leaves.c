// hostile: timed_out
// tries: to look dead: the first thread ends, another one burns CPU time
// limits: cpu=300 wall=4000
#include <pthread.h>

static void* burn(void* nothing) {
  for (;;) {
  }
  return nothing;
}

int main(void) {
  pthread_t thread;
  pthread_create(&thread, 0, burn, 0);
  pthread_exit(0);
}
