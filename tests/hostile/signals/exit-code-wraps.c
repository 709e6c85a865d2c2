// hostile: exited 0
// tries: an exit code of 256, of which the kernel keeps 8 bits
#include <stdlib.h>

int main(void) { exit(256); }
