// hidden <way> <megabytes>: holds about that much memory in a place where no process maps it, then exits with 9.
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

// Pages of a shared mapping stay when they are given back: only the mapping's end frees them.
static void in_shared_mapping(size_t bytes) {
  const size_t step = 1 << 20;
  char* memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) _exit(3);
  for (size_t done = 0; done < bytes; done += step) {
    memset(memory + done, 1, step);
    if (madvise(memory + done, step, MADV_DONTNEED) != 0) _exit(4);
  }
}

// What is sent and not received lies in the kernel.
static void in_sockets(size_t bytes) {
  static const char block[16384];
  size_t done = 0;
  int pair[2];
  while (done < bytes && socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair) == 0) {
    for (int end = 0; end < 2; ++end) {
      ssize_t sent = 0;
      while ((sent = send(pair[end], block, sizeof block, 0)) > 0) done += (size_t)sent;
    }
  }
  if (done < bytes) _exit(5);
}

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const size_t bytes = (size_t)atol(argv[2]) << 20;
  if (strcmp(argv[1], "mapping") == 0) in_shared_mapping(bytes);
  if (strcmp(argv[1], "sockets") == 0) in_sockets(bytes);
  return 9;
}
