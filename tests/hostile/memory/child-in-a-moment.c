// hostile: out_of_memory
// tries: to take the memory in a child that is gone before anybody looks
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
  if (fork() == 0) {
    char* block = malloc(72 << 20);
    if (block != NULL) memset(block, 1, 72 << 20);
    _exit(0);
  }
  wait(NULL);
  return 0;
}
