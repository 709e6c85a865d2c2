// hostile: denied
// tries: to go past the filter by io_uring
#include "denied.h"

int main(void) {
  char parameters[120] = {0};
  DENIED(syscall(SYS_io_uring_setup, 1, parameters));
  DENIED(syscall(SYS_io_uring_enter, 0, 1, 0, 0, NULL, 0));
  DENIED(syscall(SYS_io_uring_register, 0, 0, NULL, 0));
  return got_through;
}
