// crowd bomb: forks without end. crowd count: says how many children it could have at once. crowd daemons: leaves some behind,
// each in a session of its own by a double fork, and exits at once.
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int count_children(void) {
  int children = 0;
  while (children < 100000) {
    const pid_t child = fork();
    if (child < 0) break;
    if (child == 0) {
      pause();
      _exit(0);
    }
    ++children;
  }
  return children;
}

static void leave_daemons(void) {
  for (int i = 0; i < 5; ++i) {
    if (fork() != 0) continue;
    setsid();
    signal(SIGTERM, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    if (fork() != 0) _exit(0);
    sleep(600);
    _exit(0);
  }
}

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  if (strcmp(argv[1], "bomb") == 0) {
    while (1) fork();
  }
  if (strcmp(argv[1], "count") == 0) printf("%d\n", count_children());
  if (strcmp(argv[1], "daemons") == 0) leave_daemons();
  return 0;
}
