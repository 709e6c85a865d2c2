// Forks; only the child answers, the parent ends. The judge watches the one it started.
// expect: RTE
// reason: the program ended
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        if (fork() != 0) _exit(0);
        usleep(300000);
        return right(nums);
    }
};
