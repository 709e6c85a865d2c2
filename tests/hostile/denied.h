// For hostile programs in C and C++: each line of DENIED(call) tries a call that must fail and says what came of it.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static int got_through;

// `result` is negative where the call was refused, with the reason in errno.
static inline void tell_denied(const char* call, long result) {
  if (result < 0) {
    printf("denied: %s (%s)\n", call, strerror(errno));
  } else {
    printf("GOT THROUGH: %s = %ld\n", call, result);
    got_through = 1;
  }
  errno = 0;
}

#define DENIED(...) tell_denied(#__VA_ARGS__, (long)(__VA_ARGS__))
