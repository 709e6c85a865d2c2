// hostile: out_of_memory
// gap: out_of_memory: a tree of several processes is looked at closely only every 50 ms, and gets far over its limit
// tries: to share the excess among children, each within the limit
// limits: wall=1500
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(void) {
  for (int i = 0; i < 8; ++i) {
    if (fork() == 0) {
      char* block = malloc(16 << 20);
      if (block != NULL) memset(block, i, 16 << 20);
      for (;;) pause();
    }
  }
  for (;;) pause();
}
