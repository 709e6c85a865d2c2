// hostile: denied
// tries: to lock files of the system, which others of the machine may want to lock
#include "denied.h"
#include <sys/file.h>

int main(void) {
  DENIED(flock(open("/usr/bin/rev", O_RDONLY), LOCK_EX | LOCK_NB));
  DENIED(flock(open("/dev/full", O_RDONLY), LOCK_EX | LOCK_NB));
  DENIED(fcntl(open("/usr/bin/rev", O_RDONLY), F_SETLEASE, F_RDLCK));
  return got_through;
}
