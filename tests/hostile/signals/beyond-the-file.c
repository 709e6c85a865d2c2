// hostile: signaled SIGBUS
// tries: to read a mapping beyond its file's end
#include <fcntl.h>
#include <sys/mman.h>

int main(void) {
  const int file = open("empty", O_RDWR | O_CREAT, 0600);
  const char* page = mmap(0, 4096, PROT_READ, MAP_SHARED, file, 0);
  return *(volatile const char*)page;
}
