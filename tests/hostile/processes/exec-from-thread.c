// hostile: exited 6
// tries: to become another program from a thread, while the first one sleeps
// prints: from a thread
#include <pthread.h>
#include <unistd.h>

static void* become(void* nothing) {
  execl("/bin/sh", "sh", "-c", "echo from a thread; exit 6", (char*)0);
  return nothing;
}

int main(void) {
  pthread_t thread;
  pthread_create(&thread, 0, become, 0);
  for (;;) pause();
}
