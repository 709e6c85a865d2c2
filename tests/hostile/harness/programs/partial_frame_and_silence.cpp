// Half a frame, and the rest never comes.
// expect: TLE
// reason: idle
// case: 1
#include <unistd.h>
class Solution {
public:
    int findGCD(vector<int>& nums) {
        (void)!write(4, "\x11\0\0\0\2\1", 6);
        for (;;) pause();
    }
};
