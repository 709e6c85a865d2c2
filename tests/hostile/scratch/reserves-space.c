// hostile: denied
// tries: to reserve more than its scratch folder holds, SIGXFSZ ignored
#include "denied.h"
#include <sys/statvfs.h>

int main(void) {
  signal(SIGXFSZ, SIG_IGN);
  const int file = open("big", O_RDWR | O_CREAT, 0600);
  DENIED(fallocate(file, 0, 0, 64 << 20));
  DENIED(posix_fallocate(file, 0, 64 << 20) == 0 ? 0 : -1);
  DENIED(ftruncate(file, 1L << 40));
  DENIED(fallocate(file, 0, 1L << 45, 4096));
  return got_through;
}
