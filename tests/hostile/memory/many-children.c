// hostile: out_of_memory
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
