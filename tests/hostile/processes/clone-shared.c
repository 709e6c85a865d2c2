// hostile: timed_out or idle_timed_out
// tries: to make processes that share all memory and descriptors and report to nobody
// limits: cpu=300 wall=800
#define _GNU_SOURCE
#include <sched.h>
#include <stdlib.h>
#include <unistd.h>

static int burn(void* nothing) {
  for (;;) {
  }
  return nothing != NULL;
}

int main(void) {
  for (;;) {
    char* stack = malloc(4096);
    if (stack == NULL || clone(burn, stack + 4096, CLONE_VM | CLONE_FILES | CLONE_FS, NULL) < 0) pause();
  }
}
