// hostile: denied
// tries: to keep the machine's disks busy
#include "denied.h"

int main(void) {
  DENIED(syscall(SYS_sync));
  DENIED(syncfs(open("/usr/bin/env", O_RDONLY)));
  return got_through;
}
