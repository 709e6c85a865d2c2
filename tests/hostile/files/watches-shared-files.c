// hostile: denied
// tries: to spy on the machine: to be told when anybody opens a file of /usr
#include "denied.h"
#include <sys/inotify.h>

int main(void) {
  const int watch = inotify_init1(IN_NONBLOCK);
  DENIED(inotify_add_watch(watch, "/usr/bin", IN_OPEN));
  DENIED(inotify_add_watch(watch, "/dev/null", IN_ALL_EVENTS));
  DENIED(syscall(SYS_fanotify_init, 0, 0));
  return got_through;
}
