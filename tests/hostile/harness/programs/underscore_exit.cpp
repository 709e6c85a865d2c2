// Leaves by _exit inside the call.
// expect: RTE
// reason: ended inside the call (exit code 0)
// case: 1
#include <unistd.h>
class Solution {
public:
    int findGCD(vector<int>& nums) {
        _exit(0);
    }
};
