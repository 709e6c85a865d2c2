// hostile: out_of_memory
// tries: to fill the stacks of many threads
// limits: wall=1500 stack=4
#include <pthread.h>
#include <string.h>
#include <unistd.h>

static void* fill(void* nothing) {
  volatile char block[7 << 19];
  memset((char*)block, 1, sizeof block);
  for (;;) pause();
  return nothing;
}

int main(void) {
  pthread_t thread;
  for (int i = 0; i < 24; ++i) pthread_create(&thread, NULL, fill, NULL);
  for (;;) pause();
}
