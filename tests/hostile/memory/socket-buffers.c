// hostile: out_of_memory
// gap: idle_timed_out: without a cgroup nobody sees what the kernel holds for a process
// tries: to keep memory in the kernel: messages in socket pairs that nobody reads
// limits: wall=800 memory=8
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void) {
  static char block[1 << 16];
  for (int i = 0; i < 100; ++i) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) break;
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    while (write(ends[0], block, sizeof block) > 0) continue;
  }
  for (;;) pause();
}
