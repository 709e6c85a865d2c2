// hostile: denied
// tries: to make device nodes of its own, and to change those it was given
#include "denied.h"
#include <sys/stat.h>
#include <sys/sysmacros.h>

int main(void) {
  DENIED(mknod("memory", S_IFCHR | 0666, makedev(1, 1)));
  DENIED(mknod("disk", S_IFBLK | 0666, makedev(254, 0)));
  DENIED(mknod("terminal", S_IFCHR | 0666, makedev(5, 0)));
  DENIED(mknod("/dev/@mark@", S_IFREG | 0666, 0));
  DENIED(chmod("/dev/null", 0));
  DENIED(chown("/dev/null", 1000, 1000));
  DENIED(unlink("/dev/null"));
  DENIED(rename("/dev/zero", "/dev/null"));
  const struct timespec past[2] = {{1, 0}, {1, 0}};
  DENIED(utimensat(AT_FDCWD, "/dev/null", past, 0));
  return got_through;
}
