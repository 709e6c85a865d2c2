// Closes the descriptor of the answers and returns.
// expect: RTE
// reason: closed descriptor 4
// case: 1
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        close(4);
        return right(nums);
    }
};
