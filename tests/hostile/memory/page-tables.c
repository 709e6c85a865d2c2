// hostile: out_of_memory
// tries: to fill page tables: one byte read in every 2 MB of a mapping that holds nothing
// limits: memory=16
#include <sys/mman.h>
#include <unistd.h>

int main(void) {
  for (int i = 0; i < 64; ++i) {
    const volatile char* nothing = mmap(0, 1UL << 30, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (nothing == MAP_FAILED) break;
    for (unsigned long at = 0; at < 1UL << 30; at += 2 << 20) (void)nothing[at];
  }
  for (;;) pause();
}
