// A handler that takes the segmentation fault and returns to it, for ever.
// expect: TLE
// reason: CPU time
// case: 1
#include <signal.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        signal(SIGSEGV, [](int) {});
        int* volatile nowhere = nullptr;
        return *nowhere + right(nums);
    }
};
