// Forks in the first call; parent and child both answer it.
// expect: RTE
// reason: wrote to descriptor 4
// case: 2
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
int calls = 0;
class Solution {
public:
    int findGCD(vector<int>& nums) {
        if (++calls == 1) fork();
        if (calls == 2) usleep(200000);  // until the other has answered, too
        return right(nums);
    }
};
