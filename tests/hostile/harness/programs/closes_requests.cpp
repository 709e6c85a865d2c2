// Closes the descriptor of the requests: the first answer counts, and then there is no next case.
// expect: RTE
// reason: descriptor 3
// case: 2
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        close(3);
        return right(nums);
    }
};
