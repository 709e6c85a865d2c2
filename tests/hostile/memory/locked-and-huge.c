// hostile: denied
// tries: to lock memory, to take huge pages and to reserve a terabyte
#include "denied.h"
#include <sys/mman.h>

static long map(size_t size, int flags) {
  return mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | flags, -1, 0) == MAP_FAILED ? -1 : 0;
}

int main(void) {
  static char block[1 << 20];
  DENIED(mlock(block, sizeof block));
  DENIED(mlockall(MCL_CURRENT | MCL_FUTURE));
  DENIED(map(2 << 20, MAP_HUGETLB));
  DENIED(map(1UL << 40, MAP_NORESERVE));
  DENIED(map(1 << 20, MAP_LOCKED));
  return got_through;
}
