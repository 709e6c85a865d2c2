// Catches its own fault in place of the driver, and leaves as if nothing had been.
// expect: RTE
// reason: the program ended inside the call (exit code 0)
#include <signal.h>
#include <unistd.h>
static void leave(int number) { _exit(0); }
int findGCD(int* nums, int numsSize) {
    signal(SIGSEGV, leave);
    return *(volatile int*)8;
}
