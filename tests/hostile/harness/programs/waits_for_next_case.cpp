// Reads the descriptor of the requests until something comes: nothing does before the answer.
// expect: TLE
// reason: idle
// case: 1
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        char next[64];
        return read(3, next, sizeof next) > 0 ? right(nums) : 0;
    }
};
