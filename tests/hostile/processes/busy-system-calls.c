// hostile: timed_out
// tries: to burn CPU time in the kernel only
// limits: cpu=300 wall=4000
#include <fcntl.h>
#include <unistd.h>

int main(void) {
  static char block[1 << 16];
  const int random = open("/dev/urandom", O_RDONLY);
  for (;;) {
    if (read(random, block, sizeof block) < 0) return 1;
  }
}
