// hostile: signaled SIGXFSZ
// tries: to make a file of a terabyte that holds nothing
#include <fcntl.h>
#include <unistd.h>

int main(void) {
  const int file = open("sparse", O_RDWR | O_CREAT, 0600);
  return ftruncate(file, 1L << 40) == 0 && pwrite(file, "x", 1, 1L << 40) == 1;
}
