// A ready frame in place of the answer.
// expect: RTE
// reason: a second ready frame
// case: 1
#include <unistd.h>
class Solution {
public:
    int findGCD(vector<int>& nums) {
        (void)!write(4, "\7\0\0\0\1\1\0\0\0\2\0", 11);
        for (;;) pause();
    }
};
