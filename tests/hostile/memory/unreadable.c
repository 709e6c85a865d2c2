// hostile: out_of_memory
// tries: to keep others from looking at its memory, in several processes
// limits: wall=1500
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

int main(void) {
  prctl(PR_SET_DUMPABLE, 0);
  for (int i = 0; i < 3; ++i) {
    if (fork() == 0) {
      char* block = malloc(26 << 20);
      if (block != NULL) memset(block, i, 26 << 20);
      for (;;) pause();
    }
  }
  for (;;) pause();
}
