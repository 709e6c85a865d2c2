// hostile: denied
// tries: to use up what the kernel grants a user: 128 watchers of files
#include "denied.h"
#include <sys/inotify.h>

static int take_all(void) {
  for (int i = 0; i < 100; ++i) {
    if (inotify_init1(0) < 0) return -1;
  }
  return 0;
}

int main(void) {
  DENIED(take_all());
  return got_through;
}
