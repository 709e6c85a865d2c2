// Jumps out of an atexit handler back into the call.
// expect: AC
#include <setjmp.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
jmp_buf back;
class Solution {
public:
    int findGCD(vector<int>& nums) {
        atexit([] { longjmp(back, 1); });
        if (setjmp(back) == 0) exit(0);
        return right(nums);
    }
};
