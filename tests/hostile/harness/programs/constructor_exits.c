// Ends before main.
// expect: RTE
// reason: the program ended (exit code 0), before the first case
#include <unistd.h>
static __attribute__((constructor)) void end(void) { _exit(0); }
int findGCD(int* nums, int numsSize) { return 1; }
