// burn <who> <milliseconds>: uses that much CPU time by one of several ways, then exits with 7.
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void burn(clockid_t clock, long milliseconds) {
  struct timespec start, now;
  clock_gettime(clock, &start);
  do {
    clock_gettime(clock, &now);
  } while ((now.tv_sec - start.tv_sec) * 1000 + (now.tv_nsec - start.tv_nsec) / 1000000 < milliseconds);
}

static void* in_thread(void* milliseconds) {
  burn(CLOCK_THREAD_CPUTIME_ID, *(long*)milliseconds);
  return NULL;
}

static void in_child(long milliseconds) {
  const pid_t child = fork();
  if (child == 0) {
    burn(CLOCK_PROCESS_CPUTIME_ID, milliseconds);
    _exit(0);
  }
  waitpid(child, NULL, 0);
}

// A busy process that nobody waits for, in a session of its own.
static void in_daemon(long milliseconds) {
  if (fork() == 0) {
    setsid();
    if (fork() == 0) burn(CLOCK_PROCESS_CPUTIME_ID, milliseconds);
    _exit(0);
  }
  wait(NULL);
  sleep(60);
}

// Short-lived children whose times nobody collects.
static void in_unwaited_children(long milliseconds) {
  signal(SIGCHLD, SIG_IGN);
  for (long i = 0; i < milliseconds / 50; ++i) in_child(50);
}

// The same, each gone before anybody can look at it.
static void in_fleeting_children(long milliseconds) {
  signal(SIGCHLD, SIG_IGN);
  for (long i = 0; i < milliseconds; ++i) in_child(1);
}

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  long milliseconds = atol(argv[2]);
  const char* who = argv[1];
  if (strcmp(who, "self") == 0) burn(CLOCK_PROCESS_CPUTIME_ID, milliseconds);
  if (strcmp(who, "child") == 0) in_child(milliseconds);
  if (strcmp(who, "daemon") == 0) in_daemon(milliseconds);
  if (strcmp(who, "unwaited") == 0) in_unwaited_children(milliseconds);
  if (strcmp(who, "fleeting") == 0) in_fleeting_children(milliseconds);
  if (strcmp(who, "thread") == 0) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, in_thread, &milliseconds) != 0) return 3;
    pthread_join(thread, NULL);
  }
  return 7;
}
