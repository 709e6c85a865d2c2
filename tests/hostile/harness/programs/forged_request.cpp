// Writes a case of its own into the pipe of the requests: one answer more than questions.
// expect: RTE
// reason: wrote to descriptor 4
#include <unistd.h>
#include <fcntl.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        int requests = open("/proc/self/fd/3", O_WRONLY);
        (void)!write(requests, "\x15\0\0\0\1\2\0\0\0\2\0\0\0\5\0\0\0\5\0\0\0\0\0\0\0", 21 + 4);
        close(requests);
        return right(nums);
    }
};
