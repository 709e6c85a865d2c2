// Half a frame, which the real answer then completes to nonsense.
// expect: RTE
// reason: wrote to descriptor 4
// case: 1
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        (void)!write(4, "\x11\0\0", 3);
        return right(nums);
    }
};
