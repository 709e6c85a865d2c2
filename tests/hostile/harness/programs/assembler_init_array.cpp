// Has the assembler put a function among those that run before main; it leaves.
// expect: RTE
// reason: the program ended (exit code 7), before the first case
// case: 1
#include <unistd.h>
extern "C" void early() { _exit(7); }
asm(".section .init_array,\"aw\"\n.quad early\n.text\n");
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
