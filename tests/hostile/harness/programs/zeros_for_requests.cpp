// Puts /dev/zero in place of the requests.
// expect: RTE
// reason: descriptor 3
// case: 2
#include <unistd.h>
#include <fcntl.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        dup2(open("/dev/zero", O_RDONLY), 3);
        return right(nums);
    }
};
