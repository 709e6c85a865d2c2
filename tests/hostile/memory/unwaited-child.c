// hostile: out_of_memory
// gap: exited 0: between two looks a child that nobody waits for comes and goes
// tries: the same in a child whose figures the kernel forgets, since nobody waits for it
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
  signal(SIGCHLD, SIG_IGN);
  if (fork() == 0) {
    char* block = malloc(72 << 20);
    if (block != NULL) memset(block, 1, 72 << 20);
    _exit(0);
  }
  wait(NULL);
  return 0;
}
