// Writes bytes that are no frame, then returns the right answer.
// expect: RTE
// reason: wrote to descriptor 4
// case: 1
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        string junk(1000, '\xee');
        (void)!write(4, junk.data(), junk.size());
        return right(nums);
    }
};
