// Opens the other end of the answers' pipe and reads its own answers away: nobody gets them.
// expect: TLE
// reason: idle
// case: 1
#include <unistd.h>
#include <fcntl.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        thread([] {
            int answers = open("/proc/self/fd/4", O_RDONLY);
            char buffer[4096];
            while (read(answers, buffer, sizeof buffer) > 0) {}
        }).detach();
        usleep(50000);
        return right(nums);
    }
};
