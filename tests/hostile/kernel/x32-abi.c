// hostile: signaled SIGSYS
// tries: to go past the filter by the x32 calls
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
  syscall(0x40000000 + SYS_getpid);
  return 0;
}
