// hostile: out_of_memory
// tries: to multiply its memory by writing to it in children
// limits: wall=1500
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(void) {
  char* block = malloc(40 << 20);
  if (block == NULL) return 3;
  memset(block, 1, 40 << 20);
  for (int i = 0; i < 4; ++i) {
    if (fork() == 0) {
      memset(block, 2, 40 << 20);
      for (;;) pause();
    }
  }
  for (;;) pause();
}
