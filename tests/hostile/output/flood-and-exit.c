// hostile: output_exceeded
// tries: to be done before anybody has read all of it
#include <unistd.h>

int main(void) {
  static char block[3 << 20];
  return write(1, block, sizeof block) < 0;
}
