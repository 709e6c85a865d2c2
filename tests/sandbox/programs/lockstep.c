// lockstep: answers each byte read from descriptor 3 on descriptor 4 with the next one, tells of it on 1 and 2, ends with its
// input. For 'm' it takes 32 MB first and gives them back; for 'c' it uses 50 ms of CPU time.
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

static void take_memory(void) {
  const size_t bytes = 32 << 20;
  char* memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) exit(3);
  memset(memory, 1, bytes);
  munmap(memory, bytes);
}

static void burn(void) {
  struct timespec start, now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
  do {
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  } while ((now.tv_sec - start.tv_sec) * 1000 + (now.tv_nsec - start.tv_nsec) / 1000000 < 50);
}

int main(void) {
  char byte;
  while (read(3, &byte, 1) == 1) {
    if (byte == 'm') take_memory();
    if (byte == 'c') burn();
    ++byte;
    if (write(1, "out", 3) != 3 || write(2, "err", 3) != 3 || write(4, &byte, 1) != 1) return 1;
  }
  return 9;
}
