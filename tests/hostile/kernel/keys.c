// hostile: denied
// tries: to keep secrets in the kernel for the next run: keyrings
#include "denied.h"

int main(void) {
  DENIED(syscall(SYS_add_key, "user", "@mark@", "x", 1, -3));
  DENIED(syscall(SYS_add_key, "keyring", "@mark@", NULL, 0, -4));
  DENIED(syscall(SYS_request_key, "user", "@mark@", "", -3));
  for (int operation = 0; operation < 34; ++operation) DENIED(syscall(SYS_keyctl, operation, -3, 0, 0, 0));
  return got_through;
}
