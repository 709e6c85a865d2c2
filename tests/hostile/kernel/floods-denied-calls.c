// hostile: exited 0
// tries: to keep whoever notes denied calls busy: thousands of them from several processes at once
// prints: all denied
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
  int through = 0;
  for (int i = 0; i < 4; ++i) fork();
  for (int i = 0; i < 500; ++i) {
    if (unshare(CLONE_NEWUSER) == 0) through = 1;
  }
  while (wait(NULL) > 0) continue;
  if (through == 0) puts("all denied");
  return through;
}
