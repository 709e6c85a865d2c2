// A handler that makes a clean end of a segmentation fault.
// expect: RTE
// reason: ended inside the call (exit code 0)
// case: 1
#include <signal.h>
#include <unistd.h>
class Solution {
public:
    int findGCD(vector<int>& nums) {
        signal(SIGSEGV, [](int) { _exit(0); });
        int* volatile nowhere = nullptr;
        return *nowhere;
    }
};
