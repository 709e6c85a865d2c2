// hostile: out_of_memory
// tries: to be over the limit for a moment only and to end well
#include <stdlib.h>
#include <string.h>

int main(void) {
  char* block = malloc(72 << 20);
  if (block == NULL) return 3;
  memset(block, 1, 72 << 20);
  free(block);
  return 0;
}
