// Forks a child that fills the answers' descriptor while the parent answers properly.
// expect: RTE
// reason: wrote to descriptor 4
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        if (fork() == 0) {
            for (;;) (void)!write(4, "\xff\xff\xff\xff", 4);
        }
        usleep(20000);
        return right(nums);
    }
};
