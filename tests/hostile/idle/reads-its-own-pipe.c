// hostile: idle_timed_out
// tries: to read from a pipe that only it could write to
// limits: wall=300
#include <unistd.h>

int main(void) {
  int ends[2];
  char byte;
  if (pipe(ends) != 0) return 1;
  return (int)read(ends[0], &byte, 1);
}
