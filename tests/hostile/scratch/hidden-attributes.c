// hostile: exited 0
// tries: to keep data in extended attributes, which no file's size counts
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/xattr.h>

int main(void) {
  static char value[60000];
  long kept = 0;
  memset(value, 'x', sizeof value);
  for (int i = 0; i < 1000; ++i) {
    char name[32];
    snprintf(name, sizeof name, "user.%d", i);
    if (setxattr("main.c", name, value, sizeof value, 0) == 0 || setxattr("/box", name, value, sizeof value, 0) == 0) ++kept;
  }
  printf("kept %ld\n", kept);
  return kept > 200;
}
