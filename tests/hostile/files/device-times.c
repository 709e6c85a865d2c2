// hostile: denied
// tries: to leave a mark on the machine by the times of its devices
#include "denied.h"
#include <sys/stat.h>

int main(void) {
  DENIED(utimensat(AT_FDCWD, "/dev/full", NULL, 0));
  DENIED(utimensat(AT_FDCWD, "/usr/bin/env", NULL, 0));
  DENIED(utimensat(AT_FDCWD, "/etc/passwd", NULL, 0));
  return got_through;
}
