// hostile: out_of_memory
// tries: to map memory page by page
#include <sys/mman.h>

int main(void) {
  for (;;) {
    char* page = mmap(0, 1 << 16, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
    if (page != MAP_FAILED) page[0] = 1;
  }
}
