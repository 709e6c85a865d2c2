// hostile: out_of_memory
// tries: to keep its memory in files
// limits: scratch=256
#include <fcntl.h>
#include <unistd.h>

int main(void) {
  static char block[1 << 20];
  const int file = open("big", O_WRONLY | O_CREAT, 0600);
  while (write(file, block, sizeof block) > 0) continue;
  for (;;) pause();
}
