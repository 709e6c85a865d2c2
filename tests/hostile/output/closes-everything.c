// hostile: exited 0
// tries: to close every descriptor and to work on
#include <unistd.h>

int main(void) {
  for (int fd = 0; fd < 256; ++fd) close(fd);
  usleep(20000);
  return 0;
}
