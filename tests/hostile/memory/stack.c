// hostile: out_of_memory
// tries: to fill a stack that may be as large as its memory
// limits: stack=64
#include <string.h>

static int deeper(int n) {
  volatile char frame[1 << 14];
  memset((char*)frame, n, sizeof frame);
  return deeper(n + 1) + frame[n & 1023];
}

int main(void) { return deeper(0); }
