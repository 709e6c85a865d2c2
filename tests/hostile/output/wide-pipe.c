// hostile: output_exceeded or exited 0
// tries: to widen the judge's pipe so that it need not be read
#define _GNU_SOURCE
#include <fcntl.h>
#include <unistd.h>

int main(void) {
  static char block[1 << 20];
  fcntl(1, F_SETPIPE_SZ, 1 << 20);
  for (int i = 0; i < 3; ++i) {
    if (write(1, block, sizeof block) < 0) return 1;
  }
}
