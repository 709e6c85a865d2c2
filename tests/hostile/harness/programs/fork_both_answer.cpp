// Forks; parent and child both answer.
// expect: RTE
// reason: wrote to descriptor 4
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        fork();
        return right(nums);
    }
};
