// hostile: out_of_memory
// tries: to move the end of its data segment for ever
#include <string.h>
#include <unistd.h>

int main(void) {
  for (;;) {
    void* block = sbrk(1 << 18);
    if (block != (void*)-1) memset(block, 1, 1 << 18);
  }
}
