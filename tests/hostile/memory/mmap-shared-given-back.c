// hostile: out_of_memory
// gap: idle_timed_out: without a cgroup nobody sees shared pages that no process maps any more
// tries: to keep shared memory full while madvise takes it out of sight
// limits: wall=800
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void) {
  for (int i = 0; i < 120; ++i) {
    char* block = mmap(0, 1 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (block == MAP_FAILED) break;
    memset(block, 1, 1 << 20);
    madvise(block, 1 << 20, MADV_DONTNEED);
  }
  for (;;) pause();
}
