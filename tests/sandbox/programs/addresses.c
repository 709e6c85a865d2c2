// addresses: where its text, its stack and its heap are, a line.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
  int local = 0;
  void* block = malloc(1);
  printf("%p %p %p\n", (void*)(size_t)main, (void*)&local, block);
  free(block);
  return 0;
}
