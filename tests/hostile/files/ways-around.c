// hostile: denied
// tries: to leave its root by links, by "..", by descriptors and by handles
#include "denied.h"
#include <sys/stat.h>

static long above_root(void) {
  int folder = open("/", O_PATH | O_DIRECTORY);
  for (int i = 0; i < 20; ++i) folder = openat(folder, "..", O_PATH | O_DIRECTORY);
  return openat(folder, "root/", O_RDONLY) < 0 ? openat(folder, "host", O_RDONLY) : 0;
}

int main(void) {
  symlink("@open-file@", "way");
  symlink("/proc/1/root", "door");
  symlink("/proc/self/root/..", "up");
  DENIED(open("way", O_RDONLY));
  DENIED(open("door/etc/passwd", O_RDONLY));
  DENIED(open("up/@open-file@", O_RDONLY));
  DENIED(open("/proc/self/root/../../@open-file@", O_RDONLY));
  DENIED(open("/proc/self/cwd/../../..@home-file@", O_RDONLY));
  DENIED(link("/usr/bin/env", "linked"));
  DENIED(link("/etc/passwd", "linked"));
  DENIED(chroot("/box"));
  DENIED(syscall(SYS_open_by_handle_at, AT_FDCWD, "", O_RDONLY));
  DENIED(above_root());
  return got_through;
}
