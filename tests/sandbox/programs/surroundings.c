// surroundings: prints its arguments, its environment, its working folder and its open descriptors.
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

extern char** environ;

int main(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) printf("argument %s\n", argv[i]);
  for (char** entry = environ; *entry != NULL; ++entry) printf("environment %s\n", *entry);
  char folder[256];
  if (getcwd(folder, sizeof folder) != NULL) printf("folder %s\n", folder);
  for (int fd = 0; fd < 4096; ++fd) {
    if (fcntl(fd, F_GETFD) >= 0) printf("descriptor %d\n", fd);
  }
  return 0;
}
