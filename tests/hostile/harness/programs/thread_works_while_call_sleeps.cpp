// A thread does the work while the call sleeps: its time counts.
// expect: TLE
// reason: CPU time
// case: 1
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        thread([] { for (volatile long i = 0;; i = i + 1) {} }).detach();
        usleep(1500000);
        return right(nums);
    }
};
