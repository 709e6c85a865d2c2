// hostile: out_of_memory
// tries: to hide its memory from who reads /proc: the first thread ends, another one takes the memory
// limits: wall=800
#include <pthread.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static void* take(void* nothing) {
  usleep(30000);
  for (int i = 0; i < 120; ++i) {
    char* block = mmap(0, 1 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (block != MAP_FAILED) memset(block, 1, 1 << 20);
  }
  for (;;) pause();
  return nothing;
}

int main(void) {
  pthread_t thread;
  pthread_create(&thread, NULL, take, NULL);
  pthread_exit(NULL);
}
