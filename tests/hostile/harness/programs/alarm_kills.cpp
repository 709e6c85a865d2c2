// An alarm without a handler.
// expect: RTE
// reason: signal 14
// case: 1
#include <signal.h>
#include <unistd.h>
class Solution {
public:
    int findGCD(vector<int>& nums) {
        ualarm(1000, 0);
        for (;;) pause();
    }
};
