// hostile: out_of_memory
// tries: to pass its memory on: one process maps and fills it, ends, and leaves it to the next
// limits: wall=1000
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void) {
  for (int i = 0; i < 24; ++i) {
    char* block = mmap(0, 4 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (block != MAP_FAILED) memset(block, i, 4 << 20);
    if (fork() != 0) {
      for (;;) pause();
    }
    // The child holds what it has inherited without ever touching it.
  }
  for (;;) pause();
}
