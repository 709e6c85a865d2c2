// A thread that goes on after the answer and writes to the judge's descriptor.
// expect: RTE
// reason: wrote to descriptor 4
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        static thread late([] { for (;;) (void)!write(4, "\xff\xff\xff\xff", 4); });
        usleep(20000);
        return right(nums);
    }
};
