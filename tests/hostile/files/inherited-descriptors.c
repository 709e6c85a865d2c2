// hostile: denied
// tries: to find a descriptor that somebody forgot to close
#include "denied.h"

int main(void) {
  for (int fd = 3; fd < 1024; ++fd) {
    if (fcntl(fd, F_GETFD) >= 0) DENIED(fcntl(fd, F_GETFD));
  }
  DENIED(openat(3, ".", O_RDONLY));
  DENIED(fchdir(3));
  return got_through;
}
