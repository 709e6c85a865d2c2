// hostile: out_of_memory
// tries: to fill a mapped file
// limits: scratch=256
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void) {
  const int file = open("big", O_RDWR | O_CREAT, 0600);
  if (ftruncate(file, 200 << 20) != 0) return 3;
  char* block = mmap(0, 200 << 20, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (block == MAP_FAILED) return 4;
  memset(block, 1, 200 << 20);
  return 0;
}
