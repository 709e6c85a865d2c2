// A function that the loader runs before main says that it is ready, and leaves.
// expect: RTE
// reason: the program ended
// case: 1
#include <unistd.h>
__attribute__((constructor)) void early() {
    (void)!write(4, "\7\0\0\0\1\0\0\0\0\2\0", 11);
    _exit(0);
}
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
