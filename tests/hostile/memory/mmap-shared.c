// hostile: out_of_memory
// tries: to map shared memory, which no limit on data counts
#include <string.h>
#include <sys/mman.h>

int main(void) {
  for (;;) {
    char* block = mmap(0, 1 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (block != MAP_FAILED) memset(block, 1, 1 << 20);
  }
}
