// hostile: out_of_memory
// gap: idle_timed_out: without a cgroup nobody sees what the kernel holds for a process
// tries: to keep memory in the kernel: tens of thousands of mappings of one page
// limits: memory=8 wall=1500
#include <sys/mman.h>
#include <unistd.h>

int main(void) {
  for (int i = 0; i < 65000; ++i) {
    mmap(0, 4096, i % 2 == 0 ? PROT_READ : PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  }
  for (;;) pause();
}
