// hostile: out_of_memory
// gap: idle_timed_out: without a cgroup nobody sees what the kernel holds for a process
// tries: to keep memory in the kernel: pipes as wide as they get, full
// limits: wall=800 memory=8
#define _GNU_SOURCE
#include <fcntl.h>
#include <unistd.h>

int main(void) {
  static char block[1 << 16];
  for (int i = 0; i < 100; ++i) {
    int ends[2];
    if (pipe2(ends, O_NONBLOCK) != 0) break;
    fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
    while (write(ends[1], block, sizeof block) > 0) continue;
  }
  for (;;) pause();
}
