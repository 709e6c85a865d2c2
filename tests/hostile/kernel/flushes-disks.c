// hostile: denied
// gap: exited 1: a run can make the machine write out all its disks, and cannot be killed meanwhile
// tries: to keep the machine's disks busy
#include "denied.h"

int main(void) {
  DENIED(syscall(SYS_sync));
  DENIED(syncfs(open("/usr/bin/env", O_RDONLY)));
  return got_through;
}
