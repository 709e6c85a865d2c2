// Jumps into a function that has returned long ago: a crash of its own.
// expect: RTE
// reason: segmentation fault
// case: 1
#include <setjmp.h>
jmp_buf gone;
__attribute__((noinline)) void leave_a_mark() {
    volatile char room[1 << 16] = {};
    if (setjmp(gone) != 0) {
        char* nowhere = const_cast<char*>(room) + (1L << 40);
        *nowhere = 1;
    }
}
class Solution {
public:
    int findGCD(vector<int>&) {
        leave_a_mark();
        longjmp(gone, 1);
    }
};
