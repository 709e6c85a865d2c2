// hostile: exited 0
// tries: to fill its scratch folder
// limits: scratch=4
// prints: full after 4
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
  static char block[1 << 16];
  const int file = open("big", O_WRONLY | O_CREAT, 0600);
  long size = 0;
  for (long written; (written = write(file, block, sizeof block)) > 0;) size += written;
  printf("full after %ld MiB\n", (size + (1 << 19)) >> 20);
}
