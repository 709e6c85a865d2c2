// Announces a frame of 4 GiB and feeds it for as long as it is let.
// expect: RTE
// reason: wrote to descriptor 4
// case: 1
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        string junk(1 << 20, '\xff');
        while (write(4, junk.data(), junk.size()) > 0) {}
        return right(nums);
    }
};
