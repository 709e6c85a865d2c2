// hostile: denied
// tries: to reach the user's terminal
#include "denied.h"
#include <sys/ioctl.h>

int main(void) {
  DENIED(open("/dev/tty", O_RDWR));
  DENIED(open("/dev/console", O_RDWR));
  DENIED(open("/dev/ptmx", O_RDWR));
  DENIED(open("/dev/pts/0", O_RDWR));
  DENIED(ioctl(0, TIOCSTI, "x"));
  DENIED(ioctl(1, TIOCSCTTY, 1));
  return got_through;
}
