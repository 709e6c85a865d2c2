// hostile: denied
// tries: to change what is mounted, by the old calls and the new
#include "denied.h"
#include <sys/mount.h>

int main(void) {
  DENIED(mount("tmpfs", "/box", "tmpfs", 0, ""));
  DENIED(mount("proc", "/proc", "proc", 0, ""));
  DENIED(mount("/usr", "/usr", NULL, MS_REMOUNT | MS_BIND, NULL));
  DENIED(mount("/", "/", NULL, MS_REC | MS_SHARED, NULL));
  DENIED(umount2("/proc", MNT_DETACH));
  DENIED(umount2("/", MNT_DETACH));
  DENIED(syscall(SYS_pivot_root, ".", "."));
  DENIED(chroot("."));
  DENIED(syscall(SYS_fsopen, "proc", 0));
  DENIED(syscall(SYS_fspick, AT_FDCWD, "/", 0));
  DENIED(syscall(428 /* open_tree */, AT_FDCWD, "/", 1));
  DENIED(syscall(429 /* move_mount */, AT_FDCWD, "/usr", AT_FDCWD, "/box", 0));
  DENIED(syscall(442 /* mount_setattr */, AT_FDCWD, "/", 0, 0, 0));
  DENIED(syscall(SYS_swapon, "main.c", 0));
  return got_through;
}
