// hostile: denied
// tries: to write to what it should read, to make it longer or shorter
#include "denied.h"
#include <sys/mman.h>

static long map_writable(void) {
  return mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, 0, 0) == MAP_FAILED ? -1 : 0;
}

int main(void) {
  DENIED(write(0, "x", 1));
  DENIED(ftruncate(0, 100));
  DENIED(open("/proc/self/fd/0", O_RDWR | O_APPEND) < 0 ? -1 : ftruncate(0, 0));
  DENIED(write(open("/dev/stdin", O_WRONLY), "x", 1));
  DENIED(map_writable());
  DENIED(fcntl(0, F_ADD_SEALS, F_SEAL_WRITE));
  return got_through;
}
